package app.acquaint.coach;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Learns from labelled drafts where a rubric's checks and people differ. A logistic regression on words ({@link
 * Features}) is stacked with the verdict of the check (Wolpert, "Stacked generalization", Neural Networks 5, 1992): how
 * far to trust either is learned on fresh drafts only, because on drafts that were read while phrases were written the
 * checks look better than they are. A criterion gets a second opinion only where that helps on fresh drafts.
 */
public final class Learning {

    /** In each round one part is judged by what was learned from the others. */
    private static final int PARTS = 5;

    /** Met criteria that may be faulted, of fresh drafts, which are written to be harder than those of learners. */
    private static final double MOST_FAULTED = 0.04;

    private static final double[] MARGINS = {0.3, 0.5, 0.7, 0.9};

    private final List<Example> study;
    private final List<Example> fresh;
    private final List<Example> examples;
    private final StringBuilder report = new StringBuilder();

    private Learning(List<Example> study, List<Example> fresh, List<Example> examples) {
        this.examples = examples;
        this.study = study;
        this.fresh = fresh;
    }

    /**
     * What came of it.
     *
     * @param json the file to put beside the rubric
     * @param report by criterion what the checks alone and both together reach on the fresh drafts
     */
    public record Result(String json, String report) {}

    /** A labelled draft as the learner sees it; {@code unmet} by criterion, of the labels and of the checks alone. */
    private record Example(Features features, Map<String, Boolean> labelled, Map<String, Boolean> found) {}

    /**
     * Learns for one rubric. The same drafts in the same order give the same file.
     *
     * @param study labelled drafts, one JSON object a line, which may have been read while phrases were written
     * @param fresh others, which were not
     * @param examples those beside the rubric: what was learned must not contradict one on which the checks are right
     * @throws IllegalArgumentException naming the line that is no labelled draft, or when there are too few
     */
    public static Result learn(Rubric rubric, BufferedReader study, BufferedReader fresh, BufferedReader examples)
            throws IOException {
        Rubric alone = rubric.withChecks(criterion -> SecondOpinion.without(criterion.check()));
        Learning learning = new Learning(
                examples(alone, study, "study"),
                examples(alone, fresh, "fresh"),
                examples(alone, examples, "examples"));
        if (learning.fresh.size() < PARTS * PARTS) {
            throw new IllegalArgumentException(
                    "There are " + learning.fresh.size() + " fresh drafts: give at least " + PARTS * PARTS + ".");
        }
        Map<String, Leaning> leanings = new LinkedHashMap<>();
        for (Criterion criterion : alone.criteria()) {
            if (!(criterion.check() instanceof Length || criterion.check() instanceof Covers)) {
                learning.leaning(criterion.id()).ifPresent(leaning -> leanings.put(criterion.id(), leaning));
            }
        }
        return new Result(new Learned(leanings).json(), learning.report.toString());
    }

