package app.acquaint.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.practice.Commitment.Plan;
import app.acquaint.practice.Commitment.State;
import app.acquaint.testkit.Engine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Engine.class)
class CommitmentsTest {

    private static final CourseId COURSE = new CourseId("networking");
    private static final ExerciseId SEND = new ExerciseId("send-it");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = new Plan("I have had my first coffee", "send Priya the ask");

    @Parameter
    Engine engine;

    private JdbcClient jdbc;
    private CommitmentRepository repository;
    private Commitments commitments;
    private int flushes;
    private AccountId me;
    private AccountId other;

    @BeforeEach
    void open() {
        jdbc = JdbcClient.create(engine.migrated());
        repository = new CommitmentRepository(jdbc);
        var clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00.123456789Z"), ZoneOffset.UTC);
        commitments = new Commitments(repository, () -> flushes++, clock);
        me = account("me");
        other = account("other");
    }

    @Test
    void what_was_committed_is_there_and_durable() {
        var made = commitments.commit(me, COURSE, SEND, PLAN, TODAY.plusDays(2));

        assertThat(commitments.of(me, COURSE, SEND)).containsExactly(made);
        assertThat(made.state()).isEqualTo(State.OPEN);
        assertThat(flushes).isEqualTo(1);
    }

    @Test
    void it_is_due_from_its_day_on() {
        var made = commitments.commit(me, COURSE, SEND, PLAN, TODAY.plusDays(2));
        var late = commitments.commit(me, COURSE, SEND, PLAN, TODAY.minusDays(1));

        assertThat(commitments.due(me, TODAY)).containsExactly(late);
        assertThat(commitments.due(me, TODAY.plusDays(2))).containsExactly(late, made);
    }

