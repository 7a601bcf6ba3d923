import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tabulates what words mean, for the coach: a short vector for each word and piece of a word that a small English
 * sentence model knows ("bge-small-en-v1.5", MIT licence, from its Maven artifact), brought down to {@value #DIMENSIONS}
 * dimensions by principal components and weighted by rarity, as static embeddings are distilled ("Model2Vec", van Dongen
 * and Tulkens, 2024). Run by the profile {@code vectors}; decision 0014 says why.
 */
public final class MakeVectors {

    private static final int DIMENSIONS = 64;
    private static final int BATCH = 256;
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** The vocabulary is in order of frequency from about here on. */
    private static final int FIRST_WORD = 999;

    private record Piece(String text, int id) {}

    public static void main(String[] arguments) throws IOException, OrtException {
        var pieces = pieces();
        var meanings = reduced(embedded(pieces));
        for (int at = 0; at < pieces.size(); at++) {
            double rarity = Math.log(1 + Math.max(pieces.get(at).id() - FIRST_WORD, 0) + 30);
            meanings[at] = Arrays.stream(meanings[at]).map(value -> value * rarity).toArray();
        }
        write(pieces, meanings, Path.of(arguments[0]));
    }

    /** Of letters and digits in ASCII, as the coach's plain words are; pieces within a word begin with "##". */
    private static List<Piece> pieces() throws IOException {
        try (var in = MakeVectors.class.getResourceAsStream(TOKENIZER)) {
            var vocabulary = new JsonMapper().readTree(in).at("/model/vocab");
            var pieces = new ArrayList<Piece>();
            for (var entry : vocabulary.properties()) {
                if (entry.getKey().matches("(##)?[a-z0-9']+")) {
                    pieces.add(new Piece(entry.getKey(), entry.getValue().intValue()));
                }
            }
            pieces.sort(Comparator.comparing(Piece::text));
            return pieces;
        }
    }

    private static double[][] embedded(List<Piece> pieces) throws IOException, OrtException {
        var environment = OrtEnvironment.getEnvironment();
        try (var in = MakeVectors.class.getResourceAsStream(MODEL);
                var session = environment.createSession(in.readAllBytes())) {
            var all = new double[pieces.size()][];
            for (int from = 0; from < pieces.size(); from += BATCH) {
                int to = Math.min(pieces.size(), from + BATCH);
                var batch = embedded(environment, session, pieces.subList(from, to));
                System.arraycopy(batch, 0, all, from, batch.length);
            }
            return all;
        }
    }

    /** The mean of what the model makes of [CLS], the piece and [SEP]. */
    private static double[][] embedded(OrtEnvironment environment, OrtSession session, List<Piece> pieces)
            throws OrtException {
        var ids = pieces.stream()
                .map(piece -> new long[] {101, piece.id(), 102})
                .toArray(long[][]::new);
        var ones = pieces.stream().map(piece -> new long[] {1, 1, 1}).toArray(long[][]::new);
        var zeros = pieces.stream().map(piece -> new long[3]).toArray(long[][]::new);
        try (var input = OnnxTensor.createTensor(environment, ids);
                var mask = OnnxTensor.createTensor(environment, ones);
                var types = OnnxTensor.createTensor(environment, zeros);
                var result = session.run(
                        Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            var states = (float[][][]) result.get(0).getValue();
            return Arrays.stream(states).map(MakeVectors::mean).toArray(double[][]::new);
        }
    }

    private static double[] mean(float[][] states) {
        return IntStream.range(0, states[0].length)
                .mapToDouble(at -> Arrays.stream(states).mapToDouble(state -> state[at]).average().orElse(0))
                .toArray();
    }

    /** The first principal components. */
    private static double[][] reduced(double[][] vectors) {
        int wide = vectors[0].length;
        var centre = new double[wide];
        for (var vector : vectors) {
            for (int at = 0; at < wide; at++) {
                centre[at] += vector[at] / vectors.length;
            }
        }
        var covariance = new double[wide][wide];
        for (var vector : vectors) {
            for (int one = 0; one < wide; one++) {
                for (int other = 0; other < wide; other++) {
                    covariance[one][other] += (vector[one] - centre[one]) * (vector[other] - centre[other]);
                }
            }
        }
        var axes = new EigenDecomposition(new Array2DRowRealMatrix(covariance, false));
        var order = IntStream.range(0, wide)
                .boxed()
                .sorted(Comparator.comparing(at -> -axes.getRealEigenvalue(at)))
                .limit(DIMENSIONS)
                .map(at -> axes.getEigenvector(at).toArray())
                .toList();
        return Arrays.stream(vectors)
                .map(vector -> order.stream()
                        .mapToDouble(axis -> IntStream.range(0, wide)
                                .mapToDouble(at -> (vector[at] - centre[at]) * axis[at])
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }

    /** How many, how wide, then for each piece its text and a byte for each dimension, all to one scale. */
    private static void write(List<Piece> pieces, double[][] vectors, Path file) throws IOException {
        double largest = Arrays.stream(vectors)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .sorted()
                .skip((long) (vectors.length * (long) DIMENSIONS * 0.9995))
                .findFirst()
                .orElseThrow();
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(pieces.size());
            out.writeInt(DIMENSIONS);
            for (int at = 0; at < pieces.size(); at++) {
                out.writeUTF(pieces.get(at).text());
                for (double value : vectors[at]) {
                    out.writeByte((int) Math.round(Math.clamp(value / largest, -1, 1) * Byte.MAX_VALUE));
                }
            }
        }
        System.out.println(pieces.size() + " pieces, " + Files.size(file) + " bytes in " + file);
    }
}
