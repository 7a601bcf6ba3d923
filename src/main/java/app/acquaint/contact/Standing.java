package app.acquaint.contact;

import app.acquaint.common.DomainException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Where one stands with a person and since when, with the dates that this stage has and no others. */
public sealed interface Standing {

    /** The day on which the stage was reached. */
    LocalDate since();

    /** The day agreed with the person; null in stages without one. */
    default @Nullable LocalDate agreed() {
        return null;
    }

    /** The hour agreed with the person; null when none was. */
    default @Nullable LocalTime time() {
        return null;
    }

    /** The stage, without its dates. */
    default Stage stage() {
        return switch (this) {
            case Drafted _ -> Stage.DRAFTED;
            case Asked _ -> Stage.ASKED;
            case Yes _ -> Stage.ANSWERED_YES;
            case Later _ -> Stage.ANSWERED_LATER;
            case No _ -> Stage.ANSWERED_NO;
            case Silent _ -> Stage.SILENT;
            case Scheduled _ -> Stage.SCHEDULED;
            case Met _ -> Stage.MET;
            case Thanked _ -> Stage.THANKED;
            case KeepingInTouch _ -> Stage.KEEPING_IN_TOUCH;
            case Resting _ -> Stage.RESTING;
        };
    }

    /**
     * The standing for a stage.
     *
     * @param agreed kept only by stages that need one
     * @param time kept only by a scheduled meeting
     * @throws DomainException when the stage needs an agreed day and there is none, or one before {@code since}
     */
    static Standing of(Stage stage, LocalDate since, @Nullable LocalDate agreed, @Nullable LocalTime time) {
        return switch (stage) {
            case DRAFTED -> new Drafted(since);
            case ASKED -> new Asked(since);
            case ANSWERED_YES -> new Yes(since);
            case ANSWERED_LATER -> new Later(since, needed(agreed));
            case ANSWERED_NO -> new No(since);
            case SILENT -> new Silent(since);
            case SCHEDULED -> new Scheduled(since, needed(agreed), time);
            case MET -> new Met(since);
            case THANKED -> new Thanked(since);
            case KEEPING_IN_TOUCH -> new KeepingInTouch(since);
            case RESTING -> new Resting(since);
        };
    }

    /** Named, perhaps with a draft, and not asked yet. */
    record Drafted(LocalDate since) implements Standing {}

    /** The ask was sent or said; an answer is awaited. */
    record Asked(LocalDate since) implements Standing {}

    /** A yes, without a date so far. */
    record Yes(LocalDate since) implements Standing {}

    /** Not now: {@code agreed} is the day to ask again. */
    record Later(LocalDate since, LocalDate agreed) implements Standing {

        /** @throws DomainException when the day agreed is before the answer */
        public Later {
            requireOrder(since, agreed);
        }
    }

    /** A no, kindly taken. */
    record No(LocalDate since) implements Standing {}

    /** No answer came, and one stopped waiting. */
    record Silent(LocalDate since) implements Standing {}

    /**
     * A meeting stands.
     *
     * @param agreed the day of the meeting
     * @param time null when only the day is agreed
     */
    record Scheduled(
            LocalDate since, LocalDate agreed, @Nullable LocalTime time) implements Standing {

        /** @throws DomainException when the meeting is before the day on which it was agreed */
        public Scheduled {
            requireOrder(since, agreed);
        }
    }

    /** The meeting was held. */
    record Met(LocalDate since) implements Standing {}

    /** The thank-you was sent. */
    record Thanked(LocalDate since) implements Standing {}

    /** In touch now and then, without a meeting in the making. */
    record KeepingInTouch(LocalDate since) implements Standing {}

    /** Left in peace, until one takes it up again. */
    record Resting(LocalDate since) implements Standing {}

    private static LocalDate needed(@Nullable LocalDate agreed) {
        if (agreed == null) {
            throw new DomainException("contact.agreed.needed");
        }
        return agreed;
    }

    private static void requireOrder(LocalDate since, LocalDate agreed) {
        if (agreed.isBefore(since)) {
            throw new DomainException("contact.agreed.before");
        }
    }
}
