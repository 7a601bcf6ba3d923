package app.acquaint.practice;

import static app.acquaint.practice.WritingHouse.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.common.ShareId;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SharedDraftsTest {

    private static final String TEXT = "Dear 👩‍👩‍👧‍👦 Zoe\u0301,\r\n\r\nAre you free? I ask.\n";

    @Parameter
    Engine engine;

    private SharingHouse house;
    private AccountId lena;
    private AccountId sam;
    private ShareId id;

    @BeforeEach
    void open() {
        house = new SharingHouse(engine);
        lena = house.account("Lena", Role.LEARNER);
        sam = house.account("Sam", Role.LEADER);
        house.bind(sam, lena);
        id = shared(TEXT);
    }

    private ShareId shared(String text) {
        return house.sharing.share(lena, key(lena, null), house.write(key(lena, null), text), sam);
    }

    @Test
    void a_comment_on_a_passage_is_read_by_both_with_its_words() {
        var from = TEXT.indexOf("free");
        var made = house.drafts.comment(sam, id, new Passage(from, from + 4), " What works: easy to answer ");

        for (var actor : new AccountId[] {sam, lena}) {
            assertThat(house.drafts.open(actor, id).comments()).singleElement().satisfies(comment -> {
                assertThat(comment.id()).isEqualTo(made);
                assertThat(comment.author().name()).isEqualTo("Sam");
                assertThat(comment.text()).isEqualTo("What works: easy to answer");
                assertThat(comment.passage().orElseThrow().of(TEXT)).isEqualTo("free");
            });
        }
        assertThat(house.events).contains(new CommentMade(made, id, sam, lena));
    }

    @Test
    void half_of_a_character_stands_for_the_whole_one() {
        var family = TEXT.indexOf("👩");
        house.drafts.comment(sam, id, new Passage(family + 1, family + 4), "Friendly");
        var accent = TEXT.indexOf('\u0301');
        house.drafts.comment(sam, id, new Passage(accent - 3, accent), "Her name");

        assertThat(house.drafts.open(lena, id).comments())
                .extracting(comment -> comment.passage().orElseThrow().of(TEXT))
                .containsExactly("👩‍👩‍👧‍👦", "Zoe\u0301");
    }

    @Test
    void a_passage_reaches_over_line_ends_and_to_the_end_of_the_longest_text() {
        house.drafts.comment(sam, id, new Passage(0, TEXT.length()), "All");
        assertThat(house.drafts
                        .open(lena, id)
                        .comments()
                        .getFirst()
                        .passage()
                        .orElseThrow()
                        .of(TEXT))
                .isEqualTo(TEXT.strip());

        var longest = "😀 ".repeat(33_000) + "end";
        var newer = shared(longest);
        house.drafts.comment(sam, newer, new Passage(longest.length() - 3, longest.length()), "Here");
        var seen = house.drafts.open(lena, newer);
        assertThat(seen.text()).isEqualTo(longest);
        assertThat(seen.comments().getFirst().passage().orElseThrow().of(longest))
                .isEqualTo("end");
    }

    @Test
    void any_text_comes_back_as_it_was_when_it_was_shared() {
        for (var text : NaughtyTexts.KEEPABLE) {
            if (!text.isBlank()) {
                assertThat(house.drafts.open(sam, shared(text)).text()).isEqualTo(text);
            }
        }
    }

    @Test
    void what_cannot_be_said_is_refused_with_a_reason() {
        Map.of(
                        " \n",
                        "practice.share.no-words",
                        "x".repeat(1001),
                        "practice.share.too-long",
                        "nul \0",
                        "practice.writing.unkeepable")
                .forEach((words, reason) -> refused(reason, () -> house.drafts.comment(sam, id, null, words)));
        refused(
                "practice.share.no-passage",
                () -> house.drafts.comment(sam, id, new Passage(0, TEXT.length() + 1), "Here"));
        refused(
                "practice.share.no-passage",
                () -> house.drafts.comment(sam, id, new Passage(TEXT.indexOf('\r'), TEXT.indexOf("Are")), "Here"));
        assertThat(house.writing.rows("share_comment")).isZero();
        house.drafts.comment(sam, id, null, "x".repeat(1000));
    }

    @Test
    void the_learner_answers_and_begins_no_comment() {
        var comment = house.drafts.comment(sam, id, null, "What I wondered: why safety?");
        house.pass(Duration.ofMinutes(1));
        var answer = house.drafts.answer(lena, comment, "Because it is new to me.");
        house.pass(Duration.ofMinutes(1));
        house.drafts.answer(sam, answer, "I see.");

        assertThat(house.drafts.open(sam, id).comments())
                .singleElement()
                .satisfies(thread -> assertThat(thread.answers())
                        .extracting(ShareComment::text)
                        .containsExactly("Because it is new to me.", "I see."));
        assertThat(house.events).contains(new CommentMade(answer, id, lena, sam));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> house.drafts.comment(lena, id, null, "Hi"));
    }

    @Test
    void ones_own_words_can_be_taken_back_and_nobody_elses() {
        var answered = house.drafts.comment(sam, id, null, "Hasty");
        var alone = house.drafts.comment(sam, id, null, "Hastier");
        house.drafts.answer(lena, answered, "Oh");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> house.drafts.withdraw(lena, alone));

        house.drafts.withdraw(sam, answered);
        house.drafts.withdraw(sam, alone);
        house.drafts.withdraw(sam, alone);

        assertThat(house.drafts.open(lena, id).comments()).singleElement().satisfies(thread -> {
            assertThat(thread.withdrawn()).isTrue();
            assertThat(thread.text()).isEmpty();
            assertThat(thread.answers()).hasSize(1);
        });
        assertThat(house.writing
                        .jdbc
                        .sql("select count(*) from share_comment where body like 'Hast%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void comments_stand_in_the_order_of_the_text() {
        house.drafts.comment(sam, id, new Passage(TEXT.indexOf("ask"), TEXT.indexOf("ask") + 3), "last");
        house.drafts.comment(sam, id, new Passage(0, 4), "middle");
        house.drafts.comment(sam, id, null, "first");

        assertThat(house.drafts.open(lena, id).comments())
                .extracting(ShareComment::text)
                .containsExactly("first", "middle", "last");
        assertThat(house.drafts.open(lena, id).comments().getFirst().passage()).isEqualTo(Optional.empty());
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void however_much_is_shared_it_is_asked_once_who_leads_whom() {
        var few = asked();
        var gone = sharing("Gone");
        for (var at = 0; at < 4; at++) {
            sharing("Learner " + at);
            var leader = house.account("Leader " + at, Role.LEADER);
            house.bind(leader, lena);
            house.sharing.share(lena, key(lena, null), house.write(key(lena, null), TEXT + at), leader);
        }
        house.unbind(sam, gone);

        assertThat(asked()).isEqualTo(few);
        assertThat(house.drafts.sharedWith(sam)).hasSize(5);
        assertThat(house.drafts.news(sam)).hasSize(5);
        assertThat(house.sharing.all(lena)).hasSize(5).allMatch(Share::open);
    }

    /** Somebody whom Sam leads, and who shares with Sam. */
    private AccountId sharing(String name) {
        var learner = house.account(name, Role.LEARNER);
        house.bind(sam, learner);
        var draft = key(learner, null);
        house.sharing.share(learner, draft, house.write(draft, TEXT), sam);
        return learner;
    }

    /** Statements, and besides how often it was asked who leads whom, for each list of shares. */
    private List<Integer> asked() {
        return Stream.<Runnable>of(
                        () -> house.drafts.sharedWith(sam),
                        () -> house.drafts.news(sam),
                        () -> house.sharing.all(lena),
                        () -> house.sharing.of(lena, key(lena, null)))
                .flatMap(list -> {
                    var before = house.asked.get();
                    return Stream.of(house.database.during(list), house.asked.get() - before);
                })
                .toList();
    }
}