    private static List<Example> examples(Rubric rubric, BufferedReader lines, String which) throws IOException {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                examples.add(example(rubric, line, which + " line " + number));
            }
        }
        return examples;
    }

    private static Example example(Rubric rubric, String line, String place) {
        try {
            DraftLine read = DraftLine.readLabelled(line);
            Reading reading = Reading.of(read.draft());
            Map<String, Boolean> found = new LinkedHashMap<>();
            rubric.criteria()
                    .forEach(criterion -> found.put(
                            criterion.id(), !criterion.check().look(reading).met()));
            Map<String, Boolean> unmet = new LinkedHashMap<>();
            read.labels().forEach((criterion, met) -> unmet.put(criterion, !met));
            return new Example(reading.features(), unmet, found);
        } catch (DraftLine.Malformed malformed) {
            throw new IllegalArgumentException(place + ": " + malformed.advice() + ".", malformed);
        }
    }

    private Optional<Leaning> leaning(String criterion) {
        List<Example> known = labelled(study, criterion);
        List<Example> unknown = labelled(fresh, criterion);
        boolean[] labels = labels(unknown, criterion);
        if (unknown.size() < PARTS * PARTS || isOneSided(labels)) {
            return Optional.empty();
        }
        double[] words = outOfFold(known, unknown, criterion);
        boolean[] checks = found(unknown, criterion);
        Stack stack = Stack.on(words, checks, labels, all(labels));
        DraftModel model = whole(known, unknown, criterion);
        Score before = Score.of(checks, labels);
        double[] full = fullness(unknown, model);
        double margin = margin(words, checks, labels, full);
        double care = care(model, stack, margin, criterion);
        Leaning leaning = stack.leaning(model, care, margin);
        Score after = Score.of(stackedOutOfFold(words, checks, labels, care, times(full, margin)), labels);
        boolean better = after.isClearlyBetterThan(before) && stack.check() > 0 && stack.words() > 0 && care > 0;
        report.append(String.format(
                Locale.ROOT,
                "%-16s checks %.3f (%.3f faulted), both %.3f (%.3f), care %.2f, margin %.1f%s%n",
                criterion,
                before.f1(),
                before.faulted(),
                after.f1(),
                after.faulted(),
                care,
                margin,
                better ? "" : ", left to the checks"));
        return better ? Optional.of(leaning) : Optional.empty();
    }

    /** The least margin with which no more than {@link #MOST_FAULTED} are faulted, or the greatest. */
    private static double margin(double[] words, boolean[] checks, boolean[] labels, double[] full) {
        return Arrays.stream(MARGINS)
                .filter(margin -> Score.of(stackedOutOfFold(words, checks, labels, 1, times(full, margin)), labels)
                                .faulted()
                        <= MOST_FAULTED)
                .findFirst()
                .orElse(MARGINS[MARGINS.length - 1]);
    }

    /** How much of the words' weight can be kept without contradicting an example; 0 where none can. */
    private double care(DraftModel model, Stack stack, double margin, String criterion) {
        return DoubleStream.of(1, 0.85, 0.7, 0.55, 0.4)
                .filter(care -> !contradicts(stack.leaning(model, care, margin), criterion))
                .findFirst()
                .orElse(0);
    }

    private boolean contradicts(Leaning leaning, String criterion) {
        return labelled(examples, criterion).stream().anyMatch(example -> {
            boolean label = example.labelled().getOrDefault(criterion, false);
            boolean found = example.found().getOrDefault(criterion, false);
            return found == label && leaning.findsFault(example.features(), found) != label;
        });
    }

    /** What is used in the end: the words of all drafts. */
    private DraftModel whole(List<Example> known, List<Example> unknown, String criterion) {
        List<Example> all = new ArrayList<>(known);
        all.addAll(unknown);
        return model(all, criterion);
    }

    private DraftModel model(List<Example> drafts, String criterion) {
        List<Example> all = new ArrayList<>(drafts);
        all.addAll(labelled(examples, criterion));
        return DraftModel.of(features(all), labels(all, criterion));
    }

    /** For each fresh draft how its words lean, judged by what was learned without it. */
    private double[] outOfFold(List<Example> known, List<Example> unknown, String criterion) {
        double[] scores = new double[unknown.size()];
        for (int part = 0; part < PARTS; part++) {
            List<Example> others = new ArrayList<>(known);
            for (int at = 0; at < unknown.size(); at++) {
                if (at % PARTS != part) {
                    others.add(unknown.get(at));
                }
            }
            DraftModel model = model(others, criterion);
            for (int at = part; at < unknown.size(); at += PARTS) {
                scores[at] = model.score(unknown.get(at).features());
            }
        }
        return scores;
    }

    private static double[] fullness(List<Example> unknown, DraftModel model) {
        return unknown.stream()
                .mapToDouble(example -> model.fullness(example.features()))
                .toArray();
    }

    private static double[] times(double[] full, double margin) {
        return Arrays.stream(full).map(one -> margin * one).toArray();
    }

    private static boolean[] stackedOutOfFold(
            double[] words, boolean[] checks, boolean[] labels, double care, double[] margins) {
        boolean[] stacked = new boolean[labels.length];
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Stack stack = Stack.on(
                    words,
                    checks,
                    labels,
                    IntStream.range(0, labels.length)
                            .filter(at -> at % PARTS != left)
                            .toArray());
            for (int at = part; at < labels.length; at += PARTS) {
                stacked[at] = stack.findsFault(checks[at], words[at] * care, margins[at]);
            }
        }
        return stacked;
    }

    private static int[] all(boolean[] labels) {
        return IntStream.range(0, labels.length).toArray();
    }

    private static List<Example> labelled(List<Example> examples, String criterion) {
        return examples.stream()
                .filter(example -> example.labelled().containsKey(criterion))
                .toList();
    }

    private static List<Features> features(List<Example> examples) {
        return examples.stream().map(Example::features).toList();
    }

    private static boolean[] labels(List<Example> examples, String criterion) {
        boolean[] labels = new boolean[examples.size()];
        for (int at = 0; at < labels.length; at++) {
            labels[at] = examples.get(at).labelled().getOrDefault(criterion, false);
        }
        return labels;
    }

    private static boolean[] found(List<Example> examples, String criterion) {
        boolean[] found = new boolean[examples.size()];
        for (int at = 0; at < found.length; at++) {
            found[at] = examples.get(at).found().getOrDefault(criterion, false);
        }
        return found;
    }

    private static boolean isOneSided(boolean[] labels) {
        int unmet = 0;
        for (boolean label : labels) {
            unmet += label ? 1 : 0;
        }
        return unmet < PARTS || unmet > labels.length - PARTS;
    }
}
