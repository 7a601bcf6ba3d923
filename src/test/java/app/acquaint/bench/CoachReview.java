package app.acquaint.bench;

import app.acquaint.coach.Coach;
import app.acquaint.coach.Draft;
import app.acquaint.coach.Review;
import app.acquaint.coach.Rubric;
import app.acquaint.course.CourseRubrics;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Time and allocation of one thread for a review, once everything is warm, by rubric and length of the draft. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 2, time = 3)
@SuppressWarnings("NullAway.Init")
public class CoachReview {

    private static final List<String> TALK = List.of(
            "Hi Priya, we sat at the same table at the safety training in May, and I liked your story of the night shift.",
            "I began in a small garage, then moved to a factory because it closed, and now I lead twelve people there.",
            "Thank you for telling me how you found the cause of the fault; I have used it twice since then.",
            "I am good at finding out why a machine stops, and next I would like to learn how planning works.",
            "As promised I am sending you the name of our trainer, and I will write again in three months.");
    private static final String ASK = "Would you be available in the next two to three weeks for a 25-minute"
            + " professional networking meeting, so that we get to know each other’s work? No worries if not.";

    @Param({"ask", "narrative", "thanks", "reply"})
    private String rubric = "";

    @Param({"30", "120", "480", "1920"})
    private int words;

    private Rubric criteria;
    private Draft draft;

    /** Reads the rubric with what was learned, and makes a draft of so many words that ends with the ask. */
    @Setup
    public void prepare() {
        criteria = CourseRubrics.read(Path.of("content")).find(rubric).orElseThrow();
        var talk = IntStream.range(0, words)
                .mapToObj(at -> TALK.get(at % TALK.size()))
                .flatMap(sentence -> List.of(sentence.split(" ")).stream())
                .limit(words - ASK.split(" ").length)
                .collect(Collectors.joining(" "));
        draft = new Draft(
                talk + ". " + ASK,
                List.of("night shift lead", "began in a garage"),
                List.of("the name of our trainer"),
                List.of(),
                "in three months",
                "later",
                "I could do the week after next.");
    }

    /** One review. */
    @Benchmark
    public Review review() {
        return Coach.standard().review(criteria, draft);
    }

    /** Runs it and prints JMH's table. */
    public static void main(String[] none) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(CoachReview.class.getName() + ".review")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
