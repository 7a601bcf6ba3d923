package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.ResetRecord;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import java.util.List;

/** Every link to set a new password that somebody else had made for this account. */
class ResetsPanel extends AccountSection {

    ResetsPanel(Account account, List<ResetRecord> links) {
        begin(getTranslation("account.resets"), getTranslation("account.resets.text"));
        var moments = new Moments(account.zone(), getLocale());
        var rows = new Rows();
        links.forEach(link -> rows.add(row(link, moments)));
        add(rows);
    }

    private Row row(ResetRecord link, Moments moments) {
        var issuer = link.issuer()
                .map(one -> getTranslation(
                        "account.resets.organiser", one.name(), one.email().value()))
                .orElseGet(() -> getTranslation("account.resets.operator"));
        var used = link.usedAt()
                .map(at -> getTranslation("account.resets.used", moments.time(at)))
                .orElseGet(() -> getTranslation("account.resets.unused"));
        return new Row(getTranslation("account.resets.by", issuer, moments.time(link.issuedAt()))).withNote(used);
    }
}
