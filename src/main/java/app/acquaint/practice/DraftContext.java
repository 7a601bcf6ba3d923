package app.acquaint.practice;

import app.acquaint.coach.Draft;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Contacts;
import app.acquaint.course.Act;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise.DraftExercise;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what the learner noted beforehand, so that the coach can hold a draft against it. */
@Component
class DraftContext {

    private final Writings writings;
    private final Contacts contacts;
    private final JsonMapper json;

    DraftContext(Writings writings, Contacts contacts, JsonMapper json) {
        this.writings = writings;
        this.contacts = contacts;
        this.json = json;
    }

    /**
     * The text with the facts; for a note of thanks with the promises and the next date, of that person; for an answer
     * with the message that it answers.
     */
    Draft draft(WritingKey key, Course course, DraftExercise exercise, String text) {
        var facts = facts(key, exercise.facts());
        var contact = key.contact();
        var answered = exercise.answers();
        if (answered != null) {
            return new Draft(text, facts, List.of(), List.of(), null, answered.situation(), answered.text());
        }
        if (exercise.sent() != Act.THANKED || contact == null) {
            return new Draft(text, facts, List.of(), List.of(), null, null, null);
        }
        var promises = contacts.promises(key.owner(), contact);
        return new Draft(text, facts, promises.mine(), promises.theirs(), inWords(promises.next(), course), null, null);
    }

    /** The facts listed in that exercise, blank ones left out; empty when there is none or nothing was listed. */
    List<String> facts(WritingKey key, @Nullable ExerciseId exercise) {
        if (exercise == null) {
            return List.of();
        }
        return writings.find(new WritingKey(key.owner(), key.course(), exercise, null))
                .map(writing -> read(writing.text()))
                .orElse(List.of());
    }

    private List<String> read(String text) {
        var listed = new ArrayList<String>();
        try {
            for (var fact : json.readTree(text).path("facts")) {
                var words = fact.stringValue("").strip();
                if (!words.isEmpty()) {
                    listed.add(words);
                }
            }
        } catch (JacksonException _) {
            return List.of();
        }
        return listed;
    }

    private static @Nullable String inWords(@Nullable LocalDate day, Course course) {
        return day == null
                ? null
                : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(course.language()))
                        .format(day);
    }
}
