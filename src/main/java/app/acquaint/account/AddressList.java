package app.acquaint.account;

import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list of people as it is pasted or comes out of a spreadsheet: an address on each line, alone, in a column of its
 * own beside a name, or as mail programs write it, {@code Asha Okoro <asha@example.org>}.
 *
 * @param people each with the line they stand on
 * @param problems the lines that cannot be understood, in order; empty when all can
 */
public record AddressList(List<Person> people, List<Problem> problems) {

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<name>[^<>]*)<(?<email>[^<>]*)>\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\t]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> TITLES = Set.of("email", "e-mail", "mail", "e-mail address", "email address");

    public AddressList {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /** Reads what was pasted; blank lines are passed over, and so is a first line that names the columns. */
    public static AddressList read(String text) {
        var people = new ArrayList<Person>();
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        var lines = text.replace(BYTE_ORDER_MARK, "").split("\\R", -1);
        for (var at = 0; at < lines.length; at++) {
            var line = lines[at].strip();
            if (line.isEmpty() || (people.isEmpty() && problems.isEmpty() && isTitle(line))) {
                continue;
            }
            try {
                var person = person(at + 1, line);
                if (seen.add(person.email().key())) {
                    people.add(person);
                } else {
                    problems.add(new Problem(at + 1, line, "account.invite.line.twice"));
                }
            } catch (DomainException unreadable) {
                problems.add(new Problem(at + 1, line, "account.invite.line.no-address"));
            }
        }
        return new AddressList(people, problems);
    }

    private static Person person(int number, String line) {
        var bracketed = IN_BRACKETS.matcher(line);
        if (bracketed.matches()) {
            return new Person(number, unquoted(bracketed.group("name")), new EmailAddress(bracketed.group("email")));
        }
        var cells = cells(line);
        var email =
                cells.stream().filter(cell -> cell.contains("@")).findFirst().orElse("");
        var name = cells.stream()
                .filter(cell -> !cell.isEmpty() && !cell.contains("@"))
                .findFirst()
                .orElse("");
        return new Person(number, name, new EmailAddress(email));
    }

    private static boolean isTitle(String line) {
        return !line.contains("@")
                && cells(line).stream()
                        .map(cell -> cell.toLowerCase(Locale.ROOT))
                        .anyMatch(TITLES::contains);
    }

    private static List<String> cells(String line) {
        return Stream.of(SEPARATOR.split(line, -1)).map(AddressList::unquoted).toList();
    }

    private static String unquoted(String cell) {
        var text = cell.strip();
        var quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return (quoted ? text.substring(1, text.length() - 1) : text).strip();
    }

    /** The same list with these problems, too, in the order of the lines. */
    AddressList with(List<Problem> more) {
        var all = Stream.concat(problems.stream(), more.stream())
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
        return new AddressList(people, all);
    }

    /**
     * @param line counted from 1
     * @param name beside the address; empty when there is none
     */
    public record Person(int line, String name, EmailAddress email) {}

    /**
     * @param line counted from 1
     * @param text as it stands there
     * @param key of the translated reason
     */
    public record Problem(int line, String text, String key) {}
}
