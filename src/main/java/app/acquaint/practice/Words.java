package app.acquaint.practice;

import app.acquaint.contact.Contacts;
import java.util.Locale;
import java.util.Optional;

/** Puts a person's name into an author's text. */
public final class Words {

    /** What stands for the name in titles, questions and suggestions. */
    public static final String PERSON = "{person}";

    private Words() {}

    /** The text with the name in it; as it was while nobody is chosen. */
    static String fill(String text, Optional<Contacts.Person> person) {
        return person.map(chosen -> text.replace(PERSON, chosen.name())).orElse(text);
    }

    /**
     * The text with the name in it, or with words that stand for a name.
     *
     * @param nobody for example "your person"; begins with a capital letter where it begins the text
     */
    public static String fill(String text, Optional<Contacts.Person> person, String nobody) {
        if (person.isEmpty() && text.startsWith(PERSON)) {
            return capitalised(nobody) + text.substring(PERSON.length()).replace(PERSON, nobody);
        }
        return fill(text, person).replace(PERSON, nobody);
    }

    /** The text with the name in it; without a name nothing stands in its place: "Hi, …" for "Hi {person}, …". */
    public static String fillOrDrop(String text, Optional<Contacts.Person> person) {
        return fill(text, person).replace(" " + PERSON, "").replace(PERSON, "").strip();
    }

    private static String capitalised(String words) {
        return words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + words.substring(words.offsetByCodePoints(0, 1));
    }
}
