package app.acquaint.bench;

import app.acquaint.coach.Coach;
import app.acquaint.coach.Draft;
import app.acquaint.coach.RubricReader;
import app.acquaint.coach.RubricReading.Understood;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Time of one thread for a review of a 120-word draft, once everything is warm, by rubric. */
final class CoachReview {

    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 20_000;
    private static final String SENTENCE =
            "I enjoyed the talk on hiring in May, and then we spoke about the move to the new site for a while. ";
    private static final String ASK = "Would you be available in the next two to three weeks for a 25-minute"
            + " professional networking meeting, so that we get to know each other’s work? No worries if not.";

    private CoachReview() {}

    public static void main(String[] none) throws Exception {
        var text = (SENTENCE.repeat(4) + ASK).strip();
        System.out.println("| rubric | words | median µs | 99th percentile µs |");
        System.out.println("| --- | --- | --- | --- |");
        for (var id : new String[] {"ask", "narrative", "thanks"}) {
            var file = Files.readString(Path.of("content/networking/rubrics/" + id + ".yaml"));
            var rubric = ((Understood) RubricReader.read(id, file)).rubric();
            var draft = Draft.of(text);
            long kept = 0;
            for (int i = 0; i < WARM_UP; i++) {
                kept += Coach.standard().review(rubric, draft).findings().size();
            }
            var nanos = new long[MEASURED];
            for (int i = 0; i < MEASURED; i++) {
                long begin = System.nanoTime();
                kept += Coach.standard().review(rubric, draft).findings().size();
                nanos[i] = System.nanoTime() - begin;
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "| %s | %d | %d | %d |%n",
                    id, text.split("\\s+").length, nanos[MEASURED / 2] / 1_000, nanos[MEASURED * 99 / 100] / 1_000);
            if (kept == 0) {
                throw new IllegalStateException("nothing was reviewed");
            }
        }
    }
}
