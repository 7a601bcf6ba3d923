package app.acquaint.notification;

import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.Assignments;
import app.acquaint.cohort.Bond;
import app.acquaint.cohort.Bonds;
import app.acquaint.cohort.CourseAssigned;
import app.acquaint.cohort.EncouragementSent;
import app.acquaint.cohort.IntroductionWished;
import app.acquaint.common.AccountId;
import app.acquaint.notification.text.Values;
import app.acquaint.practice.CommentMade;
import app.acquaint.practice.DraftShared;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.MilestoneReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes a letter when something happens, in the transaction in which it happens. What somebody wrote is never in it,
 * but a leader's own words to a learner.
 */
@Component
class Happenings {

    private final Outbox outbox;
    private final Facts facts;
    private final Assignments assignments;
    private final Bonds bonds;

    Happenings(Outbox outbox, Facts facts, Assignments assignments, Bonds bonds) {
        this.outbox = outbox;
        this.facts = facts;
        this.assignments = assignments;
        this.bonds = bonds;
    }

    /** Of several at once, the one that counts is told of. */
    @EventListener
    void on(CourseAssigned event) {
        assignments.between(event.leader(), event.learner()).stream()
                .filter(one -> one.course().equals(event.course()))
                .findFirst()
                .ifPresent(one -> assigned(event, one));
    }

    private void assigned(CourseAssigned event, Assignment assignment) {
        facts.account(event.learner()).ifPresent(learner -> {
            var values = facts.to(learner, "/")
                    .with("leader", facts.name(event.leader()))
                    .with("course", facts.course(assignment.course()))
                    .with("reason", assignment.reason())
                    .with("due", assignment.due().map(day -> Facts.day(day, learner)));
            var key = "assigned:" + event.assignment() + ":" + event.learner();
            outbox.put(new Letter(MailKind.ASSIGNED, key, Recipient.of(learner), values).naming(event.leader()));
        });
    }

    @EventListener
    void on(EncouragementSent event) {
        facts.account(event.learner()).ifPresent(learner -> {
            var values = facts.to(learner, "/")
                    .with("leader", facts.name(event.leader()))
                    .with("sentence", event.sentence());
            var key = "encouragement:" + event.encouragement();
            outbox.put(new Letter(MailKind.ENCOURAGEMENT, key, Recipient.of(learner), values).naming(event.leader()));
        });
    }

    @EventListener
    void on(IntroductionWished event) {
        var key = "introduction:" + event.assignment() + ":" + event.learner();
        toLeader(MailKind.INTRODUCTION, key, event.leader(), event.learner(), "/learners/assign", new Values());
    }

    @EventListener
    void on(DraftShared event) {
        toLeader(
                MailKind.SHARED,
                "shared:" + event.share(),
                event.leader(),
                event.learner(),
                "/shared/" + event.share(),
                new Values());
    }

    @EventListener
    void on(CommentMade event) {
        facts.account(event.to()).ifPresent(reader -> {
            var values = facts.to(reader, "/shared/" + event.share()).with("by", facts.name(event.by()));
            outbox.put(new Letter(MailKind.COMMENT, "comment:" + event.comment(), Recipient.of(reader), values)
                    .naming(event.by()));
        });
    }

    /** The leaders hear that somebody graduated, and nothing else of it. */
    @EventListener
    void on(MilestoneReached event) {
        if (event.milestone() != Milestone.GRADUATED) {
            return;
        }
        var course = facts.course(event.course());
        var about = event.learner() + ":" + event.course().value();
        facts.account(event.learner()).ifPresent(learner -> {
            var values =
                    facts.to(learner, "/graduation/" + event.course().value()).with("course", course);
            outbox.put(new Letter(MailKind.GRADUATED, "graduated:" + about, Recipient.of(learner), values));
        });
        bonds.ofLearner(event.learner()).stream().map(Bond::leader).forEach(leader -> {
            toLeader(
                    MailKind.LEARNER_GRADUATED,
                    "learner-graduated:" + leader + ":" + about,
                    leader,
                    event.learner(),
                    "/learners/person/" + event.learner(),
                    new Values().with("course", course));
        });
    }

    private void toLeader(MailKind kind, String key, AccountId to, AccountId about, String path, Values more) {
        facts.account(to).ifPresent(leader -> {
            var values = more.with("name", leader.name())
                    .with("learner", facts.name(about))
                    .with("link", facts.link(path));
            outbox.put(new Letter(kind, key, Recipient.of(leader), values).naming(about));
        });
    }
}
