package app.acquaint.account.spi;

import app.acquaint.common.AccountId;
import java.util.List;
import java.util.Map;

/**
 * One module's share of what a person can take along and bring back: each module implements it once. Erasing needs no
 * part: every table refers to the account with {@code on delete cascade}.
 */
public interface PersonalDataPart {

    /** Where this part stands among the others: those that others refer to come first (contacts before drafts). */
    int order();

    /**
     * The files of this part: paths within the ZIP (for example {@code people.json}, {@code writing/my-ask.md}) with
     * their content in UTF-8. JSON for {@link #bringIn}; Markdown and CSV for people.
     */
    Map<String, String> export(AccountId owner);

    /**
     * What bringing these files in would do, a sentence key and a count a line; nothing is changed.
     *
     * @throws app.acquaint.common.DomainException naming the file and the place when a file is broken
     */
    List<PreviewLine> preview(AccountId owner, Map<String, String> files);

    /**
     * Adds what is not there yet and leaves what is: ids of another installation are made anew where they are taken by
     * somebody else. Runs in the transaction of all parts, all or nothing.
     *
     * @param ids old ids (as text) to new ones, shared by all parts; a part adds its own
     * @throws app.acquaint.common.DomainException as in {@link #preview}
     */
    void bringIn(AccountId owner, Map<String, String> files, Map<String, String> ids);

    /**
     * @param key of a translated sentence with {0} for the count
     * @param count of things
     * @param adds whether these would be added; else they are here already and stay
     */
    record PreviewLine(String key, int count, boolean adds) {

        /** What would be added. */
        public static PreviewLine adding(String key, int count) {
            return new PreviewLine(key, count, true);
        }

        /** What is here already and stays as it is. */
        public static PreviewLine staying(String key, int count) {
            return new PreviewLine(key, count, false);
        }
    }
}
