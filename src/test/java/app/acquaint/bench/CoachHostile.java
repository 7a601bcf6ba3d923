package app.acquaint.bench;

import app.acquaint.coach.Coach;
import app.acquaint.coach.Draft;
import app.acquaint.course.CourseRubrics;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Time of one review of 100 KB that are made to be slow, once warm: the slowest kind of text for each rubric. */
final class CoachHostile {

    private static final int LENGTH = 100_000;
    private static final int ROUNDS = 21;
    private static final List<String> PARTS = List.of(
            "would you be free ",
            "?",
            "a ",
            "I know you are busy, ",
            "what you said about ",
            "minutes 25 half an hour ",
            "' ",
            "e\u0301",
            "🎉",
            "\r\n",
            "...",
            "professional ",
            "twenty hundred ",
            "so then because ",
            "you have not been able to find the time for me and I ");

    private CoachHostile() {}

    public static void main(String[] none) {
        var rubrics = CourseRubrics.read(Path.of("content"));
        System.out.println("| rubric | slowest text repeats | median ms | slowest of " + ROUNDS + ", ms |");
        System.out.println("| --- | --- | --- | --- |");
        for (var id : new String[] {"ask", "narrative", "thanks", "reply"}) {
            var rubric = rubrics.find(id).orElseThrow();
            var slowest = new double[] {0, 0};
            var part = "";
            for (var each : PARTS) {
                var text = each.repeat(LENGTH / each.length());
                var draft = new Draft(text, List.of(each, "bikes"), List.of(each), List.of(each), null, "later", each);
                var millis = new double[ROUNDS];
                for (int warm = 0; warm < ROUNDS; warm++) {
                    Coach.standard().review(rubric, draft);
                }
                for (int round = 0; round < ROUNDS; round++) {
                    long begin = System.nanoTime();
                    Coach.standard().review(rubric, draft);
                    millis[round] = (System.nanoTime() - begin) / 1e6;
                }
                Arrays.sort(millis);
                if (millis[ROUNDS / 2] > slowest[0]) {
                    slowest = new double[] {millis[ROUNDS / 2], millis[ROUNDS - 1]};
                    part = each.strip();
                }
            }
            System.out.printf("| %s | %s | %.0f | %.0f |%n", id, part, slowest[0], slowest[1]);
        }
    }
}
