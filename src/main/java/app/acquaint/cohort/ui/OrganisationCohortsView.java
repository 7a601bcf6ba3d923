package app.acquaint.cohort.ui;

import app.acquaint.account.Account;
import app.acquaint.account.CurrentAccount;
import app.acquaint.cohort.HandOvers;
import app.acquaint.cohort.LedCohort;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.OrganisationPages;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Cohorts and who leads them, for organisers: names and sizes, and never how far anybody is. */
@Route("organisation/cohorts")
@RolesAllowed("ORGANISER")
class OrganisationCohortsView extends Page implements HasDynamicTitle {

    private final HandOvers handOvers;
    private final CurrentAccount current;
    private final Div list = new Div();

    OrganisationCohortsView(HandOvers handOvers, CurrentAccount current) {
        this.handOvers = handOvers;
        this.current = current;
        addClassName("organisation-cohorts");
        add(
                new PageHeading(getTranslation("cohort.organisation"), getTranslation("cohort.cohorts")),
                new OrganisationPages("organisation/cohorts"),
                new Paragraph(getTranslation("cohort.organisation.lead")),
                list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.cohorts");
    }

    private void show() {
        list.removeAll();
        var cohorts = handOvers.all(current.id());
        if (cohorts.isEmpty()) {
            list.add(new EmptyState(getTranslation("cohort.organisation.none")));
            return;
        }
        var leaders = handOvers.leaders(current.id());
        var rows = new Rows();
        cohorts.forEach(cohort -> rows.add(row(cohort, leaders)));
        list.add(rows);
    }

    private Row row(LedCohort cohort, List<Account> leaders) {
        var row = new Row(cohort.name()).withNote(note(cohort));
        var others = leaders.stream()
                .filter(leader -> !cohort.leader().equals(Optional.of(leader.id())))
                .toList();
        if (others.isEmpty()) {
            return row;
        }
        var choose = new Select<Account>();
        choose.setAriaLabel(getTranslation("cohort.organisation.to", cohort.name()));
        choose.setPlaceholder(getTranslation("cohort.organisation.choose"));
        choose.setItems(others);
        choose.setItemLabelGenerator(Account::name);
        return row.withActions(
                choose,
                new Button(
                        getTranslation("cohort.organisation.hand-over"),
                        click -> choose.getOptionalValue()
                                .ifPresentOrElse(leader -> handOver(cohort, leader), choose::focus)));
    }

    private String note(LedCohort cohort) {
        if (cohort.leader().isPresent()) {
            return getTranslation("cohort.organisation.led", Words.name(cohort.leaderName()), cohort.size());
        }
        return cohort.leaderName().isEmpty()
                ? getTranslation("cohort.organisation.nobody", cohort.size())
                : getTranslation("cohort.organisation.left", Words.name(cohort.leaderName()), cohort.size());
    }

    private void handOver(LedCohort cohort, Account leader) {
        if (Notices.attempt(() -> handOvers.handOver(current.id(), cohort.id(), leader.id()))) {
            Notices.show(getTranslation("cohort.organisation.handed", cohort.name(), leader.name()));
        }
        show();
    }
}
