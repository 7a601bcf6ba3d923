package app.acquaint.common;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** A table for spreadsheets, in which nothing that a person typed is ever taken for a formula. */
public final class Sheet {

    /** Without it, spreadsheets take UTF-8 for an old single-byte encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take a cell for a formula; some read the full-width signs as the plain ones. */
    private static final Pattern FORMULA = Pattern.compile("\\A[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private Sheet() {}

    /**
     * The table as CSV, with a byte order mark before it.
     *
     * @param columns their titles
     * @param rows a cell for each column; what would be taken for a formula begins with an apostrophe
     */
    public static String csv(List<String> columns, List<List<String>> rows) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Sheet::neutral).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String neutral(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
