package app.acquaint.contact;

import app.acquaint.common.DomainException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be done about a person: the one place of due dates, and how often one is in touch with this
 * person. Three months is the cadence of the method's source (bestboss.biz, "professional networking"); the other
 * periods are ours.
 *
 * @param weeks between two touches as agreed with this person; null for {@link #USUAL}
 */
public record Cadence(@Nullable Integer weeks) {

    /** Between two touches when nothing else was agreed. */
    public static final Period USUAL = Period.ofMonths(3);

    /** The usual one. */
    public static final Cadence THREE_MONTHS = new Cadence(null);

    /** Longest agreed cadence: two years. */
    public static final int MOST_WEEKS = 104;

    private static final Period TO_ASK = Period.ofDays(3);
    private static final Period TO_ANSWER = Period.ofDays(14);
    private static final Period TO_FIND_A_DATE = Period.ofDays(3);
    private static final Period TO_CLOSE = Period.ofDays(3);
    private static final Period TO_THANK = Period.ofDays(1);

    /** @throws DomainException when {@code weeks} is not from 1 to {@value #MOST_WEEKS} */
    public Cadence {
        if (weeks != null && (weeks < 1 || weeks > MOST_WEEKS)) {
            throw new DomainException("contact.cadence.range", MOST_WEEKS);
        }
    }

    /** The day of the next touch after one on that day. */
    public LocalDate next(LocalDate touch) {
        return touch.plus(weeks == null ? USUAL : Period.ofWeeks(weeks));
    }

    /**
     * The day on which something is to be done about a person; null when nothing is. A <em>no</em> or a silence asks
     * once more for a decision, to let rest or to keep in touch.
     *
     * @param nextTouch as planned; null when none is
     */
    static @Nullable LocalDate due(Standing standing, @Nullable LocalDate nextTouch) {
        return switch (standing) {
            case Standing.Drafted drafted -> drafted.since().plus(TO_ASK);
            case Standing.Asked asked -> asked.since().plus(TO_ANSWER);
            case Standing.Yes yes -> yes.since().plus(TO_FIND_A_DATE);
            case Standing.Later later -> later.agreed();
            case Standing.No no -> no.since().plus(TO_CLOSE);
            case Standing.Silent silent -> silent.since().plus(TO_CLOSE);
            case Standing.Scheduled scheduled -> scheduled.agreed();
            case Standing.Met met -> met.since().plus(TO_THANK);
            case Standing.Thanked thanked -> nextTouch != null ? nextTouch : THREE_MONTHS.next(thanked.since());
            case Standing.KeepingInTouch keeping -> nextTouch != null ? nextTouch : THREE_MONTHS.next(keeping.since());
            case Standing.Resting _ -> null;
        };
    }
}
