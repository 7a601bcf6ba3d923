package app.acquaint.shell.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.account.Role;
import app.acquaint.cohort.Bonds;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.spi.StandingChangedEvent;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.ProgressService;
import app.acquaint.uikit.SafeHtml;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;

/** The frame around every page: a rail on wide screens, a bar and a drawer on a phone, and the page in the middle. */
@Layout
@PermitAll
@JsModule("./shell/frame.ts")
@JsModule("./shell/keep.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final CurrentAccount current;
    private final CourseCatalog catalog;
    private final ProgressService progress;
    private final Bonds bonds;

    private final SafeHtml places = new SafeHtml("rail-lists", "");
    private final SafeHtml strokes = new SafeHtml("strokes", "");
    private final Main main = new Main();
    private final boolean leading;
    private String here = "";

    MainLayout(CurrentAccount current, CourseCatalog catalog, ProgressService progress, Bonds bonds) {
        this.current = current;
        this.catalog = catalog;
        this.progress = progress;
        this.bonds = bonds;
        addClassName("frame");
        var account = current.get();
        leading = account.roles().contains(Role.LEADER);
        getElement().setAttribute("data-account", account.id().toString());
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1").setAttribute("data-behind", true);
        var backdrop = new Div();
        backdrop.addClassName("backdrop");
        add(skipLink(), topBar(), backdrop, rail(new AccountLinks(account)), main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        here = event.getLocation().getPath();
        refresh();
        getElement().executeJs("window.acquaintFrame.arrived()");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var registration = ComponentUtil.addListener(attached.getUI(), StandingChangedEvent.class, event -> refresh());
        addDetachListener(detached -> {
            detached.unregisterListener();
            registration.remove();
        });
    }

    /** Looks anew how far the learner is; what did not change is not sent again. */
    private void refresh() {
        var standings = catalog.all().stream()
                .map(course -> progress.standing(current.id(), course))
                .toList();
        places.setHtml(new RailMarkup(this::getTranslation, here)
                .draw(standings, leading, !bonds.ofLearner(current.id()).isEmpty()));
        standings.stream()
                .filter(standing ->
                        here.startsWith("course/" + standing.course().id() + "/"))
                .findFirst()
                .or(() -> standings.stream().findFirst())
                .ifPresent(this::showStrokes);
    }

    private void showStrokes(CourseStanding standing) {
        strokes.setHtml(RailMarkup.strokes(standing));
        strokes.getElement().setAttribute("role", "img");
        strokes.getElement().setAttribute("aria-label", stepsDone(standing));
    }

    private String stepsDone(CourseStanding standing) {
        var steps = RailMarkup.steps(standing.course());
        var done = steps.stream().filter(standing::isDone).count();
        return getTranslation("shell.steps-done", done, steps.size());
    }

    private Anchor skipLink() {
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("data-behind", true);
        return skip;
    }

    private Header topBar() {
        var menu = new NativeButton(getTranslation("shell.menu"));
        menu.addClassName("menu-button");
        menu.getElement().setAttribute("aria-expanded", "false");
        var bar = new Header(new Logo(getTranslation("shell.logo")), strokes, menu);
        bar.addClassName("topbar");
        bar.getElement().setAttribute("data-behind", true);
        return bar;
    }

    private Nav rail(AccountLinks links) {
        var close = new NativeButton(getTranslation("shell.close"));
        close.addClassName("rail-close");
        var head = new Div(new Logo(getTranslation("shell.logo")), close);
        head.addClassName("rail-head");
        var rail = new Nav(head, places, links);
        rail.setAriaLabel(getTranslation("shell.navigation"));
        rail.addClassName("rail");
        return rail;
    }
}
