package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.course.Course;
import app.acquaint.practice.Commitment;
import app.acquaint.practice.Practice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers of one learner, in memory. */
final class FakePractice implements Practice {

    final Set<ExerciseId> answered = new HashSet<>();

    @Override
    public boolean answered(AccountId owner, Course course, ExerciseId exercise) {
        return answered.contains(exercise);
    }

    @Override
    public boolean draftHolds(AccountId owner, Course course, ExerciseId draft) {
        return answered.contains(draft);
    }

    @Override
    public Optional<Person> person(AccountId owner, Course course) {
        return Optional.empty();
    }

    @Override
    public List<Piece> portfolio(AccountId owner, Course course, List<ExerciseId> exercises) {
        return List.of();
    }

    @Override
    public List<Commitment> openCommitments(AccountId owner) {
        return List.of();
    }
}
