package app.acquaint.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Rows of which only the first are shown until one asks for more. */
public class LongRows extends Div {

    private static final int AT_ONCE = 30;

    private final Rows shown = new Rows();
    private final Button more = new Button("", click -> showMore());
    private final List<? extends Component> all;

    /** @param all the rows, from the first on */
    public LongRows(List<? extends Component> all) {
        this.all = all;
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(shown, more);
        showMore();
    }

    private void showMore() {
        var from = shown.getComponentCount();
        all.subList(from, Math.min(all.size(), from + AT_ONCE)).forEach(shown::add);
        var left = all.size() - shown.getComponentCount();
        more.setVisible(left > 0);
        more.setText(getTranslation("common.more", left));
    }
}
