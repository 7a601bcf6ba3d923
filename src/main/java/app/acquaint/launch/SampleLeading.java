package app.acquaint.launch;

import app.acquaint.account.AccountService;
import app.acquaint.cohort.Assignee;
import app.acquaint.cohort.Assigning;
import app.acquaint.cohort.AssignmentTerms;
import app.acquaint.cohort.BondRequests;
import app.acquaint.cohort.CohortName;
import app.acquaint.cohort.Cohorts;
import app.acquaint.cohort.CountsShown;
import app.acquaint.cohort.Encouragements;
import app.acquaint.cohort.LeaderExample;
import app.acquaint.common.AccountId;
import app.acquaint.common.ExerciseId;
import app.acquaint.course.Course;
import app.acquaint.practice.CoursePerson;
import app.acquaint.practice.Passage;
import app.acquaint.practice.SharedDrafts;
import app.acquaint.practice.Sharing;
import app.acquaint.practice.WritingKey;
import app.acquaint.practice.Writings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** What goes on between a sample leader and sample learners, through the services that pages use. */
final class SampleLeading {

    private static final String REASON = "I owe my first two years here to five people I hardly knew when I asked them"
            + " for a talk. I want you to have such people sooner than I had.";
    private static final String PASSAGE = "we met at the safety training in May";

    private final AccountService accounts;
    private final BondRequests requests;
    private final Cohorts cohorts;
    private final Assigning assigning;
    private final LeaderExample example;
    private final CountsShown counts;
    private final Encouragements encouragements;
    private final CoursePerson persons;
    private final Writings writings;
    private final Sharing sharing;
    private final SharedDrafts shared;

    SampleLeading(ApplicationContext context) {
        accounts = context.getBean(AccountService.class);
        requests = context.getBean(BondRequests.class);
        cohorts = context.getBean(Cohorts.class);
        assigning = context.getBean(Assigning.class);
        example = context.getBean(LeaderExample.class);
        counts = context.getBean(CountsShown.class);
        encouragements = context.getBean(Encouragements.class);
        persons = context.getBean(CoursePerson.class);
        writings = context.getBean(Writings.class);
        sharing = context.getBean(Sharing.class);
        shared = context.getBean(SharedDrafts.class);
    }

    /** Leads all of them in one cohort, which was assigned the course; all let their counts be seen. */
    void cohort(AccountId leader, List<AccountId> learners, Course course, LocalDate today) {
        example.show(leader, true);
        var cohort = cohorts.create(leader, new CohortName("Sample cohort"));
        for (var learner : learners) {
            requests.ask(leader, accounts.find(learner).orElseThrow().email());
            requests.accept(learner, leader);
            cohorts.add(leader, cohort, learner);
            counts.set(learner, leader, true);
        }
        var terms = new AssignmentTerms(REASON, Optional.of(today.plusDays(24)), 2);
        assigning.assign(leader, course.id(), Set.of(new Assignee.Group(cohort)), terms);
    }

    /** The leader reads the ask that the learner shared, and says something about a passage of it. */
    void comment(AccountId leader, AccountId learner, Course course) {
        var about = persons.find(learner, course).orElseThrow().id();
        var key = new WritingKey(learner, course.id(), new ExerciseId("my-ask"), about);
        var draft = writings.find(key).orElseThrow();
        var share = sharing.share(learner, key, draft.revision(), leader);
        var from = draft.text().indexOf(PASSAGE);
        shared.comment(
                leader,
                share,
                new Passage(from, from + PASSAGE.length()),
                "This tells her at once where to place you. I would keep it.");
    }

    void congratulate(AccountId leader, AccountId learner, Course course) {
        encouragements.congratulate(leader, learner, course, "You did it. I would love to hear how it was with Priya.");
    }
}
