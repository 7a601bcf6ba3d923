package app.acquaint.cohort.ui;

import app.acquaint.cohort.CohortFigures;
import app.acquaint.cohort.Encouragement.Kind;
import app.acquaint.cohort.LeaderGroup;
import app.acquaint.cohort.LearnerLine;
import app.acquaint.common.AccountId;
import app.acquaint.course.Course;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.LongRows;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody whom a leader leads: how far they are, who may need a kind word, and figures from five people up. */
@Route("learners")
@RolesAllowed("LEADER")
class LearnersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final SightDesk desk;
    private final CohortFigures figures;
    private final SightWords words;
    private final SightFilters filters;
    private final Paragraph count = new Paragraph();
    private final Div people = new Div();
    private final Div together = new Div();

    LearnersView(SightDesk desk, CohortFigures figures) {
        this.desk = desk;
        this.figures = figures;
        this.words = SightWords.of(this, UI.getCurrentOrThrow().getLocale());
        this.filters = new SightFilters(desk.courses(), desk.sight().groups(desk.me()), this::showAnew);
        addClassName("learners");
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading("", getPageTitle()));
        if (desk.sight().groups(desk.me()).isEmpty() && lines().isEmpty()) {
            add(new EmptyState(
                    getTranslation("cohort.learners.empty"),
                    new PageLink("learners/add", getTranslation("cohort.learners.add")).asButton(true)));
            return;
        }
        add(actions(), filters, count, people, together);
        addGroups(desk.sight().groups(desk.me()));
        var known = new Paragraph(getTranslation("cohort.learners.they-know"));
        known.addClassName("soft");
        add(known);
        showAnew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.learners.title");
    }

    /** The file that is downloaded; what is in it was looked at. */
    String sheet() {
        return new SightSheet(words).csv(shown(lines()));
    }

    private List<LearnerLine> lines() {
        return desk.looks().at(desk.me(), course());
    }

    private Course course() {
        return filters.course();
    }

    private Component actions() {
        var export =
                new Anchor(DownloadHandler.fromInputStream(this::download), getTranslation("cohort.learners.export"));
        export.addClassName("quiet-link");
        var actions = new Div(
                new PageLink("learners/assign", getTranslation("cohort.learners.assign")).asButton(true),
                new PageLink("learners/add", getTranslation("cohort.learners.add")).asButton(false),
                export);
        actions.addClassName("actions");
        return actions;
    }

    private DownloadResponse download(DownloadEvent event) {
        var bytes = sheet().getBytes(StandardCharsets.UTF_8);
        var name = "learners-" + desk.current().today() + ".csv";
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv", bytes.length);
    }

    private void showAnew() {
        var shown = shown(lines());
        count.setText(getTranslation("cohort.learners.count", shown.size()));
        people.removeAll();
        if (shown.isEmpty()) {
            people.add(new EmptyState(getTranslation("cohort.learners.none-found")));
        } else {
            people.add(new LongRows(
                    shown.stream().map(line -> SightRow.linked(line, words)).toList()));
        }
        var late = shown.stream()
                .filter(LearnerLine::isLate)
                .map(LearnerLine::learner)
                .collect(Collectors.toSet());
        if (!late.isEmpty()) {
            people.add(new Button(getTranslation("cohort.learners.nudge-late", late.size()), click -> nudgeLate(late)));
        }
        Notices.attempt(() -> showFigures(filters.group()));
    }

    /** Whom the filters let through: the list, the table to take along and a word to all who are late are about them. */
    private List<LearnerLine> shown(List<LearnerLine> all) {
        var group = filters.group();
        return all.stream()
                .filter(line -> group.map(LeaderGroup::members)
                        .map(members -> members.contains(line.learner()))
                        .orElse(true))
                .filter(filters.which()::has)
                .toList();
    }

    private void showFigures(Optional<LeaderGroup> group) {
        together.removeAll();
        var heading = new H2(group.map(LeaderGroup::name).orElseGet(() -> getTranslation("cohort.figures.everybody")));
        heading.addClassName("section-heading");
        together.add(heading, new FiguresPanel(figures.of(desk.me(), course(), group.map(LeaderGroup::id)), words));
    }

    private void nudgeLate(Set<AccountId> late) {
        var title = getTranslation("cohort.encouragement.title.late");
        new EncouragementDialog(Kind.NUDGE, "late", title, sentence -> {
                    var sent = desk.encouragements().nudgeLate(desk.me(), course(), late, sentence);
                    var had = sent.hadOneToday();
                    Notices.show(
                            had.isEmpty()
                                    ? getTranslation(
                                            "cohort.encouragement.sent-many",
                                            sent.reached().size())
                                    : getTranslation(
                                            "cohort.encouragement.sent-many.had-one",
                                            sent.reached().size(),
                                            String.join(", ", had)));
                    showAnew();
                })
                .open();
    }

    private void addGroups(List<LeaderGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        var heading = new H2(getTranslation("cohort.learners.cohorts"));
        heading.addClassName("section-heading");
        var rows = new Rows();
        groups.forEach(group -> {
            var link = new PageLink("learners/cohort/" + group.id(), group.name());
            link.addClassName("row-title");
            link.getElement().setAttribute("dir", "auto");
            rows.add(new Row(link)
                    .withNote(getTranslation(
                            "cohort.learners.count", group.members().size())));
        });
        add(heading, rows);
    }
}
