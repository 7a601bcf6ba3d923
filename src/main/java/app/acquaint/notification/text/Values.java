package app.acquaint.notification.text;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is filled into the places of a mail's text. Each value is one line of plain text: line breaks and what turns the
 * direction of writing are taken out, so that a name can neither add a header nor pose as a part of the text.
 */
public final class Values {

    private static final Pattern NOT_PLAIN =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final Map<String, List<String>> values = new HashMap<>();

    /** Fills a place; blank leaves it empty, and with it what stands around it in the same paragraph. */
    public Values with(String place, String value) {
        return with(place, List.of(value));
    }

    /** Fills a place with an address. */
    public Values with(String place, URI address) {
        return with(place, address.toASCIIString());
    }

    /** Fills a place if there is something to fill it with. */
    public Values with(String place, Optional<String> value) {
        return with(place, value.stream().toList());
    }

    /** Fills a place with several lines: an item of a list that holds it is repeated for each. */
    public Values with(String place, List<String> lines) {
        values.put(
                place,
                lines.stream()
                        .map(Values::plain)
                        .filter(line -> !line.isEmpty())
                        .toList());
        return this;
    }

    /** How often a block is to be shown with these values: not at all when one of its places is empty. */
    int times(Block block) {
        var sizes = block.places().stream().mapToInt(place -> of(place).size()).summaryStatistics();
        return sizes.getCount() == 0 ? 1 : sizes.getMin() == 0 ? 0 : block.isItem() ? sizes.getMax() : 1;
    }

    /** What the place holds the so-manieth time, from 0; the last again where it holds fewer, empty where it is empty. */
    String get(String place, int time) {
        var lines = of(place);
        return lines.isEmpty() ? "" : lines.get(Math.min(time, lines.size() - 1));
    }

    private List<String> of(String place) {
        return values.getOrDefault(place, List.of());
    }

    private static String plain(String value) {
        return SPACES.matcher(NOT_PLAIN.matcher(value).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
