package app.acquaint.notification.text;

import app.acquaint.common.DomainException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of all mails in all languages: complete, and with known places only, or there are none. */
public final class MailTexts {

    /** What stands below every mail that can be switched off. */
    private static final String FOOT = "foot";

    private static final Set<String> PLACES_OF_FOOT = Set.of("unsubscribe", "account");

    private final Map<String, MailText> texts;

    private MailTexts(Map<String, MailText> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Where the files are. */
    @FunctionalInterface
    public interface Source {

        /** The file with this path, for example {@code mail/en/reset.md}; empty when there is none. */
        Optional<String> read(String path);
    }

    /**
     * Reads and checks all texts.
     *
     * @param kinds names of the mails, which are those of the files, each with the places that are filled in it
     * @throws DomainException {@code notification.texts} with a line for each thing to mend
     */
    public static MailTexts read(Source source, Map<String, Set<String>> kinds, List<Locale> languages) {
        var problems = new ArrayList<TextProblem>();
        var texts = new MailTexts(readAll(source, kinds, languages, problems));
        if (!problems.isEmpty()) {
            var lines = problems.stream().map(TextProblem::toString).collect(Collectors.joining("\n"));
            throw new DomainException("notification.texts", lines);
        }
        return texts;
    }

    /** Everything for which {@link #read} would refuse these texts; empty when they can be used. */
    public static List<TextProblem> check(Source source, Map<String, Set<String>> kinds, List<Locale> languages) {
        var problems = new ArrayList<TextProblem>();
        readAll(source, kinds, languages, problems);
        return List.copyOf(problems);
    }

    private static Map<String, MailText> readAll(
            Source source, Map<String, Set<String>> kinds, List<Locale> languages, List<TextProblem> problems) {
        var texts = new HashMap<String, MailText>();
        for (var language : languages) {
            kinds.forEach((kind, places) -> read(source, path(kind, language), places, true, texts, problems));
            read(source, path(FOOT, language), PLACES_OF_FOOT, false, texts, problems);
        }
        return texts;
    }

    /**
     * Fills a mail.
     *
     * @param language one of those that were read
     * @param withFoot whether to add how the mail is switched off; then {@code unsubscribe} and {@code account} are
     *     among the values
     */
    public Rendered render(String kind, Locale language, Values values, boolean withFoot) {
        var text = text(kind, language);
        var foot = withFoot ? text(FOOT, language) : null;
        var subject = PlainPart.line(text.subject(), values);
        return new Rendered(subject, plain(text, foot, values), HtmlPart.page(subject, text, foot, values, language));
    }

    private static String plain(MailText text, @Nullable MailText foot, Values values) {
        var body = PlainPart.body(text, values);
        return foot == null ? body + "\n" : body + "\n\n-- \n" + PlainPart.body(foot, values) + "\n";
    }

    private static void read(
            Source source,
            String path,
            Set<String> places,
            boolean hasSubject,
            Map<String, MailText> texts,
            List<TextProblem> problems) {
        var file = file(source, path, problems);
        if (file.isEmpty()) {
            return;
        }
        var text = MailTextParser.parse(path, file.get(), problems);
        texts.put(path, text);
        if (hasSubject == text.subject().isEmpty()) {
            problems.add(new TextProblem(
                    path,
                    1,
                    hasSubject
                            ? "The subject is missing: begin with '---', 'subject: …' and '---'."
                            : "No subject belongs here: take the lines from '---' to '---' away."));
        }
        if (text.blocks().isEmpty()) {
            problems.add(new TextProblem(path, 0, "There is no text below the subject: write what the mail says."));
        }
        checkPlaces(path, text, places, problems);
    }

    private static Optional<String> file(Source source, String path, List<TextProblem> problems) {
        try {
            var file = source.read(path);
            if (file.isEmpty()) {
                problems.add(new TextProblem(
                        path, 0, "This file is missing: add it, for every mail has a text in every language."));
            }
            return file;
        } catch (UncheckedIOException unreadable) {
            problems.add(new TextProblem(path, 0, "This file cannot be read: save it as text in UTF-8."));
            return Optional.empty();
        }
    }

    private static void checkPlaces(String path, MailText text, Set<String> places, List<TextProblem> problems) {
        var inSubject = new Block(1, false, text.subject());
        var all = new ArrayList<>(text.blocks());
        all.addFirst(inSubject);
        for (var block : all) {
            for (var place : block.places()) {
                if (!places.contains(place)) {
                    problems.add(new TextProblem(
                            path,
                            block.line(),
                            "There is no {" + place + "} in this mail, only "
                                    + places.stream()
                                            .sorted()
                                            .map(name -> "{" + name + "}")
                                            .toList() + "."));
                }
            }
        }
    }

    private MailText text(String kind, Locale language) {
        return Objects.requireNonNull(texts.get(path(kind, language)), kind);
    }

    private static String path(String kind, Locale language) {
        return "mail/" + language.getLanguage() + "/" + kind + ".md";
    }
}
