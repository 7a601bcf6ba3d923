package app.acquaint.practice;

import static app.acquaint.practice.WritingHouse.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.common.ShareId;
import app.acquaint.practice.spi.BondEnded;
import app.acquaint.practice.spi.Leaders.Leader;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SharingTest {

    private static final String EARLIER = "Hi Priya, this names my kestrel, which is nobody’s business.";
    private static final String SHARED =
            "Hi Priya, are you available for 25 minutes? I would like to hear about safety.";
    private static final String LATER = "Hi Priya, an osprey came after, and nobody should read of it.";

    @Parameter
    Engine engine;

    private SharingHouse house;
    private AccountId lena;
    private AccountId sam;

    @BeforeEach
    void open() {
        house = new SharingHouse(engine);
        lena = house.account("Lena", Role.LEARNER);
        sam = house.account("Sam", Role.LEADER, Role.LEARNER);
        house.bind(sam, lena);
    }

    private ShareId share() {
        house.write(key(lena, null), EARLIER);
        var revision = house.write(key(lena, null), SHARED);
        house.write(key(lena, null), LATER);
        return house.sharing.share(lena, key(lena, null), revision, sam);
    }

    @Test
    void a_leader_reads_exactly_the_version_that_was_shared_and_no_other() {
        var id = share();

        var seen = house.drafts.open(sam, id);

        assertThat(seen.text()).isEqualTo(SHARED);
        assertThat(seen.share().learner().name()).isEqualTo("Lena");
        assertThat(List.of(seen, house.drafts.sharedWith(sam), house.drafts.news(sam), house.data.export(sam)))
                .asString()
                .contains("available for 25 minutes")
                .doesNotContain("kestrel")
                .doesNotContain("osprey");
        assertThat(house.flushes).hasValue(1);
    }

    @Test
    void each_of_the_two_reads_a_title_from_their_side_and_the_writers_where_there_is_no_other() {
        var ask = house.drafts.open(sam, share()).share();
        var story = new WritingKey(lena, new CourseId("networking"), new ExerciseId("my-story"), null);
        house.sharing.share(lena, story, house.write(story, SHARED), sam);

        assertThat(ask.titled(lena, "somebody", "A draft")).isEqualTo("Your ask to somebody");
        assertThat(ask.titled(sam, "somebody", "A draft")).isEqualTo("An ask to somebody");
        assertThat(house.drafts.sharedWith(sam))
                .extracting(share -> share.titled(sam, "somebody", "A draft"))
                .containsExactlyInAnyOrder("An ask to somebody", "Your story");
    }

    @Test
    void sharing_is_told_to_others_once_inside_the_transaction() {
        var id = share();

        assertThat(house.events).containsExactly(new DraftShared(id, lena, sam));
    }

    @Test
    void nothing_is_shared_with_somebody_who_is_none_of_ones_leaders() {
        var revision = house.write(key(lena, null), SHARED);
        var stranger = house.account("Stranger", Role.LEADER);
        house.unbind(sam, lena);

        assertThat(house.sharing.leaders(lena, key(lena, null))).isEmpty();
        for (var leader : List.of(stranger, sam, lena)) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> house.sharing.share(lena, key(lena, null), revision, leader));
        }
        assertThat(house.writing.rows("draft_share")).isZero();
    }

    @Test
    void only_drafts_can_be_shared_and_only_ones_own() {
        var facts = new WritingKey(lena, new CourseId("networking"), new ExerciseId("my-facts"), null);
        var gone = new WritingKey(lena, new CourseId("networking"), new ExerciseId("no-longer-there"), null);
        var elsewhere = new WritingKey(lena, new CourseId("no-course"), new ExerciseId("my-ask"), null);
        var other = house.account("Other", Role.LEARNER);
        house.bind(sam, other);
        for (var key : List.of(facts, gone, elsewhere, key(lena, null))) {
            house.write(key, "Words");
        }

        assertThat(house.sharing.leaders(lena, key(lena, null))).containsExactly(new Leader(sam, "Sam"));
        for (var key : List.of(facts, gone, elsewhere)) {
            assertThat(house.sharing.leaders(lena, key)).isEmpty();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> house.sharing.share(lena, key, 1, sam));
        }
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.sharing.share(other, key(lena, null), 1, sam));
        assertThat(house.sharing.leaders(other, key(lena, null))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .as("nothing written yet")
                .isThrownBy(() -> house.sharing.share(other, key(other, null), 1, sam));
        assertThat(house.writing.rows("draft_share")).isZero();
    }

    @Test
    void a_version_that_is_not_kept_any_more_and_an_empty_one_are_refused_with_a_reason() {
        house.writing.writings.save(key(lena, null), 0, "Hi", false);
        house.writing.writings.save(key(lena, null), 1, "Hi P", false);
        house.write(key(lena, null), " \n");

        refused("practice.share.moved-on", () -> house.sharing.share(lena, key(lena, null), 1, sam));
        refused("practice.share.blank", () -> house.sharing.share(lena, key(lena, null), 3, sam));
    }

    @Test
    void nobody_else_opens_it_not_even_by_its_id() {
        var id = share();
        var comment = house.drafts.comment(sam, id, null, "Good");
        var otherLeader = house.account("Other leader", Role.LEADER);
        house.bind(otherLeader, lena);
        var organiser = house.account("Organiser", Role.ORGANISER, Role.LEADER);
        var learner = house.account("Another learner", Role.LEARNER);
        house.bind(sam, learner);

        for (var actor : List.of(otherLeader, organiser, learner)) {
            hidden(actor, id, () -> house.drafts.answer(actor, comment, "Hi"));
            notFound(() -> house.drafts.withdraw(actor, comment));
            notFound(() -> house.sharing.revoke(actor, id));
            assertThat(house.drafts.news(actor)).isEmpty();
            assertThat(house.sharing.all(actor)).isEmpty();
        }
        hidden(
                sam,
                ShareId.next(),
                () -> house.drafts.answer(sam, ShareId.next().value(), "Hi"));
        notFound(() -> house.sharing.revoke(sam, id));
        notFound(() -> house.drafts.sharedWith(learner));
        assertThat(house.drafts.sharedWith(otherLeader)).isEmpty();
        assertThat(house.writing.rows("share_comment")).isEqualTo(1);
    }

    @Test
    void once_revoked_the_leader_sees_nothing_of_it_and_the_learner_keeps_the_comments() {
        var id = share();
        var comment = house.drafts.comment(sam, id, null, "What works: the window");

        house.sharing.revoke(lena, id);
        house.sharing.revoke(lena, id);

        closedToSam(id, comment);
        var kept = house.drafts.open(lena, id);
        assertThat(kept.share().open()).isFalse();
        assertThat(kept.share().revokedAt()).contains(WritingHouse.NOW);
        assertThat(kept.comments()).extracting(ShareComment::text).containsExactly("What works: the window");
        assertThat(house.sharing.of(lena, key(lena, null))).isEmpty();
        refused("practice.share.nobody-reads", () -> house.drafts.answer(lena, comment, "Thanks"));
    }

    @Test
    void once_the_leader_leads_no_more_they_see_nothing_of_it() {
        var id = share();
        var comment = house.drafts.comment(sam, id, null, "Good");

        house.unbind(sam, lena);

        closedToSam(id, comment);
        assertThat(house.drafts.open(lena, id).comments()).hasSize(1);
        assertThat(house.sharing.of(lena, key(lena, null))).isEmpty();
    }

    @Test
    void what_ended_with_a_bond_does_not_open_again_with_a_new_one() {
        var id = share();
        var comment = house.drafts.comment(sam, id, null, "Good");

        house.sharing.on(new BondEnded(sam, lena));

        closedToSam(id, comment);
    }

    @Test
    void whoever_is_no_leader_any_more_sees_nothing_of_it() {
        var id = share();
        var comment = house.drafts.comment(sam, id, null, "Good");
        house.accounts.add(new Account(
                sam, "Sam", new EmailAddress("sam@example.org"), ZoneOffset.UTC, Locale.ENGLISH, Set.of(Role.LEARNER)));

        hidden(sam, id, () -> house.drafts.answer(sam, comment, "Hi"));
        assertThat(house.drafts.news(sam)).isEmpty();
    }

    @Test
    void a_newer_version_takes_the_place_of_the_older_which_stays_readable_with_its_comments() {
        var older = share();
        house.drafts.comment(sam, older, null, "Good");
        house.pass(Duration.ofDays(1));

        var newer = house.sharing.share(lena, key(lena, null), 3, sam);

        assertThat(house.drafts.sharedWith(sam)).extracting(Share::id).containsExactly(newer);
        assertThat(house.sharing.of(lena, key(lena, null)))
                .extracting(Share::id)
                .containsExactly(newer);
        for (var actor : List.of(sam, lena)) {
            assertThat(house.drafts.open(actor, newer).text()).isEqualTo(LATER);
            assertThat(house.drafts.open(actor, newer).others())
                    .extracting(Share::id)
                    .containsExactly(older);
            assertThat(house.drafts.open(actor, older).text()).isEqualTo(SHARED);
            assertThat(house.drafts.open(actor, older).comments()).hasSize(1);
            assertThat(house.drafts.open(actor, older).share().replacedBy()).contains(newer);
        }

        house.sharing.revoke(lena, newer);

        notFound(() -> house.drafts.open(sam, newer));
        notFound(() -> house.drafts.open(sam, older));
        assertThat(house.drafts.open(lena, newer).others()).hasSize(1);
    }

    @Test
    void with_another_leader_it_is_a_share_of_its_own() {
        var id = share();
        var ada = house.account("Ada", Role.LEADER);
        house.bind(ada, lena);

        var other = house.sharing.share(lena, key(lena, null), 2, ada);
        house.sharing.revoke(lena, other);

        assertThat(other).isNotEqualTo(id);
        assertThat(house.drafts.open(sam, id).others()).isEmpty();
        notFound(() -> house.drafts.open(ada, id));
    }

    @Test
    void the_same_version_is_shared_once_from_however_many_tabs() throws Exception {
        var revision = house.write(key(lena, null), SHARED);
        var together = new CountDownLatch(1);
        var ids = new HashSet<ShareId>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var tabs = IntStream.range(0, 6)
                    .mapToObj(_ -> threads.submit(() -> {
                        together.await();
                        return house.sharing.share(lena, key(lena, null), revision, sam);
                    }))
                    .toList();
            together.countDown();
            for (var tab : tabs) {
                ids.add(tab.get());
            }
        }

        assertThat(ids).hasSize(1);
        assertThat(house.writing.rows("draft_share")).isEqualTo(1);
        assertThat(house.events).hasSize(1);
    }

    @Test
    void each_hears_what_the_other_did_until_it_was_looked_at() {
        var id = share();
        assertThat(house.drafts.news(sam))
                .singleElement()
                .satisfies(news -> assertThat(news.fresh()).isTrue());
        assertThat(house.drafts.news(lena)).isEmpty();

        house.drafts.open(sam, id);
        assertThat(house.drafts.news(sam)).isEmpty();

        house.pass(Duration.ofMinutes(1));
        var comment = house.drafts.comment(sam, id, null, "Good");
        assertThat(house.drafts.news(sam)).isEmpty();
        assertThat(house.drafts.news(lena)).extracting(ShareNews::fresh).containsExactly(false);
        house.drafts.open(lena, id);
        assertThat(house.drafts.news(lena)).isEmpty();

        house.pass(Duration.ofMinutes(1));
        house.drafts.answer(lena, comment, "Thanks");
        assertThat(house.drafts.news(sam)).extracting(ShareNews::fresh).containsExactly(false);
        house.drafts.open(sam, id);
        assertThat(house.drafts.news(sam)).isEmpty();
    }

    @Test
    void erasing_the_learner_leaves_nothing_of_it() {
        var id = share();
        house.drafts.answer(lena, house.drafts.comment(sam, id, null, "Good"), "Thanks");

        house.writing.erase(lena);

        assertThat(house.writing.rows("draft_share") + house.writing.rows("share_comment"))
                .isZero();
    }

    @Test
    void erasing_the_leader_takes_their_words_and_leaves_the_learners() {
        var id = share();
        house.drafts.answer(lena, house.drafts.comment(sam, id, null, "Good"), "Thanks");

        house.writing.erase(sam);

        var kept = house.drafts.open(lena, id);
        assertThat(kept.share().leader()).isEmpty();
        assertThat(kept.share().open()).isFalse();
        assertThat(kept.comments()).extracting(ShareComment::text).containsExactly("Thanks");
        house.sharing.revoke(lena, id);
    }

    @Test
    void what_one_shared_and_said_goes_along_and_nothing_of_the_other() {
        var id = share();
        house.drafts.answer(lena, house.drafts.comment(sam, id, new Passage(0, 8), "Friendly"), "Thanks");

        var hers = house.data.export(lena).get("shared.json");
        var his = house.data.export(sam).get("shared.json");

        assertThat(hers).contains("Sam", "available for 25 minutes", "Friendly", "Thanks");
        assertThat(his).contains("Friendly").doesNotContain("Thanks").doesNotContain("available");
        assertThat(house.data.preview(lena, house.data.export(lena))).isEmpty();
    }

    private void closedToSam(ShareId id, UUID comment) {
        hidden(sam, id, () -> house.drafts.answer(sam, comment, "Hi"));
        notFound(() -> house.drafts.withdraw(sam, comment));
        assertThat(house.drafts.sharedWith(sam)).isEmpty();
        assertThat(house.drafts.news(sam)).isEmpty();
    }

    private void hidden(AccountId actor, ShareId id, Runnable answer) {
        notFound(() -> house.drafts.open(actor, id));
        notFound(() -> house.drafts.comment(actor, id, null, "Hi"));
        notFound(answer);
    }

    private static void notFound(Runnable action) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(action::run);
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
