package app.acquaint.contact.ui;

import app.acquaint.contact.Promise;
import app.acquaint.contact.Situation;
import app.acquaint.contact.Standing;
import app.acquaint.contact.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence or two why somebody is on the page of a day. */
final class Reasons {

    private final Wording words;
    private final LocalDate today;

    Reasons(Wording words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** Why the person is due: what is to be done, and what was promised for now. */
    String due(Today.Entry entry) {
        List<String> sentences = new ArrayList<>();
        if (entry.isDue(today)) {
            sentences.add(due(entry.situation()));
        }
        entry.promises().forEach(promise -> sentences.add(promised(promise)));
        return String.join(" ", sentences);
    }

    /** Why the person is among those one was never in touch with. */
    String untouched(Today.Entry entry) {
        var since = entry.situation().standing().since();
        return words.sentence("contact.reason.untouched", words.ago(since, today));
    }

    /** What comes up, and when. */
    String comingUp(Today.Entry entry) {
        var due = entry.situation().due();
        return due == null
                ? words.text("contact.standing.nothing")
                : words.sentence(
                        "contact.soon." + entry.situation().stage().name(), words.ahead(due, today), words.day(due));
    }

    private String due(Situation situation) {
        var standing = situation.standing();
        return switch (standing) {
            case Standing.Scheduled scheduled -> meeting(scheduled);
            case Standing.Thanked _, Standing.KeepingInTouch _ -> touch(situation);
            case Standing.Drafted _,
                    Standing.Asked _,
                    Standing.Yes _,
                    Standing.Later _,
                    Standing.No _,
                    Standing.Silent _,
                    Standing.Met _,
                    Standing.Resting _ ->
                words.sentence("contact.reason." + standing.stage().name(), words.ago(standing.since(), today));
        };
    }

    private String meeting(Standing.Scheduled scheduled) {
        if (scheduled.agreed().isBefore(today)) {
            return words.sentence("contact.reason.SCHEDULED", words.ago(scheduled.agreed(), today));
        }
        var time = scheduled.time();
        return time == null
                ? words.text("contact.reason.meeting.today")
                : words.text("contact.reason.meeting.at", words.time(time));
    }

    private String touch(Situation situation) {
        var last = situation.lastTouch();
        var next = situation.due();
        if (last == null) {
            return words.text("contact.reason.never");
        }
        if (next == null || !last.isBefore(next) || !last.isBefore(today)) {
            return words.text("contact.reason.planned");
        }
        var since = words.between(last, today);
        var planned = words.between(last, next);
        return since.equals(planned)
                ? words.sentence("contact.reason.touch", since)
                : words.sentence("contact.reason.touch.late", since, planned);
    }

    private String promised(Promise promise) {
        var due = promise.due();
        return due == null
                ? words.text("contact.reason.promise", Wording.name(promise.text()))
                : words.text("contact.reason.promise.due", Wording.name(promise.text()), words.near(due, today));
    }
}
