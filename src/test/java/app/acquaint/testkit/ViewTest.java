package app.acquaint.testkit;

import app.acquaint.Acquaint;
import app.acquaint.common.AccountId;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * What every test of a view stands on: the whole application against the real H2, and a page without a browser. Each
 * test has a new account of its own, logged in, so tests do not see each other's data.
 */
@SpringBootTest(
        classes = Acquaint.class,
        properties = {"acquaint.data=target/view-tests/${random.uuid}", "spring.main.lazy-initialization=false"})
public abstract class ViewTest {

    private static final Routes ROUTES = allViews();

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected JdbcClient jdbc;

    /** The account that is logged in. */
    protected AccountId me = AccountId.next();

    @BeforeEach
    void openThePage() {
        Locale.setDefault(Locale.ENGLISH);
        me = newAccount("Sample Learner");
        logInAs(me, "LEARNER");
    }

    @AfterEach
    void closeThePage() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** A bean of the running application. */
    protected final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Another account, for tests about whose data is whose. */
    protected final AccountId newAccount(String name) {
        var id = AccountId.next();
        var email = "sample-" + UUID.randomUUID() + "@example.org";
        jdbc.sql("insert into account (id, name, email, email_key, password_hash, time_zone, locale, created_at,"
                        + " version) values (?, ?, ?, ?, 'none', 'Europe/Berlin', 'en', ?, 1)")
                .params(id.value(), name, email, email, OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into account_role (account_id, role) values (?, 'LEARNER')")
                .param(id.value())
                .update();
        return id;
    }

    /** Opens the page anew as this account; the first page shown is home. */
    protected final void logInAs(AccountId account, String... roles) {
        MockVaadin.tearDown();
        var authorities = Stream.of(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account.toString(), "", authorities);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var granted = List.of(roles);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> granted.contains(role.replace("ROLE_", "")));
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    /** Opens the page anew as nobody; no page is shown yet but the log-in. */
    protected final void logOut() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    /** Lets everything that the server queued for the page happen. */
    protected final void roundTrip() {
        MockVaadin.clientRoundtrip(true);
    }

    /** Karibu's own search passes over views that are package-private, as ours are. */
    private static Routes allViews() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new Routes().autoDiscoverViews("app.acquaint");
        for (var found : scanner.findCandidateComponents("app.acquaint")) {
            routes.getRoutes()
                    .add(ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null)
                            .asSubclass(Component.class));
        }
        return routes;
    }
}
