package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise.PersonExercise;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The person for whom a learner takes a course: the answer to its first exercise that asks for one. */
@Service
public class CoursePerson {

    private final Answers answers;
    private final Contacts contacts;

    CoursePerson(Answers answers, Contacts contacts) {
        this.answers = answers;
        this.contacts = contacts;
    }

    /** The person chosen; empty before that, and when the person was deleted since. */
    public Optional<Person> find(AccountId owner, Course course) {
        return exercise(course)
                .flatMap(exercise -> answers.find(owner, course.id(), exercise, Answer.Chosen.class)
                        .answer())
                .flatMap(answer -> existing(owner, answer.contact()));
    }

    /**
     * Chooses one of the owner's people, durably. What was chosen in another tab gives way: here someone has just said
     * whom they mean. Does nothing in a course that asks for nobody.
     *
     * @throws NotFoundException when the owner has no such person
     */
    public void choose(AccountId owner, Course course, ContactId person) {
        contacts.require(owner, person);
        var answer = new Answer.Chosen(person);
        exercise(course).ifPresent(exercise -> {
            var base = answers.find(owner, course.id(), exercise, Answer.Chosen.class)
                    .revision();
            var outcome = answers.save(owner, course.id(), exercise, base, answer);
            if (!outcome.saved()) {
                answers.save(owner, course.id(), exercise, outcome.stands().revision(), answer);
            }
        });
    }

    private Optional<Person> existing(AccountId owner, ContactId person) {
        try {
            return Optional.of(contacts.require(owner, person));
        } catch (NotFoundException deleted) {
            return Optional.empty();
        }
    }

    private static Optional<ExerciseId> exercise(Course course) {
        return course.exercises()
                .filter(PersonExercise.class::isInstance)
                .map(PersonExercise.class::cast)
                .map(PersonExercise::id)
                .findFirst();
    }
}
