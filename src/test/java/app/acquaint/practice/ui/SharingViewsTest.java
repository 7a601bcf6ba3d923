package app.acquaint.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.ShareId;
import app.acquaint.practice.Passage;
import app.acquaint.practice.SharedDrafts;
import app.acquaint.practice.Sharing;
import app.acquaint.practice.Writing;
import app.acquaint.practice.WritingKey;
import app.acquaint.practice.Writings;
import app.acquaint.practice.spi.Leaders;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class SharingViewsTest extends ViewTest {

    private static final String EARLIER = "Hi, this names my kestrel, which is nobody’s business.";
    private static final String TEXT = "Hi, are you available for 25 minutes? I would like to hear about safety.";
    private static final String LATER = "Hi, an osprey came after, and nobody should read of it.";

    @MockitoBean
    Leaders leaders;

    private AccountId sam;
    private WritingKey key;

    @BeforeEach
    void somebodyWhoLeads() {
        sam = newAccount("Sam Leader");
        jdbc.sql("insert into account_role (account_id, role) values (?, 'LEADER')")
                .param(sam.value())
                .update();
        when(leaders.of(any())).thenReturn(List.of());
        key = new WritingKey(me, new CourseId("networking"), new ExerciseId("my-ask"), null);
    }

    private void bond() {
        when(leaders.of(me)).thenReturn(List.of(new Leaders.Leader(sam, "Sam Leader")));
        when(leaders.led(Set.of(sam), Set.of(me))).thenReturn(Set.of(new Leaders.Led(sam, me)));
    }

    private int write(String text) {
        var base = bean(Writings.class).find(key).map(Writing::revision).orElse(0);
        bean(Writings.class).save(key, base, text, true);
        return base + 1;
    }

    private ShareId shared() {
        bond();
        write(EARLIER);
        var revision = write(TEXT);
        write(LATER);
        return bean(Sharing.class).share(me, key, revision, sam);
    }

    private void asSam() {
        logInAs(sam, "LEARNER", "LEADER");
    }

    @Test
    void without_a_leader_nothing_is_said_of_sharing() {
        write(TEXT);

        openPiece();
        fire(_get(DraftPanel.class), "draft-versions", Map.of());

        _assertNone(Button.class, spec -> spec.withText("Share this draft …"));
        _assertNone(Button.class, spec -> spec.withText("Share this version …"));
    }

    @Test
    void a_learner_shares_what_they_see_in_the_preview_and_can_stop() {
        bond();
        write(TEXT);
        openPiece();

        click("Share this draft …");
        assertThat(text(_get(ShareDialog.class))).contains("An ask to somebody", TEXT);
        click("Share with Sam Leader");

        assertThat(text(_get(ShareLine.class))).contains("You shared the version of", "with Sam Leader.");
        assertThat(bean(SharedDrafts.class).sharedWith(sam)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Share the newer version …"));

        click("Stop sharing");

        assertThat(text(_get(ShareLine.class))).doesNotContain("You shared");
        assertThat(bean(SharedDrafts.class).sharedWith(sam)).isEmpty();
    }

    @Test
    void an_earlier_version_is_shared_from_among_the_versions_and_then_the_newer_one() {
        bond();
        write(TEXT);
        write(LATER);
        openPiece();
        fire(_get(DraftPanel.class), "draft-versions", Map.of());

        click("Share this version …");
        assertThat(text(_get(ShareDialog.class))).contains(TEXT).doesNotContain("osprey");
        click("Share with Sam Leader");
        var first = bean(SharedDrafts.class).sharedWith(sam).getFirst();
        assertThat(bean(SharedDrafts.class).open(sam, first.id()).text()).isEqualTo(TEXT);

        click("Share the newer version …");
        assertThat(text(_get(ShareDialog.class))).contains("osprey");
        click("Share with Sam Leader");

        assertThat(bean(SharedDrafts.class).sharedWith(sam))
                .singleElement()
                .satisfies(share -> assertThat(
                                bean(SharedDrafts.class).open(sam, share.id()).text())
                        .isEqualTo(LATER));
        assertThat(bean(Sharing.class).all(me)).hasSize(2);
    }

    @Test
    void the_preview_follows_the_version_chosen() {
        bond();
        write(TEXT);
        write(LATER);
        openPiece();
        click("Share this draft …");
        assertThat(text(_get(ShareDialog.class))).contains("osprey");

        @SuppressWarnings("unchecked")
        Select<Object> versions = _get(Select.class, spec -> spec.withLabel("Which version"));
        versions.setValue(versions.getListDataView().getItem(1));

        assertThat(text(_get(ShareDialog.class))).contains(TEXT).doesNotContain("osprey");
    }

    @Test
    void a_leader_comments_on_words_selected_and_the_learner_answers() {
        var id = shared();
        asSam();
        UI.getCurrent().navigate("shared/" + id);
        assertThat(text(_get(PageHeading.class))).contains("Shared by Sample Learner", "An ask to somebody");
        assertThat(text(_get(SharedDraftView.class))).contains("You and Sample Learner see this since");

        var from = TEXT.indexOf("available");
        fire(
                _get(SharedText.class),
                "passage-selected",
                Map.of("event.detail.from", from, "event.detail.to", from + 9));
        assertThat(text(_get(CommentForm.class))).contains("About “available”");
        click("What works: …");
        _setValue(_get(TextArea.class), _get(TextArea.class).getValue() + "easy to answer");
        click("Send to Sample Learner");

        var said = text(_get(CommentThread.class));
        assertThat(said).contains("“available”", "You, ", "What works: easy to answer");
        assertThat(html()).contains("<mark").doesNotContain("kestrel").doesNotContain("osprey");

        logInAs(me, "LEARNER");
        UI.getCurrent().navigate("shared/" + id);
        assertThat(text(_get(PageHeading.class))).contains("Your ask to somebody");
        assertThat(text(_get(SharedDraftView.class))).contains("You and Sam Leader see this since");
        _assertNone(CommentForm.class);
        _click(_get(NativeButton.class, spec -> spec.withText("“available”")));
        click("Answer");
        _setValue(_get(TextArea.class), "Thank you");
        click("Send to Sam Leader");
        assertThat(text(_get(CommentThread.class))).contains("easy to answer", "Thank you");

        asSam();
        UI.getCurrent().navigate("shared/" + id);
        assertThat(text(_get(CommentThread.class))).contains("Sample Learner, ", "Thank you");
    }

    @Test
    void sentence_by_sentence_needs_no_mouse_and_goes_around() {
        var id = shared();
        asSam();
        UI.getCurrent().navigate("shared/" + id);
        assertThat(text(_get(CommentForm.class))).contains("About the whole draft");

        click("Next sentence");
        assertThat(text(_get(CommentForm.class))).contains("About “Hi, are you available for 25 minutes?”");
        assertThat(html()).contains("class=\"chosen\"");
        click("Next sentence");
        assertThat(text(_get(CommentForm.class))).contains("About “I would like to hear about safety.”");
        click("Next sentence");
        assertThat(text(_get(CommentForm.class))).contains("About “Hi, are you");
        click("Previous sentence");
        assertThat(text(_get(CommentForm.class))).contains("About “I would like");
        click("The whole draft");
        assertThat(text(_get(CommentForm.class))).contains("About the whole draft");
        assertThat(html()).doesNotContain("class=\"chosen\"");
    }

    @Test
    void the_text_in_the_page_is_the_text_character_by_character() {
        var text = new SharedText("a\r\nb\rc 😀", "en");
        text.show(List.of(new Passage(3, 6)), new Passage(5, 8));

        assertThat(text(text)).isEqualTo("a \nb\nc 😀").hasSameSizeAs("a\r\nb\rc 😀");
    }

    @Test
    void what_is_revoked_while_it_is_open_is_gone_with_the_next_step() {
        var id = shared();
        asSam();
        UI.getCurrent().navigate("shared/" + id);
        _setValue(_get(TextArea.class), "Good");

        bean(Sharing.class).revoke(me, id);
        click("Send to Sample Learner");

        assertThat(text(_get(PageHeading.class))).contains("This is no longer shared with you.");
        assertThat(html()).doesNotContain("available");
        logInAs(me, "LEARNER");
        UI.getCurrent().navigate("shared/" + id);
        assertThat(text(_get(SharedDraftView.class))).contains("Only you see this now", "available");
    }

    @Test
    void nobody_else_is_told_whether_there_is_anything() {
        var id = shared();
        for (var roles : List.of(List.of("LEARNER"), List.of("LEADER"), List.of("LEADER", "ORGANISER"))) {
            var other = newAccount("Somebody Else");
            roles.stream()
                    .filter(role -> !role.equals("LEARNER"))
                    .forEach(role -> jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                            .params(other.value(), role)
                            .update());
            logInAs(other, roles.toArray(String[]::new));
            for (var address : List.of("shared/" + id, "shared/" + ShareId.next(), "shared/x")) {
                UI.getCurrent().navigate(address);
                assertThat(text(_get(SharedDraftView.class)))
                        .contains("This is no longer shared with you.")
                        .doesNotContain("available");
                UI.getCurrent().navigate("");
            }
        }
    }

    @Test
    void home_tells_each_what_is_new_and_the_list_what_there_is() {
        var id = shared();
        asSam();
        UI.getCurrent().navigate("");
        assertThat(text(_get(Div.class, spec -> spec.withClasses("sharing-news"))))
                .contains("Sample Learner shared this with you");
        UI.getCurrent().navigate("shared");
        assertThat(text(_get(SharesView.class)))
                .contains("Shared with you", "An ask to somebody", "From Sample Learner, since");
        assertThat(html()).doesNotContain("available").doesNotContain("kestrel").doesNotContain("osprey");
        bean(SharedDrafts.class).comment(sam, id, null, "Good");

        logInAs(me, "LEARNER");
        UI.getCurrent().navigate("");
        assertThat(html()).contains("Sam Leader said something about it");
        UI.getCurrent().navigate("shared");
        assertThat(text(_get(SharesView.class))).contains("Sam Leader sees the version of");
        click("Stop sharing");
        assertThat(text(_get(SharesView.class))).contains("Sam Leader does not see this any more");
    }

    @Test
    void who_shared_nothing_reads_that_drafts_are_theirs_alone() {
        UI.getCurrent().navigate("shared");

        assertThat(text(_get(SharesView.class))).contains("A draft is yours alone");
        asSam();
        UI.getCurrent().navigate("shared");
        assertThat(text(_get(SharesView.class))).contains("A draft appears here when its writer shares it with you");
    }

    @Test
    void an_older_version_leads_to_the_newer_one_and_takes_no_new_comments() {
        var older = shared();
        var newer = bean(Sharing.class).share(me, key, 3, sam);
        asSam();

        UI.getCurrent().navigate("shared/" + older);

        _assertNone(CommentForm.class);
        assertThat(_get(PageLink.class, spec -> spec.withText("There is a newer version"))
                        .getHref())
                .isEqualTo("shared/" + newer);
    }

    @Test
    void words_are_taken_back_after_a_question() {
        var id = shared();
        bean(SharedDrafts.class).comment(sam, id, null, "Hasty");
        asSam();
        UI.getCurrent().navigate("shared/" + id);

        click("Take it back");
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));

        assertThat(text(_get(SharedDraftView.class))).doesNotContain("Hasty").contains("Nothing yet.");
    }

    private void openPiece() {
        UI.getCurrent().navigate("writing");
        NativeDetails piece = _find(PieceDetails.class).getFirst();
        piece.setOpen(true);
        fire(piece, "toggle", Map.of());
    }

    private static void click(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void fire(Component component, String event, Map<String, Integer> data) {
        var json = JacksonUtils.createObjectNode();
        data.forEach(json::put);
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, json));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** The whole page with the frame around it: the element of the page itself does not know what is shown in it. */
    private static String html() {
        Component top = _get(Page.class);
        while (top.getParent().filter(parent -> !(parent instanceof UI)).isPresent()) {
            top = top.getParent().get();
        }
        return top.getElement().getOuterHTML();
    }
}
