package app.acquaint.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what a test says. */
final class TurnedClock extends Clock {

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    void set(Instant to) {
        now = to;
    }

    void set(String zonedTime) {
        now = java.time.ZonedDateTime.parse(zonedTime).toInstant();
    }

    void turn(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
