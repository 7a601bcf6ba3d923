package app.acquaint.account.ui;

import app.acquaint.account.Role;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A box for each role. */
class RoleBoxes extends Div {

    private final Map<Role, Checkbox> boxes = new EnumMap<>(Role.class);

    /** @param ticked at first */
    RoleBoxes(Set<Role> ticked) {
        addClassName("role-boxes");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("account.people.roles"));
        var label = new Paragraph(getTranslation("account.people.roles"));
        label.addClassName("soft");
        add(label);
        for (var role : Role.values()) {
            var box = new Checkbox(getTranslation(key(role)), ticked.contains(role));
            boxes.put(role, box);
            add(box);
        }
    }

    /** What is ticked now. */
    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (Boolean.TRUE.equals(box.getValue())) {
                roles.add(role);
            }
        });
        return roles;
    }

    /** Key of what a role is called. */
    static String key(Role role) {
        return "account.role." + role.name().toLowerCase(Locale.ROOT);
    }
}
