package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "baker, baking",
        "bakery, bake",
        "running, runs",
        "translator, translation",
        "negotiate, negotiating",
        "engineering, engineer",
        "supervisor, supervise",
        "companies, company",
        "nurses, nursing",
        "driver, drive",
        "moppin, mopping"
    })
    void words_of_one_family_share_a_stem(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "car, care",
        "business, bus",
        "evening, even",
        "plane, plan",
        "professor, professional",
        "found, foundation",
        "summer, sum",
        "forms, formats"
    })
    void words_that_only_look_alike_do_not(String one, String other) {
        assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
    }
}
