package app.acquaint.cohort.ui;

import app.acquaint.cohort.Bonds;
import app.acquaint.cohort.CountsShown;
import app.acquaint.cohort.Encouragement;
import app.acquaint.cohort.LeaderSight.SeenByLeader;
import app.acquaint.common.AccountId;
import app.acquaint.course.Course;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** What my leader sees: everything that leaders see of whoever is logged in, made by the query their pages use. */
@Route(LeadersView.ADDRESS)
@PermitAll
class LeadersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "leaders";

    private final SightDesk desk;
    private final CountsShown counts;
    private final Bonds bonds;
    private final List<LeaderCardPart> others;
    private final EarlierAssigned earlier;
    private final SightWords words;

    LeadersView(
            SightDesk desk,
            CountsShown counts,
            Bonds bonds,
            ObjectProvider<LeaderCardPart> others,
            EarlierAssigned earlier) {
        this.desk = desk;
        this.counts = counts;
        this.bonds = bonds;
        this.others = others.stream()
                .sorted(Comparator.comparingInt(LeaderCardPart::order))
                .toList();
        this.earlier = earlier;
        this.words = SightWords.of(this, UI.getCurrentOrThrow().getLocale());
        addClassName("leaders");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.leaders.title");
    }

    private void show() {
        removeAll();
        add(new PageHeading("", getPageTitle()), lead());
        var leaders = seen();
        if (leaders.isEmpty()) {
            add(new EmptyState(getTranslation("cohort.leaders.empty")));
        }
        var received = desk.encouragements().received(desk.me());
        leaders.forEach((leader, seen) -> addLeader(
                leader,
                seen,
                received.stream().filter(one -> one.leader().equals(leader)).toList()));
        earlier.byOthersThan(leaders.keySet()).ifPresent(this::add);
        addEarlier(received.stream()
                .filter(one -> !leaders.containsKey(one.leader()))
                .toList());
    }

    /** What was written by those who lead them no more. */
    private void addEarlier(List<Encouragement> received) {
        if (!received.isEmpty()) {
            var heading = new H2(getTranslation("cohort.encouragement.earlier"));
            heading.addClassName("section-heading");
            add(heading, new EncouragementRows(received, words, true));
        }
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation("cohort.leaders.never"));
        lead.addClassName("home-lead");
        return lead;
    }

    /** What each leader sees, course by course. */
    private Map<AccountId, List<SeenByCourse>> seen() {
        Map<AccountId, List<SeenByCourse>> seen = new LinkedHashMap<>();
        for (var course : desk.courses()) {
            desk.sight()
                    .ofLearner(desk.me(), course)
                    .forEach(one -> seen.computeIfAbsent(one.bond().leader(), _ -> new ArrayList<>())
                            .add(new SeenByCourse(course, one)));
        }
        return seen;
    }

    private void addLeader(AccountId leader, List<SeenByCourse> seen, List<Encouragement> received) {
        var card = new LeaderCard(seen, desk.looks().days(desk.me(), leader), words);
        others.forEach(
                other -> other.part(desk.me(), leader).ifPresent(other.introduces() ? card::introduce : card::tell));
        card.tell(received);
        card.onCounts(shown -> {
            Notices.attempt(() -> counts.set(desk.me(), leader, shown));
            card.show(seen().getOrDefault(leader, List.of()));
        });
        card.onLeave(() -> confirmLeaving(seen.getFirst().seen()));
        add(card);
    }

    private void confirmLeaving(SeenByLeader leader) {
        var name = SightWords.name(leader.leaderName());
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("cohort.leaders.leave.title", name));
        dialog.setText(getTranslation("cohort.leaders.leave.text", name));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cohort.leaders.leave.cancel"));
        dialog.setConfirmText(getTranslation("cohort.leaders.leave.confirm"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirm -> {
            if (Notices.attempt(() -> bonds.leave(desk.me(), leader.bond().leader()))) {
                Notices.show(getTranslation("cohort.leaders.left", name));
            }
            show();
            PageHeading.focusAgain();
        });
        dialog.open();
    }

    /** What one leader sees of one course. */
    record SeenByCourse(Course course, SeenByLeader seen) {}
}
