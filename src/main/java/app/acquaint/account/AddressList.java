package app.acquaint.account;

import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list of people as it is pasted or comes out of a spreadsheet: addresses on lines of their own or several on one, in a
 * column beside a name, or as mail programs write them, {@code Asha Okoro <asha@example.org>}.
 *
 * @param people each with the line they stand on; each address once
 * @param problems the lines that cannot be understood, in order; empty when all can
 */
public record AddressList(List<Person> people, List<Problem> problems) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SEPARATORS = ",;\t";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\h<>()]+");
    private static final Pattern TITLE = Pattern.compile("(?iu).*\\b(e-?mail|mail|adress|address|name).*");

    public AddressList {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /** Reads what was pasted; blank lines are passed over, and so is a first line that names the columns. */
    public static AddressList read(String text) {
        var people = new LinkedHashMap<String, Person>();
        var problems = new ArrayList<Problem>();
        var lines = text.replace(BYTE_ORDER_MARK, "").split("\\R", -1);
        for (var at = 0; at < lines.length; at++) {
            var line = lines[at].strip();
            if (line.isEmpty() || (people.isEmpty() && problems.isEmpty() && isTitle(line))) {
                continue;
            }
            try {
                people(at + 1, line)
                        .forEach(person -> people.putIfAbsent(person.email().key(), person));
            } catch (DomainException unreadable) {
                problems.add(new Problem(at + 1, line, "account.invite.line.no-address"));
            }
        }
        return new AddressList(List.copyOf(people.values()), problems);
    }

    private static boolean isTitle(String line) {
        return !line.contains("@") && TITLE.matcher(line).matches();
    }

    /** Names stand before their address; a name in a column of its own is that of the line's only address. */
    private static List<Person> people(int number, String line) {
        var people = new ArrayList<Person>();
        var names = new ArrayList<String>();
        for (var cell : cells(line)) {
            var words = new ArrayList<String>();
            for (var part : BETWEEN_WORDS.split(cell, -1)) {
                if (part.contains("@")) {
                    people.add(new Person(number, String.join(" ", words), new EmailAddress(part)));
                    words.clear();
                } else if (!part.isEmpty()) {
                    words.add(part);
                }
            }
            if (!words.isEmpty()) {
                names.add(String.join(" ", words));
            }
        }
        if (people.isEmpty()) {
            throw new DomainException("common.email.malformed");
        }
        var first = people.getFirst();
        return people.size() == 1 && first.name().isEmpty() && !names.isEmpty()
                ? List.of(new Person(number, names.getFirst(), first.email()))
                : people;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            var character = line.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && SEPARATORS.indexOf(character) >= 0) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
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
     * @param text as it stands there, cut to what identifies it
     * @param key of the translated reason
     */
    public record Problem(int line, String text, String key) {

        private static final int SHOWN = 60;

        public Problem {
            text = text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
        }
    }
}
