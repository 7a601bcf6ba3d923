package app.acquaint.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.Identities;
import app.acquaint.account.Identity;
import app.acquaint.account.web.FirstProof;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which issuers somebody gets in, and what they read once when that has changed. */
class IdentityPanelTest extends ViewTest {

    private static final String OLD = "https://old.example.org/realms/x";
    private static final String HOUSE = "https://id.example.org/realms/x";

    @BeforeEach
    void oneIssuerAndNoPassword() {
        jdbc.sql("update account set password_hash = '{none}' where id = ?")
                .param(me.value())
                .update();
        isJoined(HOUSE, 3);
    }

    @Test
    void it_says_where_since_when_and_when_last() {
        open();

        assertThat(_find(_get(IdentityPanel.class), Span.class))
                .extracting(Span::getText)
                .containsExactly("id.example.org", "Since May 3, 2026, last used May 4, 2026");
    }

    @Test
    void one_of_two_is_removed_by_its_own_button_and_the_last_one_stays() {
        isJoined(OLD, 1);
        open();

        _click(remove("Remove the log-in at old.example.org"));

        assertThat(issuers()).containsExactly(HOUSE);
        assertThat(_find(_get(IdentityPanel.class), Button.class)).hasSize(1);
        assertThat(told()).anyMatch(text -> text.startsWith("Your account at old.example.org lets nobody in"));

        _click(remove("Remove the log-in at id.example.org"));

        assertThat(issuers()).containsExactly(HOUSE);
        assertThat(told()).anyMatch(text -> text.startsWith("This is the only way you get in."));
    }

    @Test
    void the_last_one_is_removed_where_a_password_lets_in() {
        jdbc.sql("update account set password_hash = 'any' where id = ?")
                .param(me.value())
                .update();
        open();

        _click(remove("Remove the log-in at id.example.org"));

        assertThat(issuers()).isEmpty();
        assertThat(_find(_get(IdentityPanel.class), Button.class)).isEmpty();
    }

    @Test
    void an_issuer_that_was_added_is_told_once() {
        note("acquaint.issuer.joined", "The House");
        open();
        assertThat(notices())
                .containsExactly("From now on you can log in with The House, too. Nothing else has changed.");

        open();
        assertThat(notices()).isEmpty();
    }

    @Test
    void an_issuer_that_first_proved_the_address_tells_once_what_has_ended() {
        note("acquaint.issuer.joined", "The House");
        note("acquaint.issuer.ended", "true");
        open();
        assertThat(notices())
                .singleElement()
                .asString()
                .startsWith("From now on you log in with The House. Whatever let somebody in before has ended");

        open();
        assertThat(notices()).isEmpty();
    }

    @Test
    void a_mailed_link_that_first_proved_the_address_tells_once_what_has_ended() {
        FirstProof.note(VaadinServletRequest.getCurrent());
        open();
        assertThat(notices())
                .singleElement()
                .asString()
                .startsWith("Your link showed that your address is yours")
                .endsWith("You can set a new password right here.");

        open();
        assertThat(notices()).isEmpty();
    }

    private void isJoined(String issuer, int day) {
        jdbc.sql("insert into account_identity (issuer, subject, account_id, joined_at, last_used_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        issuer,
                        UUID.randomUUID().toString(),
                        me.value(),
                        OffsetDateTime.of(2026, 5, day, 10, 0, 0, 0, ZoneOffset.UTC),
                        OffsetDateTime.of(2026, 5, 4, 10, 0, 0, 0, ZoneOffset.UTC))
                .update();
    }

    private static void note(String name, String value) {
        VaadinServletRequest.getCurrent().getSession().setAttribute(name, value);
    }

    private static void open() {
        UI.getCurrent().navigate("privacy");
        UI.getCurrent().navigate("account");
    }

    private List<String> issuers() {
        return bean(Identities.class).of(me).stream().map(Identity::issuer).toList();
    }

    private static Button remove(String label) {
        return _find(_get(IdentityPanel.class), Button.class).stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> notices() {
        return _find(Paragraph.class).stream()
                .filter(one -> one.hasClassName("door-notice"))
                .map(Paragraph::getText)
                .toList();
    }
}
