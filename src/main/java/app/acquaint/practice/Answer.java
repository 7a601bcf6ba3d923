package app.acquaint.practice;

import app.acquaint.common.ContactId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner answered in an exercise that is a form rather than a text; kept as JSON in a {@link Writing}. */
public sealed interface Answer {

    /** Facts in the learner's order; blank ones are rows not yet filled. */
    record Facts(List<String> facts) implements Answer {
        public Facts {
            facts = List.copyOf(facts);
        }

        /** The facts that say something, without the white space around them. */
        public List<String> filled() {
            return facts.stream()
                    .map(String::strip)
                    .filter(fact -> !fact.isEmpty())
                    .toList();
        }
    }

    /** The pieces of a narrative, by the id of the part. */
    record Strip(Map<String, String> parts) implements Answer {
        public Strip {
            parts = Map.copyOf(parts);
        }
    }

    /** A plan of a meeting, in order. */
    record Agenda(List<Segment> segments) implements Answer {
        public Agenda {
            segments = List.copyOf(segments);
        }

        /** @param minutes 1 or more */
        public record Segment(String id, String title, int minutes) {}
    }

    /** A thought, as typed. */
    record Reflection(String text) implements Answer {}

    /** Which options were chosen, by their place, 0 for the first. */
    record Choice(Set<Integer> chosen) implements Answer {
        public Choice {
            chosen = Set.copyOf(chosen);
        }
    }

    /** Which items were ticked, by their ids. */
    record Checklist(Set<String> ticked) implements Answer {
        public Checklist {
            ticked = Set.copyOf(ticked);
        }
    }

    /** A guess, or how it was. */
    record Prediction(int value) implements Answer {

        /** The end of the scale, which begins at 0. */
        public static final int MOST = 10;

        public Prediction {
            if (value < 0 || value > MOST) {
                throw new IllegalArgumentException("not on the scale: " + value);
            }
        }
    }

    /** The person for whom the course is taken. */
    record Chosen(ContactId contact) implements Answer {}
}
