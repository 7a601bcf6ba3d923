package app.acquaint.common;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
    void what_would_be_a_formula_begins_with_an_apostrophe(String sign) {
        var csv = Sheet.csv(List.of("Name", "Role"), List.of(List.of(sign + "1+1", "x" + sign + "1")));

        var lines = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
        assertThat(csv).startsWith("\uFEFFName,Role");
        assertThat(lines.get(1).getFields()).containsExactly("'" + sign + "1+1", "x" + sign + "1");
    }

    @Test
    void signs_within_a_cell_and_empty_cells_stay() {
        assertThat(Sheet.neutral("Anna = Ann")).isEqualTo("Anna = Ann");
        assertThat(Sheet.neutral("")).isEmpty();
    }
}
