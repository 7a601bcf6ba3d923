package app.acquaint.progress;

import static app.acquaint.progress.TestCourse.COURSE;
import static app.acquaint.progress.TestCourse.WHY;
import static app.acquaint.progress.TestCourse.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.account.spi.PersonalDataPart.PreviewLine;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.testkit.Engine;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ParameterizedClass
@EnumSource(Engine.class)
class ProgressDataTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @Parameter
    Engine engine;

    private ProgressRepository rows;
    private ProgressData data;
    private AccountId ada;
    private AccountId ben;

    @BeforeEach
    void twoAccounts() {
        var jdbc = JdbcClient.create(engine.migrated());
        rows = new ProgressRepository(jdbc);
        data = new ProgressData(rows, JsonMapper.builder().build());
        ada = TestAccounts.add(jdbc, "ada@example.org");
        ben = TestAccounts.add(jdbc, "ben@example.org");
        rows.insertVisit(ada, COURSE.id(), new Visit(WHY.id(), NOW, LATER, 0.9));
        rows.insertVisit(ada, COURSE.id(), new Visit(WRITE.id(), NOW, null, 0.25));
        rows.recordDone(ada, COURSE.id(), WHY.id(), LATER);
        rows.insertMilestone(ada, COURSE.id(), Milestone.COMPLETED, LATER);
    }

    @Test
    void what_was_taken_along_comes_back_the_same() {
        data.bringIn(ben, data.export(ada), new HashMap<>());

        assertThat(data.export(ben)).isEqualTo(data.export(ada));
        assertThat(rows.visits(ben, COURSE.id())).containsExactlyInAnyOrderElementsOf(rows.visits(ada, COURSE.id()));
        assertThat(rows.done(ben, COURSE.id())).isEqualTo(Map.of(WHY.id(), LATER));
    }

    @Test
    void the_preview_counts_the_lessons_that_would_be_new() {
        assertThat(data.preview(ben, data.export(ada)))
                .containsExactly(PreviewLine.adding("progress.bring-in.lessons", 1));
        assertThat(data.preview(ada, data.export(ada))).isEmpty();
    }

    @Test
    void what_is_there_stands() {
        rows.recordDone(ben, COURSE.id(), WHY.id(), NOW);

        data.bringIn(ben, data.export(ada), new HashMap<>());

        assertThat(rows.done(ben, COURSE.id())).containsEntry(WHY.id(), NOW);
    }

    @Test
    void a_zip_without_progress_brings_nothing() {
        data.bringIn(ben, Map.of(), new HashMap<>());

        assertThat(data.preview(ben, Map.of())).isEmpty();
        assertThat(rows.courses(ben)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"courses\": [{}]}",
                "{\"courses\": [{\"id\": \"Not A Name\", \"visits\": [], \"done\": {}, \"milestones\": {}}]}",
                "{\"courses\": [{\"id\": \"a\", \"visits\": [{\"lesson\": \"b\"}], \"done\": {}, \"milestones\": {}}]}",
                "{\"courses\": [{\"id\": \"a\", \"visits\": [], \"done\": {\"B b\": null}, \"milestones\": {}}]}",
            })
    void a_broken_file_is_named_and_changes_nothing(String text) {
        var files = Map.of(ProgressData.FILE, text);

        assertThatThrownBy(() -> data.bringIn(ben, files, new HashMap<>()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(List.of(e.arguments())).contains("progress.json"));
        assertThat(rows.courses(ben)).isEmpty();
    }
}
