package app.acquaint.notification;

import app.acquaint.account.Account;
import app.acquaint.contact.Agenda;
import app.acquaint.contact.Today;
import app.acquaint.contact.spi.DueSource;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The list of <em>Today</em> as a mail to its owner, who asked for it: names and nothing else that was noted. Nothing
 * goes out when nobody is due.
 */
@Component
class TodayDigest {

    private static final int MOST_NAMED = 50;
    private static final int REST_OF_WEEK = 6;

    private final Facts facts;
    private final Agenda agenda;
    private final List<DueSource> others;

    TodayDigest(Facts facts, Agenda agenda, List<DueSource> others) {
        this.facts = facts;
        this.agenda = agenda;
        this.others = List.copyOf(others);
    }

    /** The morning whose digest is to go out now; empty when none is. What was chosen later begins with the next. */
    Optional<LocalDate> morning(Account owner, MailChoices.ByCalendar wish, Instant now) {
        var today = Mornings.day(now, owner.zone());
        var day = wish.choice() == MailChoice.WEEKLY
                ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : today;
        return Optional.of(day)
                .filter(one -> Mornings.isTime(one, owner.zone(), now))
                .filter(one -> !wish.since().isAfter(Mornings.of(one, owner.zone())));
    }

    /** The digest of that morning; empty when there is nothing to say. */
    Optional<Letter> letter(Account owner, MailChoices.ByCalendar wish, LocalDate morning, Instant now) {
        var today = Mornings.day(now, owner.zone());
        var names = names(agenda.on(owner.id(), today), wish.choice() == MailChoice.WEEKLY ? REST_OF_WEEK : 0);
        var planned = others.stream()
                .mapToInt(source -> source.due(owner.id(), today).size())
                .sum();
        if (names.isEmpty() && planned == 0) {
            return Optional.empty();
        }
        var values = facts.to(owner, "/today")
                .with("count", names.isEmpty() ? "" : String.valueOf(names.size()))
                .with("person", names)
                .with("planned", planned == 0 ? "" : String.valueOf(planned));
        var key = "today:" + owner.id() + ":" + morning;
        return Optional.of(new Letter(MailKind.TODAY, key, Recipient.of(owner), values));
    }

    private static List<String> names(Today today, int daysAhead) {
        var last = today.day().plusDays(daysAhead);
        var soon = today.comingUp().stream().filter(entry -> isBy(entry, last));
        return Stream.concat(today.due().stream(), soon)
                .limit(MOST_NAMED)
                .map(Today.Entry::name)
                .toList();
    }

    private static boolean isBy(Today.Entry entry, LocalDate last) {
        var on = entry.on();
        return on != null && !on.isAfter(last);
    }
}