    @Test
    void done_takes_it_from_today_and_can_be_taken_back() {
        var made = commitments.commit(me, COURSE, SEND, PLAN, TODAY);

        var done = commitments.done(me, made, TODAY);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.doneOn()).isEqualTo(TODAY);
        assertThat(commitments.open(me)).isEmpty();
        assertThat(commitments.reopen(me, done).doneOn()).isNull();
        assertThat(commitments.due(me, TODAY)).hasSize(1);
    }

    @Test
    void dropped_stays_visible_where_it_was_made() {
        var made = commitments.commit(me, COURSE, SEND, PLAN, TODAY);

        commitments.drop(me, made, TODAY);

        assertThat(commitments.open(me)).isEmpty();
        assertThat(commitments.of(me, COURSE, SEND))
                .extracting(Commitment::state)
                .containsExactly(State.DROPPED);
    }

    @Test
    void moved_comes_back_on_its_new_day() {
        var made = commitments.commit(me, COURSE, SEND, PLAN, TODAY);

        commitments.move(me, made, TODAY.plusDays(7));

        assertThat(commitments.due(me, TODAY.plusDays(6))).isEmpty();
        assertThat(commitments.due(me, TODAY.plusDays(7))).hasSize(1);
    }

    @Test
    void a_change_from_an_older_state_is_refused() {
        var shownInTwoTabs = commitments.commit(me, COURSE, SEND, PLAN, TODAY);
        commitments.move(me, shownInTwoTabs, TODAY.plusDays(1));

        assertThatThrownBy(() -> commitments.drop(me, shownInTwoTabs, TODAY))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("practice.commitment.changed"));
        assertThat(commitments.open(me)).extracting(Commitment::dueOn).containsExactly(TODAY.plusDays(1));
    }

    @Test
    void another_account_neither_sees_nor_changes_it() {
        var made = commitments.commit(me, COURSE, SEND, PLAN, TODAY);

        assertThat(commitments.of(other, COURSE, SEND)).isEmpty();
        assertThat(commitments.open(other)).isEmpty();
        assertThat(new CommitmentData(repository).export(other).get(CommitmentFile.NAME))
                .doesNotContain("coffee");
        assertThatThrownBy(() -> commitments.done(other, made, TODAY)).isInstanceOf(NotFoundException.class);
        assertThat(commitments.open(me)).containsExactly(made);
    }

    @Test
    void it_goes_with_the_account() {
        commitments.commit(me, COURSE, SEND, PLAN, TODAY);

        jdbc.sql("delete from account where id = :id").param("id", me.value()).update();

        assertThat(jdbc.sql("select count(*) from commitment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_taken_along_can_be_brought_back_once() {
        var open = commitments.commit(me, COURSE, SEND, PLAN, TODAY);
        commitments.done(
                me, commitments.commit(me, COURSE, SEND, new Plan("“now”", "go, and\n\"quote\""), TODAY), TODAY);
        var data = new CommitmentData(repository);
        var before = repository.all(me);
        var files = data.export(me);
        jdbc.sql("delete from commitment").update();

        assertThat(data.preview(me, files)).extracting("count").isEqualTo(List.of(2));
        data.bringIn(me, files, new HashMap<>());
        data.bringIn(me, files, new HashMap<>());

        assertThat(repository.all(me))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                .containsExactlyInAnyOrderElementsOf(before)
                .anyMatch(commitment -> commitment.id().equals(open.id()));
        assertThat(data.preview(me, files)).extracting("count").isEqualTo(List.of(0));
    }

    @Test
    void an_id_that_somebody_else_has_is_made_anew() {
        var made = commitments.commit(me, COURSE, SEND, PLAN, TODAY);
        var data = new CommitmentData(repository);
        var ids = new HashMap<String, String>();

        data.bringIn(other, data.export(me), ids);
        data.bringIn(other, data.export(me), new HashMap<>());

        assertThat(commitments.open(other)).singleElement().satisfies(brought -> {
            assertThat(brought.id()).isNotEqualTo(made.id());
            assertThat(ids).containsEntry(made.id().toString(), brought.id().toString());
        });
        assertThat(commitments.open(me)).containsExactly(made);
    }

    @Test
    void a_broken_file_is_refused_with_its_place() {
        var data = new CommitmentData(repository);
        commitments.commit(me, COURSE, SEND, PLAN, TODAY);
        var file = CommitmentFile.write(repository.all(me));

        for (var broken : List.of(
                file.replace("\"due\" : \"2026-11-23\"", "\"due\" : \"soon\""),
                file.replace("\"due\" : \"2026-11-23\"", "\"due\" : \"+999999999-01-01\""),
                file.replace("send Priya the ask", "\\u0000"),
                file.replace("networking", "No Slug"),
                "{\"commitments\":[7]}",
                "{\"commitments\":{}}",
                "nothing like it")) {
            assertThat(broken).isNotEqualTo(file);
            assertThatThrownBy(() -> data.preview(other, Map.of(CommitmentFile.NAME, broken)))
                    .isInstanceOfSatisfying(DomainException.class, refused -> {
                        assertThat(refused.key()).isEqualTo("practice.commitment.file-broken");
                        assertThat(refused.arguments()).containsExactly("commitments.json", 1);
                    });
        }
    }

    @Test
    void both_halves_are_needed_and_neither_may_be_endless() {
        assertThatThrownBy(() -> new Plan(" ", "go")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Plan("now", "")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Plan("now", "x".repeat(Plan.MAX_LENGTH + 1)))
                .isInstanceOf(DomainException.class);
        assertThat(new Plan(" now ", " go ")).isEqualTo(new Plan("now", "go"));
    }

    private AccountId account(String name) {
        var id = AccountId.next();
        jdbc.sql(
                        "insert into account (id, name, email, email_key, password_hash, time_zone, locale, created_at, version) "
                                + "values (:id, :name, :name, :name, '', 'UTC', 'en', :now, 0)")
                .param("id", id.value())
                .param("name", name)
                .param("now", OffsetDateTime.of(2026, 11, 1, 8, 0, 0, 0, ZoneOffset.UTC))
                .update();
        return id;
    }
}
