package app.acquaint.certificate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.certificate.Certificate;
import app.acquaint.certificate.Certificates;
import app.acquaint.certificate.PrintedName;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.progress.Milestone;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.communication.StreamRequestHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

class CertificateViewsTest extends ViewTest {

    private Course course;

    @BeforeEach
    void theCourse() {
        course = bean(CourseCatalog.class).find(new CourseId("networking")).orElseThrow();
    }

    @Test
    void before_the_course_is_completed_nothing_speaks_of_a_certificate() {
        openGraduation();
        assertThat(_find(CertificatePanel.class)).isEmpty();

        UI.getCurrent().navigate("");
        assertThat(_find(PageLink.class, spec -> spec.withText("Your certificate: " + course.title())))
                .isEmpty();
    }

    @Test
    void whoever_completed_but_did_not_graduate_finds_it_from_home() {
        reached(me, Milestone.COMPLETED);

        UI.getCurrent().navigate("");

        assertThat(_get(PageLink.class, spec -> spec.withText("Your certificate: " + course.title()))
                        .getHref())
                .isEqualTo("graduation/networking");
        openGraduation();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Sample Learner");
    }

    @Test
    void the_learner_makes_it_under_the_name_of_choice_and_takes_the_pdf_along() {
        reached(me, Milestone.COMPLETED);
        openGraduation();

        _setValue(_get(TextField.class), "Zoë O’Neil");
        click("Make the certificate");

        var made = open().orElseThrow();
        assertThat(made.name()).isEqualTo("Zoë O’Neil");
        assertThat(panelText()).contains("made out to Zoë O’Neil");
        assertThat(download()).isNotNull();
        assertThat(_get(PageLink.class, spec -> spec.withText("Open its page")).getHref())
                .isEqualTo("certificate/" + made.code());
    }

    @Test
    void a_name_of_nothing_is_explained_beside_the_field() {
        reached(me, Milestone.COMPLETED);
        openGraduation();

        _setValue(_get(TextField.class), "  ");
        click("Make the certificate");

        assertThat(_get(TextField.class).getErrorMessage()).startsWith("A certificate needs a name");
        assertThat(open()).isEmpty();
    }

    @Test
    void a_name_that_the_fonts_lack_is_a_page_to_print_and_the_reason_is_said() {
        reached(me, Milestone.COMPLETED);
        var made = made(me, "محمد علي");
        openGraduation();

        assertThat(panelText()).contains("letters that the fonts for the PDF do not have");
        assertThat(_find(Anchor.class, spec -> spec.withText("Download as PDF")))
                .isEmpty();

        UI.getCurrent().navigate("certificate/" + made.code());
        assertThat(_get(H1.class).getText()).isEqualTo("محمد علي");
        assertThat(_get(H1.class).getElement().getAttribute("dir")).isEqualTo("auto");
        assertThat(_find(Button.class, spec -> spec.withText("Print"))).hasSize(1);
    }

    @Test
    void another_name_makes_a_new_one() {
        reached(me, Milestone.COMPLETED);
        var old = made(me, "Zoë O’Neil");
        openGraduation();

        click("Change the name");
        _setValue(_get(TextField.class), "Zoë Smith");
        click("Make it with this name");

        assertThat(open().orElseThrow().code()).isNotEqualTo(old.code());
        assertThat(panelText()).contains("made out to Zoë Smith");
    }

    @Test
    void graduated_since_one_is_offered_a_certificate_that_says_so() {
        reached(me, Milestone.COMPLETED);
        made(me, "Zoë O’Neil");
        reached(me, Milestone.GRADUATED);
        openGraduation();

        click("Make it anew");

        assertThat(open().orElseThrow().met()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Make it anew"))).isEmpty();
    }

    @Test
    void taken_back_after_a_question_it_is_gone_for_others_and_explained_to_the_owner() {
        reached(me, Milestone.COMPLETED);
        var made = made(me, "Zoë O’Neil");
        openGraduation();

        click("Take it back");
        assertThat(open()).isPresent();
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));

