package app.acquaint.practice;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What was written, a Markdown file for each piece, for people to read. */
@Component
class WritingSheets {

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final WrittenPieces pieces;
    private final Contacts contacts;
    private final Accounts accounts;
    private final WritingMessages messages;

    WritingSheets(WrittenPieces pieces, Contacts contacts, Accounts accounts, WritingMessages messages) {
        this.pieces = pieces;
        this.contacts = contacts;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Paths below {@code writing/}, named by exercise and person, with their content. */
    Map<String, String> of(AccountId owner) {
        Map<String, String> files = new LinkedHashMap<>();
        var nobody = messages.of("practice.exercise.your-person", locale(owner));
        for (var piece : pieces.of(owner)) {
            var person = person(owner, piece.writing().key());
            var base = "writing/" + piece.writing().key().exercise()
                    + person.map(WritingSheets::ending).orElse("");
            var path = base + ".md";
            for (var again = 2; files.containsKey(path); again++) {
                path = base + "-" + again + ".md";
            }
            files.put(path, sheet(piece, person, nobody));
        }
        return files;
    }

    private static String ending(Person person) {
        return "-" + NO_NAME.matcher(person.name().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static String sheet(WrittenPiece piece, Optional<Person> person, String nobody) {
        var title = piece.title().isEmpty() ? piece.writing().key().exercise().value() : piece.title();
        return "# " + Words.fill(title, person, nobody) + "\n\n" + piece.readable() + "\n";
    }

    private Locale locale(AccountId owner) {
        return accounts.find(owner).map(Account::locale).orElse(Locale.ENGLISH);
    }

    private Optional<Person> person(AccountId owner, WritingKey key) {
        var contact = key.contact();
        try {
            return contact == null ? Optional.empty() : Optional.of(contacts.require(owner, contact));
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }
}
