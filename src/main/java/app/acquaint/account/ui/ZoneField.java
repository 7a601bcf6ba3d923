package app.acquaint.account.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

/** The browser's own list of time zones: four hundred rows that type-ahead finds, at the price of none. */
@Tag("select")
class ZoneField extends AbstractSinglePropertyField<ZoneField, String> {

    private static final Set<String> AREAS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    private final ZoneId current;

    /** @param current what is chosen at first, and stays when what comes back is no zone */
    ZoneField(ZoneId current) {
        super("value", current.getId(), false);
        setSynchronizedEvent("change");
        this.current = current;
        for (var id : choices(current)) {
            var option = new Element("option").setAttribute("value", id).setText(id.replace('_', ' '));
            option.setAttribute("selected", id.equals(current.getId()));
            getElement().appendChild(option);
        }
    }

    /** What is chosen now. */
    ZoneId zone() {
        try {
            return ZoneId.of(getValue());
        } catch (DateTimeException sentByNoListOfOurs) {
            return current;
        }
    }

    private static Set<String> choices(ZoneId current) {
        var choices = new TreeSet<String>();
        for (var id : ZoneId.getAvailableZoneIds()) {
            var area = id.substring(0, Math.max(0, id.indexOf('/')));
            if (AREAS.contains(area)) {
                choices.add(id);
            }
        }
        choices.add("UTC");
        choices.add(current.getId());
        return choices;
    }
}
