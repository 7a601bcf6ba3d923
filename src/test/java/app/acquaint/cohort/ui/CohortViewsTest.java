package app.acquaint.cohort.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.cohort.CohortName;
import app.acquaint.cohort.Cohorts;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.uikit.Row;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CohortViewsTest extends LeadingViewTest {

    private AccountId anna;
    private CohortId spring;

    @BeforeEach
    void prepare() {
        lead();
        anna = newAccount("Anna Ito");
        spring = bean(Cohorts.class).create(me, new CohortName("Spring"));
    }

    @Test
    void somebody_seen_already_is_taken_in_and_out_again() {
        invited(me, anna);
        open("learners/cohort/" + spring);
        assertThat(_get(H1.class).getText()).isEqualTo("Spring");

        click("Take in");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Anna Ito"));
        click("Take out");
        confirm();

        assertThat(rows()).isEmpty();
        assertThat(bean(Cohorts.class).members(me, spring)).isEmpty();
    }

    @Test
    void a_cohort_gets_another_name_and_another_tab_is_not_overwritten() {
        open("learners/cohort/" + spring);
        var name = _get(TextField.class);
        bean(Cohorts.class).rename(me, spring, 1, new CohortName("Other tab"));
        _setValue(name, "This tab");

        click("Save the name");
        assertThat(name.getErrorMessage()).contains("“Other tab”");
        assertThat(name.getValue()).isEqualTo("This tab");
        click("Save the name");

        assertThat(_get(H1.class).getText()).isEqualTo("This tab");
        assertThat(bean(Cohorts.class).open(me, spring).name()).isEqualTo("This tab");
    }

    @Test
    void another_leaders_cohort_and_nonsense_are_not_found() {
        var theirs = bean(Cohorts.class).create(leader("Omar"), new CohortName("Canary"));

        for (var id : new String[] {theirs.toString(), CohortId.next().toString(), "nonsense"}) {
            assertThatThrownBy(() -> open("learners/cohort/" + id)).isInstanceOf(NotFoundError.class);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_organiser_hands_a_cohort_over_and_sees_names_and_sizes_only() {
        invited(me, anna);
        bean(Cohorts.class).add(me, spring, anna);
        var name = "Spring of " + me;
        bean(Cohorts.class).rename(me, spring, 1, new CohortName(name));
        var omar = leader("Omar Haddad");
        become(me, Role.ORGANISER);
        logInAs(me, "LEARNER", "LEADER", "ORGANISER");
        open("organisation/cohorts");
        var row = _find(Row.class).stream()
                .filter(one -> text(one).contains(name))
                .findFirst()
                .orElseThrow();
        assertThat(text(row)).contains("Led by", "Sample Learner", "one person");
        assertThat(String.join("\n", rows())).doesNotContain("Anna Ito");

        var choose = (Select<Account>) _get(row, Select.class);
        choose.getListDataView()
                .getItems()
                .filter(account -> account.id().equals(omar))
                .toList()
                .forEach(account -> _setValue(choose, account));
        _click(_get(row, Button.class));

        assertThat(bean(Cohorts.class).all(omar)).extracting("id").contains(spring);
        assertThat(bean(Cohorts.class).all(me)).extracting("id").doesNotContain(spring);
    }
}
