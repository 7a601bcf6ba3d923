package app.acquaint.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Words that nobody can guess and that stand in one private thing each: whoever comes upon one was shown that thing.
 * They are of small letters and digits, so that no search key or file changes them.
 */
final class Canaries {

    private static final Pattern SHAPE = Pattern.compile("canary[0-9a-f]{16}z");

    private final Map<String, String> things = new LinkedHashMap<>();
    private final Map<String, Set<Actor>> meantFor = new HashMap<>();

    /** A new word for this thing, which is meant for its owner and for these. */
    String put(String thing, Actor... readers) {
        var word = "canary" + UUID.randomUUID().toString().replace("-", "").substring(0, 16) + "z";
        return put(word, thing, readers);
    }

    /** A word made elsewhere that nobody can guess either. */
    String put(String word, String thing, Actor... readers) {
        things.put(word, thing);
        meantFor.put(thing, Set.of(readers));
        return word;
    }

    /** All things that hold a word. */
    Set<String> things() {
        return new TreeSet<>(things.values());
    }

    /** The things whose words the text holds. */
    Set<String> in(String text) {
        var found = new TreeSet<String>();
        var small = text.toLowerCase(Locale.ROOT);
        SHAPE.matcher(small).results().map(hit -> things.get(hit.group())).forEach(found::add);
        things.forEach((word, thing) -> {
            if (!SHAPE.matcher(word).matches() && text.contains(word)) {
                found.add(thing);
            }
        });
        return found;
    }

    /** The same without what is meant for this reader. */
    Set<String> in(String text, Actor reader) {
        var found = in(text);
        found.removeIf(thing ->
                reader == Actor.OWNER || meantFor.getOrDefault(thing, Set.of()).contains(reader));
        return found;
    }
}
