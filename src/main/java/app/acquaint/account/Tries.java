package app.acquaint.account;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How often something may be tried in a quarter of an hour, by whoever the key names. It remembers the last ten
 * thousand keys, so that a flood of made-up ones cannot fill the memory.
 */
public final class Tries {

    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 10_000;
    private static final int NETWORK_BYTES = 8;

    private final Bandwidth limit;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** @param most tries in a quarter of an hour; they come back one by one */
    public Tries(int most, Clock clock) {
        this.limit =
                Bandwidth.builder().capacity(most).refillGreedy(most, PERIOD).build();
        this.time = new ClockTime(clock);
    }

    /**
     * Uses up one try.
     *
     * @return how long to wait for the next one; zero when this one may go ahead
     */
    public synchronized Duration take(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Gives one try back: it turned out to be no guess. */
    public synchronized void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    /** Forgets all tries of the key. */
    public synchronized void forget(String key) {
        buckets.remove(key);
    }

    /** Names who tries by an address: one household or server has a whole IPv6 network of 64 bits, which counts as one. */
    public static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }

    private Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                made -> Bucket.builder()
                        .addLimit(limit)
                        .withCustomTimePrecision(time)
                        .build());
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
