package app.acquaint.coach;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What words mean, as short vectors: words of like meaning have like vectors. The table {@code vectors.bin} is made by
 * {@code src/vectors/MakeVectors.java}; it is read once, when it is first asked for.
 */
final class WordVectors {

    /** Before a piece that continues a word. */
    private static final String WITHIN = "##";

    /** Numbers of a vector. */
    static final int DIMENSIONS = 64;

    private final byte[] values;
    private final Map<String, Integer> rows;

    private WordVectors(byte[] values, Map<String, Integer> rows) {
        this.values = values;
        this.rows = rows;
    }

    /** The one table. */
    static WordVectors table() {
        return Table.READ;
    }

    /**
     * Adds what the word means to a sum: the whole word where it is known, else its longest known pieces from the left
     * (WordPiece: Schuster and Nakajima, 2012). A word with a part that is not known adds what is known of it.
     *
     * @param sum of {@link #DIMENSIONS} numbers
     */
    void add(String word, double[] sum) {
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer row = null;
            while (to > from && row == null) {
                String piece = word.substring(from, to);
                row = rows.get(from == 0 ? piece : WITHIN + piece);
                to--;
            }
            if (row != null) {
                addRow(row, sum);
            }
            from = to + 1;
        }
    }

    private void addRow(int row, double[] sum) {
        int at = row * DIMENSIONS;
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            sum[dimension] += values[at + dimension];
        }
    }

    private static final class Table {

        private static final WordVectors READ = read();

        private static WordVectors read() {
            try (InputStream file = WordVectors.class.getResourceAsStream("vectors.bin")) {
                if (file == null) {
                    throw new IllegalStateException("vectors.bin is not beside its class");
                }
                DataInputStream in = new DataInputStream(new BufferedInputStream(file));
                int many = in.readInt();
                if (in.readInt() != DIMENSIONS) {
                    throw new IllegalStateException("vectors.bin has not " + DIMENSIONS + " dimensions");
                }
                byte[] values = new byte[many * DIMENSIONS];
                Map<String, Integer> rows = HashMap.newHashMap(many);
                for (int row = 0; row < many; row++) {
                    rows.put(in.readUTF(), row);
                    in.readFully(values, row * DIMENSIONS, DIMENSIONS);
                }
                return new WordVectors(values, rows);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
