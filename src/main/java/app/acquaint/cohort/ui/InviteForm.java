package app.acquaint.cohort.ui;

import app.acquaint.cohort.LeaderInvitations.Link;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Period;
import java.util.List;

/** Makes invitations: a link for one person, a link for several, or one for each of many addresses. */
class InviteForm extends Div {

    /** For whom. */
    enum Kind {
        ONE,
        SEVERAL,
        ADDRESSES
    }

    private static final String KEEP = "cohort:invite:addresses";
    private static final int USUAL_DAYS = 14;
    private static final int USUAL_USES = 30;

    private final LeadingDesk desk;
    private final Runnable made;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final Select<Integer> uses = new Select<>();
    private final TextArea addresses = new TextArea();
    private final Div addressPart = new Div();
    private final Select<Integer> days = new Select<>();
    private final CohortField cohort;
    private final Button make = new Button();
    private final MadeLinks links = new MadeLinks();

    /** @param made told when there are new invitations */
    InviteForm(LeadingDesk desk, Runnable made) {
        this.desk = desk;
        this.made = made;
        this.cohort = new CohortField(desk);
        addClassNames("panel-form", "invite-form");
        kind.setLabel(getTranslation("cohort.invite.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("cohort.invite.kind." + one.name()));
        kind.addValueChangeListener(change -> ask());
        choice(uses, "cohort.invite.uses", USUAL_USES, 5, 10, USUAL_USES, 100, 300);
        uses.setItemLabelGenerator(most -> getTranslation("cohort.invite.uses.value", most));
        choice(days, "cohort.invite.days", USUAL_DAYS, 7, USUAL_DAYS, 30, 90);
        days.setItemLabelGenerator(most -> getTranslation("cohort.invite.days.value", most));
        addresses.setLabel(getTranslation("cohort.invite.addresses"));
        addresses.setHelperText(getTranslation("cohort.invite.addresses.help"));
        Kept.keep(addresses, KEEP);
        addressPart.addClassName("address-part");
        addressPart.add(addresses, Kept.unsaved(KEEP), new AddressFile(this::append));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(click -> make());
        add(kind, uses, addressPart, cohort, days, make, links);
        kind.setValue(Kind.ONE);
    }

    private static void choice(Select<Integer> select, String key, int usual, Integer... values) {
        select.setLabel(Words.text(key));
        select.setItems(values);
        select.setValue(usual);
    }

    private void ask() {
        var chosen = kind.getValue();
        uses.setVisible(chosen == Kind.SEVERAL);
        addressPart.setVisible(chosen == Kind.ADDRESSES);
        make.setText(getTranslation(chosen == Kind.ADDRESSES ? "cohort.invite.make.each" : "cohort.invite.make"));
    }

    private void append(String text) {
        var before = addresses.getValue().stripTrailing();
        addresses.setValue(before.isEmpty() ? text : before + "\n" + text);
    }

    private void make() {
        addresses.setInvalid(false);
        try {
            links.show(invite());
        } catch (DomainException reason) {
            explain(reason);
            return;
        }
        if (kind.getValue() == Kind.ADDRESSES) {
            addresses.clear();
            Kept.done(KEEP);
        }
        cohort.refresh();
        made.run();
    }

    private List<Link> invite() {
        var valid = Period.ofDays(days.getValue());
        var into = cohort.into();
        return switch (kind.getValue()) {
            case ONE -> List.of(desk.invitations().link(desk.me(), 1, valid, into));
            case SEVERAL -> List.of(desk.invitations().link(desk.me(), uses.getValue(), valid, into));
            case ADDRESSES -> desk.invitations().each(desk.me(), addresses.getValue(), valid, into);
        };
    }

    private void explain(DomainException reason) {
        if (reason.key().startsWith("cohort.invite.")) {
            addresses.setErrorMessage(Notices.sentence(reason));
            addresses.setInvalid(true);
            addresses.focus();
        } else if (!cohort.explain(reason)) {
            Notices.explain(reason);
        }
    }
}
