package app.acquaint.account.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.account.MailDomain;
import app.acquaint.account.SignUpPolicy;
import app.acquaint.account.SignUps;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.OrganisationPages;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who may sign up without an invitation, for the organiser to set. */
@Route("organisation/sign-up")
@RolesAllowed("ORGANISER")
class SignUpPolicyView extends Page implements HasDynamicTitle {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final CurrentAccount current;
    private final SignUps signUps;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(getTranslation("account.sign-up.who"));
    private final TextArea domains = new TextArea(getTranslation("account.sign-up.domains"));

    SignUpPolicyView(CurrentAccount current, SignUps signUps) {
        this.current = current;
        this.signUps = signUps;
        addClassName("sign-up-policy");
        var canProve = signUps.canProve();
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> getTranslation(one.key));
        choice.setItemEnabledProvider(one -> one != Choice.DOMAIN || canProve);
        choice.addValueChangeListener(change -> domains.setVisible(change.getValue() == Choice.DOMAIN));
        domains.setHelperText(getTranslation("account.sign-up.domains.help"));
        domains.setManualValidation(true);
        domains.setVisible(false);
        show(signUps.policy());
        var save = new Button(getTranslation("account.sign-up.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var proof = new Paragraph(getTranslation("account.sign-up.no-proof"));
        proof.addClassName("soft");
        proof.setVisible(!canProve);
        add(
                new PageHeading("", getTranslation("account.sign-up.policy")),
                new OrganisationPages("organisation/sign-up"),
                choice,
                proof,
                domains,
                save);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-up.policy");
    }

    private void show(SignUpPolicy policy) {
        switch (policy) {
            case SignUpPolicy.ByInvitation none -> choice.setValue(Choice.INVITATION);
            case SignUpPolicy.Open all -> choice.setValue(Choice.OPEN);
            case SignUpPolicy.ByDomain some -> {
                choice.setValue(Choice.DOMAIN);
                domains.setValue(
                        some.domains().stream().map(MailDomain::value).sorted().collect(Collectors.joining("\n")));
            }
        }
    }

    private void save() {
        if (Typed.attempt(domains, () -> signUps.change(current.id(), chosen()))) {
            show(signUps.policy());
            Notices.show(getTranslation("account.sign-up.saved"));
        }
    }

    private SignUpPolicy chosen() {
        return switch (choice.getValue()) {
            case INVITATION -> new SignUpPolicy.ByInvitation();
            case OPEN -> new SignUpPolicy.Open();
            case DOMAIN ->
                new SignUpPolicy.ByDomain(BETWEEN.splitAsStream(domains.getValue())
                        .filter(one -> !one.isBlank())
                        .map(MailDomain::new)
                        .collect(Collectors.toSet()));
        };
    }

    private enum Choice {
        INVITATION("account.sign-up.by-invitation"),
        OPEN("account.sign-up.open"),
        DOMAIN("account.sign-up.domain-only");

        private final String key;

        Choice(String key) {
            this.key = key;
        }
    }
}
