package app.acquaint.notification.text;

import java.util.List;

/**
 * The text of one kind of mail in one language.
 *
 * @param subject empty where the file has none
 */
record MailText(List<Span> subject, List<Block> blocks) {

    MailText {
        subject = List.copyOf(subject);
        blocks = List.copyOf(blocks);
    }
}
