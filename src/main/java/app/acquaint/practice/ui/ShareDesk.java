package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.AccountId;
import app.acquaint.practice.Share;
import app.acquaint.practice.SharedDrafts;
import app.acquaint.practice.Sharing;
import app.acquaint.practice.Words;
import app.acquaint.practice.Writings;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What pages about shared drafts work with. */
@Component
record ShareDesk(Sharing sharing, SharedDrafts drafts, Writings writings, CurrentAccount account) {

    static final String SHARED = "shared";

    AccountId actor() {
        return account.id();
    }

    /** Where a share is looked at. */
    static String address(Share share) {
        return SHARED + "/" + share.id();
    }

    /** Day and time as people write them, in the actor's zone. */
    String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(UI.getCurrentOrThrow().getLocale())
                .withZone(account.get().zone())
                .format(at);
    }

    /**
     * What the draft is called to the actor. Whom it is about stands in nobody's tracker but the learner's: no name is
     * filled in.
     */
    String title(Share share) {
        return share.titled(
                actor(),
                I18NProvider.translate("practice.share.somebody"),
                I18NProvider.translate("practice.draft.untitled"));
    }

    /** @param exercise its title, with {@link Words#PERSON} in it; empty when it has none */
    static String title(String exercise) {
        return exercise.isEmpty()
                ? I18NProvider.translate("practice.draft.untitled")
                : Words.fill(exercise, Optional.empty(), I18NProvider.translate("practice.share.somebody"));
    }

    /** The leader's name, or words in its place once the account is erased. */
    static String leader(Share share) {
        return share.leader()
                .map(Share.Party::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> I18NProvider.translate("practice.share.leader-gone"));
    }

    /** The one of the two who is not the actor. */
    String other(Share share) {
        return share.learner().id().equals(actor())
                ? leader(share)
                : share.learner().name();
    }
}
