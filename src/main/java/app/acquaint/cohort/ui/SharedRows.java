package app.acquaint.cohort.ui;

import app.acquaint.common.AccountId;
import app.acquaint.practice.Share;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** Drafts that one shares with the other: titles and links only. */
class SharedRows extends Div {

    private SharedRows(Component heading, List<Share> shares, AccountId reader) {
        var rows = new Rows();
        shares.forEach(share -> rows.add(row(share, reader)));
        add(heading, rows);
    }

    /**
     * Nothing where nothing is shared.
     *
     * @param reader one of the two
     */
    static Optional<Component> of(Component heading, List<Share> shares, AccountId reader) {
        return shares.isEmpty() ? Optional.empty() : Optional.of(new SharedRows(heading, shares, reader));
    }

    private Row row(Share share, AccountId reader) {
        var title = share.titled(
                reader, getTranslation("practice.share.somebody"), getTranslation("practice.draft.untitled"));
        var link = new PageLink("shared/" + share.id(), title);
        link.addClassName("row-title");
        return new Row(link);
    }
}
