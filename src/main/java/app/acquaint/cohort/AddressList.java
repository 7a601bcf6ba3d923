package app.acquaint.cohort;

import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * E-mail addresses as people have them: pasted from a mail, a line each, or the lines of a CSV file whatever its
 * separators and other columns. Each address counts once.
 *
 * @param unread lines in which there is something but no address that can be read
 */
record AddressList(List<EmailAddress> addresses, List<BadLine> unread) {

    /** Most addresses at once. */
    static final int MOST = 200;

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s<>()\"]+");
    private static final Pattern HEADER = Pattern.compile("(?iu).*\\b(e-?mail|mail|adress|address|name).*");

    AddressList {
        addresses = List.copyOf(addresses);
        unread = List.copyOf(unread);
    }

    /**
     * @param number the first line is 1
     * @param text cut to what identifies it
     */
    record BadLine(int number, String text) {

        private static final int SHOWN = 60;

        BadLine {
            text = text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
        }
    }

    static AddressList read(String text) {
        Map<String, EmailAddress> found = new LinkedHashMap<>();
        List<BadLine> unread = new ArrayList<>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var header = i == 0 && !line.contains("@") && HEADER.matcher(line).matches();
            if (line.isEmpty() || header) {
                continue;
            }
            try {
                addresses(line).forEach(address -> found.putIfAbsent(address.key(), address));
            } catch (DomainException _) {
                unread.add(new BadLine(i + 1, line));
            }
        }
        return new AddressList(List.copyOf(found.values()), unread);
    }

    private static List<EmailAddress> addresses(String line) {
        var addresses = BETWEEN.splitAsStream(line)
                .filter(part -> part.contains("@"))
                .map(EmailAddress::new)
                .toList();
        if (addresses.isEmpty()) {
            throw new DomainException("common.email.malformed");
        }
        return addresses;
    }
}
