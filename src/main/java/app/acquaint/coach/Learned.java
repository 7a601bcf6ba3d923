package app.acquaint.coach;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file {@code <rubric>.learned.json} beside a rubric: for some of its criteria a {@linkplain Leaning second opinion}.
 * Made by {@link Learning}, never by hand.
 *
 * @param leanings by criterion
 */
public record Learned(Map<String, Leaning> leanings) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String AGAIN = ": make the file anew with the command learn";
    private static final String UNFIT = "this is not what was learned" + AGAIN;

    private static final double PRECISION = 100;

    /** A word that weighs less decides nothing and only makes the file longer. */
    private static final double LEAST = 0.1;

    public Learned {
        leanings = Map.copyOf(leanings);
    }

    /**
     * Reads such a file and gives the rubric what it says.
     *
     * @param problems where to tell what keeps it from being used; the rubric then comes back as it is
     */
    public static Rubric join(Rubric rubric, String json, List<RubricProblem> problems) {
        try {
            JsonNode file = JSON.readTree(json);
            if (!file.isObject()) {
                throw new IllegalArgumentException("not an object");
            }
            Learned learned = of(file);
            Set<String> known = rubric.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
            learned.leanings().keySet().stream()
                    .filter(criterion -> !known.contains(criterion))
                    .sorted()
                    .forEach(criterion -> problems.add(
                            new RubricProblem(0, 0, "the rubric has no criterion \"" + criterion + "\"" + AGAIN)));
            return problems.isEmpty() ? learned.to(rubric) : rubric;
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            problems.add(new RubricProblem(
                    place == null ? 0 : place.getLineNr(), place == null ? 0 : place.getColumnNr(), UNFIT));
            return rubric;
        } catch (IllegalArgumentException unfit) {
            problems.add(new RubricProblem(0, 0, UNFIT));
            return rubric;
        }
    }

    private static Learned of(JsonNode file) {
        Map<String, Leaning> leanings = new HashMap<>();
        for (Map.Entry<String, JsonNode> criterion : file.properties()) {
            JsonNode node = criterion.getValue();
            Map<String, Double> words = new HashMap<>();
            node.required("words")
                    .properties()
                    .forEach(word -> words.put(word.getKey(), word.getValue().doubleValue()));
            leanings.put(
                    criterion.getKey(),
                    new Leaning(
                            node.required("check").doubleValue(),
                            node.required("margin").doubleValue(),
                            new DraftModel(
                                    node.required("bias").doubleValue(),
                                    node.required("enough").intValue(),
                                    words,
                                    sense(node.required("sense")))));
        }
        return new Learned(leanings);
    }

    private static Map<String, double[]> sense(JsonNode node) {
        Map<String, double[]> sense = new HashMap<>();
        node.properties().forEach(part -> {
            double[] weights = Arrays.stream(part.getValue().stringValue().split(" ", -1))
                    .mapToDouble(weight -> Integer.parseInt(weight) / PRECISION)
                    .toArray();
            if (weights.length != WordVectors.DIMENSIONS) {
                throw new IllegalArgumentException(part.getKey() + " has " + weights.length + " weights");
            }
            sense.put(part.getKey(), weights);
        });
        return sense;
    }

    private Rubric to(Rubric rubric) {
        return rubric.withChecks(criterion -> {
            Leaning leaning = leanings.get(criterion.id());
            return leaning == null ? criterion.check() : new SecondOpinion(criterion.check(), leaning);
        });
    }

    /** The file's text: weights to two places, in order, so that two versions can be compared line by line. */
    String json() {
        ObjectNode file = JSON.createObjectNode();
        new TreeMap<>(leanings).forEach((criterion, leaning) -> {
            ObjectNode node = file.putObject(criterion);
            node.put("check", rounded(leaning.check()));
            node.put("margin", leaning.margin());
            DraftModel draft = leaning.draft();
            node.put("bias", rounded(draft.bias()));
            node.put("enough", draft.enough());
            ObjectNode sense = node.putObject("sense");
            new TreeMap<>(draft.sense())
                    .forEach((part, weights) -> sense.put(
                            part,
                            Arrays.stream(weights)
                                    .mapToObj(weight -> String.valueOf(Math.round(weight * PRECISION)))
                                    .collect(Collectors.joining(" "))));
            ObjectNode words = node.putObject("words");
            new TreeMap<>(draft.words()).forEach((word, weight) -> {
                if (Math.abs(weight) >= LEAST) {
                    words.put(word, rounded(weight));
                }
            });
        });
        return JSON.writeValueAsString(file) + "\n";
    }

    private static double rounded(double weight) {
        return Math.round(weight * PRECISION) / PRECISION;
    }
}
