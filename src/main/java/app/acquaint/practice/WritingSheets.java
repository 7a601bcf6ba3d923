package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What was written, a Markdown file for each piece, for people to read. */
@Component
class WritingSheets {

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final WrittenPieces pieces;
    private final Contacts contacts;

    WritingSheets(WrittenPieces pieces, Contacts contacts) {
        this.pieces = pieces;
        this.contacts = contacts;
    }

    /** Paths below {@code writing/}, named by exercise and person, with their content. */
    Map<String, String> of(AccountId owner) {
        Map<String, String> files = new LinkedHashMap<>();
        for (var piece : pieces.of(owner)) {
            var name = name(owner, piece.writing().key());
            var base = "writing/" + piece.writing().key().exercise()
                    + (name.isEmpty()
                            ? ""
                            : "-"
                                    + NO_NAME.matcher(name.toLowerCase(Locale.ROOT))
                                            .replaceAll("-"));
            var path = base + ".md";
            for (var again = 2; files.containsKey(path); again++) {
                path = base + "-" + again + ".md";
            }
            files.put(path, sheet(piece, name));
        }
        return files;
    }

    private static String sheet(WrittenPiece piece, String name) {
        var title = piece.title().isEmpty() ? piece.writing().key().exercise().value() : piece.title();
        return "# " + title.replace("{person}", name.isEmpty() ? "…" : name) + "\n\n" + piece.readable() + "\n";
    }

    private String name(AccountId owner, WritingKey key) {
        var contact = key.contact();
        try {
            return contact == null ? "" : contacts.require(owner, contact).name();
        } catch (NotFoundException _) {
            return "";
        }
    }
}
