package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests of a rubric's criteria share: a draft, a criterion, and whether it should be met. */
abstract class CriterionTest {

    private final Rubric rubric;

    CriterionTest(String rubric) {
        this.rubric = Rubrics.of(rubric);
    }

    final Finding finding(String criterion, Draft draft) {
        return Coach.standard().review(rubric, draft).findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    final void assertFinding(String criterion, String expected, String text) {
        assertFinding(criterion, expected, Draft.of(text));
    }

    final void assertFinding(String criterion, String expected, Draft draft) {
        Finding finding = finding(criterion, draft);
        assertThat(finding.met() ? "met" : "unmet").as(draft.text()).isEqualTo(expected);
        assertThat(finding.title()).isNotBlank();
        if (!finding.met()) {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.hint()).isNotBlank();
        }
    }
}