        assertThat(open()).isEmpty();
        assertThat(_get(TextField.class)).isNotNull();
        UI.getCurrent().navigate("certificate/" + made.code());
        assertThat(pageText()).contains("You took this certificate back on").doesNotContain("Zoë");
        askAsNobody("certificate/" + made.code());
        assertThat(pageText())
                .contains("There is no certificate at this address")
                .doesNotContain("Zoë", "back on");
    }

    @Test
    void anybody_sees_what_it_says_and_nothing_else() {
        reached(me, Milestone.COMPLETED);
        var made = made(me, "Zoë O’Neil");

        askAsNobody("certificate/" + made.code().value().toLowerCase(Locale.ROOT));

        assertThat(pageText())
                .contains("Zoë O’Neil", "completed the course", course.title(), "This certificate was made here")
                .contains(made.code().toString())
                .doesNotContain("Sample Learner", "@example.org", "meeting", "take it back");
        assertThat(_get(Image.class).getAlt().orElseThrow())
                .contains(made.code().toString());
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void another_who_is_logged_in_sees_what_anybody_sees() {
        reached(me, Milestone.COMPLETED);
        var made = made(me, "Zoë O’Neil");
        logInAs(newAccount("Somebody else"), "LEARNER");

        UI.getCurrent().navigate("certificate/" + made.code());

        assertThat(pageText()).contains("Zoë O’Neil").doesNotContain("take it back");
    }

    @Test
    void unknown_and_misshapen_codes_are_answered_in_one_calm_sentence() {
        askAsNobody("certificate/0000-0000-0000-0000");
        var unknown = pageText();
        askAsNobody("certificate/whatever");

        assertThat(pageText()).isEqualTo(unknown).contains("There is no certificate at this address");
    }

    @Test
    void the_answer_to_an_address_without_a_certificate_is_404() {
        reached(me, Milestone.COMPLETED);
        var revoked = made(me, "Zoë O’Neil");
        var made = made(me, "Zoë Smith");

        assertThat(statusForNobody("/certificate/" + made.code())).isEqualTo(200);
        assertThat(statusForNobody("/certificate/" + revoked.code())).isEqualTo(404);
        assertThat(statusForNobody("/certificate/0000-0000-0000-0000")).isEqualTo(404);
        assertThat(statusForNobody("/certificate/whatever")).isEqualTo(404);
        assertThat(statusForNobody("/welcome")).isEqualTo(200);
    }

    @Test
    void to_its_owner_a_certificate_that_was_taken_back_is_still_there() {
        reached(me, Milestone.COMPLETED);
        var revoked = made(me, "Zoë O’Neil");
        made(me, "Zoë Smith");

        assertThat(status("/certificate/" + revoked.code())).isEqualTo(200);
        logInAs(newAccount("Somebody else"), "LEARNER");
        assertThat(status("/certificate/" + revoked.code())).isEqualTo(404);
    }

    @Test
    void the_pdf_is_for_its_owner_alone() throws Exception {
        reached(me, Milestone.COMPLETED);
        var made = made(me, "Zoë O’Neil");
        openGraduation();
        var address = download().getHref();
        var page = VaadinSession.getCurrent();

        var own = asked(page, address);
        assertThat(own.getStatus()).isEqualTo(200);
        assertThat(own.getContentType()).isEqualTo("application/pdf");
        assertThat(own.getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        becomes(newAccount("Somebody else"));
        assertNothing(asked(page, address), 404);
        SecurityContextHolder.clearContext();
        assertNothing(asked(page, address), 404);
        becomes(me);
        bean(Certificates.class).revoke(me, made.code());
        assertNothing(asked(page, address), 404);
    }

    @Test
    void in_another_session_the_address_of_the_pdf_leads_nowhere() throws Exception {
        reached(me, Milestone.COMPLETED);
        made(me, "Zoë O’Neil");
        openGraduation();
        var address = download().getHref();

        logInAs(newAccount("Somebody else"), "LEARNER");

        assertNothing(asked(VaadinSession.getCurrent(), address), 404);
    }

    private static void assertNothing(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).doesNotContain("PDF", "Zoë");
    }

    /** As the browser asks for what the page links to; log-ins change while the page stays. */
    private static MockHttpServletResponse asked(VaadinSession page, String address) throws IOException {
        var service = (VaadinServletService) page.getService();
        var request = new MockHttpServletRequest("GET", "/" + address);
        request.setPathInfo("/" + URI.create(address).getPath());
        var answer = new MockHttpServletResponse();
        new StreamRequestHandler()
                .handleRequest(
                        page, new VaadinServletRequest(request, service), new VaadinServletResponse(answer, service));
        return answer;
    }

    private static void becomes(AccountId somebody) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                somebody.toString(), "", List.of(new SimpleGrantedAuthority("ROLE_LEARNER")));
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private int statusForNobody(String path) {
        SecurityContextHolder.clearContext();
        return status(path);
    }

    /** Of the answer that carries the page, before the page itself is drawn. */
    private int status(String path) {
        var service = (VaadinServletService) VaadinSession.getCurrent().getService();
        var request = new MockHttpServletRequest("GET", path);
        request.setPathInfo(path);
        var answer = new MockHttpServletResponse();
        bean(NoCertificate.class)
                .answer(new IndexHtmlResponse(
                        new VaadinServletRequest(request, service),
                        new VaadinServletResponse(answer, service),
                        Jsoup.parse("<html></html>")));
        return answer.getStatus();
    }

    private void openGraduation() {
        UI.getCurrent().navigate("graduation/networking");
    }

    private void askAsNobody(String address) {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate(address);
    }

    private void reached(AccountId learner, Milestone milestone) {
        jdbc.sql("insert into course_milestone (account_id, course_id, milestone, reached_at) values (?, ?, ?, ?)")
                .params(
                        learner.value(),
                        course.id().value(),
                        milestone.name(),
                        OffsetDateTime.parse("2026-11-20T09:00:00Z"))
                .update();
    }

    private Certificate made(AccountId learner, String name) {
        return bean(Certificates.class).issue(learner, course, new PrintedName(name));
    }

    private Optional<Certificate> open() {
        return bean(Certificates.class).open(me, course.id());
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static Anchor download() {
        return _get(Anchor.class, spec -> spec.withText("Download as PDF"));
    }

    private static String panelText() {
        return _get(CertificatePanel.class).getElement().getTextRecursively();
    }

    private static String pageText() {
        return _get(CertificateView.class).getElement().getTextRecursively();
    }
}
