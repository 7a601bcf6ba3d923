package app.acquaint.course;

import app.acquaint.common.LessonId;
import app.acquaint.course.markdown.Addresses;
import app.acquaint.course.markdown.MarkdownLesson;
import app.acquaint.course.markdown.Part;
import app.acquaint.course.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A lesson that is read but not rendered yet: where its links lead is known only when all lessons are read.
 *
 * @param idPlace where its id stands; empty when it has none
 * @param exercises by the fence in which they stand
 */
record LessonDraft(
        FileProblems in,
        Optional<Scalar> idPlace,
        LessonId id,
        String title,
        String rule,
        int minutes,
        List<DoneRule> done,
        MarkdownLesson markdown,
        Map<Part.Fence, Exercise> exercises) {

    /** Average speed of silent reading of English non-fiction (Brysbaert, Journal of Memory and Language, 2019). */
    private static final int WORDS_PER_MINUTE = 238;

    private static final int LONGEST_READING = 5;

    /** Renders the prose. */
    Lesson render(Addresses addresses, Locale language) {
        var blocks = markdown.parts().stream()
                .<LessonBlock>mapMulti((part, next) -> {
                    switch (part) {
                        case Part.Prose prose -> {
                            var html = MarkdownLesson.html(prose, addresses, language);
                            if (!html.isEmpty()) {
                                next.accept(new LessonBlock.Prose(html));
                            }
                        }
                        case Part.Fence fence ->
                            next.accept(new LessonBlock.ExerciseBlock(Objects.requireNonNull(exercises.get(fence))));
                    }
                })
                .toList();
        warnIfLong(blocks);
        return new Lesson(id, title, rule, minutes, done, blocks);
    }

    private void warnIfLong(List<LessonBlock> blocks) {
        long words = blocks.stream()
                .filter(LessonBlock.Prose.class::isInstance)
                .map(block -> ((LessonBlock.Prose) block)
                        .html()
                        .replaceAll("<[^>]*+>", " ")
                        .strip())
                .mapToLong(text -> text.split("\\s++").length)
                .sum();
        if (words > (long) WORDS_PER_MINUTE * LONGEST_READING) {
            in.warning("Reading this lesson takes about " + Math.round((double) words / WORDS_PER_MINUTE) + " minutes ("
                    + words + " words): up to " + LONGEST_READING + " are easily read; split it.");
        }
    }
}
