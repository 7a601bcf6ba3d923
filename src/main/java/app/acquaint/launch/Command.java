package app.acquaint.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words on the command line ask for. */
sealed interface Command {

    /** Starts the server; {@code demo} with sample people in a store that is thrown away. */
    record Serve(boolean demo) implements Command {}

    /** Serves a course folder in a store that is thrown away, with every lesson open. */
    record Preview(Path folder) implements Command {}

    /** Checks a course folder; null for the course inside the jar. */
    record Check(@Nullable Path folder) implements Command {}

    /** Writes the whole store to a file. */
    record Export(Path file) implements Command {}

    /** Fills an empty store from a file. */
    record Import(Path file) implements Command {}

    /** Prints a one-time link with which the owner of the address sets a new password. */
    record ResetLink(String email) implements Command {}

    /** Reviews drafts from the standard input by a rubric of the course; {@code report} compares with their labels. */
    record Coach(String rubric, boolean report) implements Command {}

    /**
     * Learns from labelled drafts on the standard input where to trust a rubric's checks.
     *
     * @param fresh a file of labelled drafts that nobody who wrote the rubric has read
     */
    record Learn(String rubric, Path fresh) implements Command {}

    /** Lists commands and settings. */
    record Help() implements Command {}

    /** Prints the version. */
    record Version() implements Command {}

    /**
     * Reads the command line.
     *
     * @param words the arguments that are not settings, in order
     * @param options those of {@code --demo} and {@code --report} that were given
     * @throws UsageException when they ask for nothing that exists
     */
    static Command of(List<String> words, Set<String> options) {
        var name = words.isEmpty() ? "serve" : words.getFirst();
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        boolean demo = isGiven("--demo", options, name, "serve");
        boolean report = isGiven("--report", options, name, "coach");
        return switch (name) {
            case "serve" -> {
                requireNone(name, rest);
                yield new Serve(demo);
            }
            case "check" -> new Check(rest.isEmpty() ? null : Path.of(one(name, "FOLDER", rest)));
            case "preview" -> new Preview(Path.of(one(name, "FOLDER", rest)));
            case "export" -> new Export(Path.of(one(name, "FILE", rest)));
            case "import" -> new Import(Path.of(one(name, "FILE", rest)));
            case "reset-link" -> new ResetLink(one(name, "EMAIL", rest));
            case "coach" -> new Coach(one(name, "RUBRIC", rest), report);
            case "learn" -> {
                if (rest.size() != 2) {
                    throw new UsageException("learn takes a RUBRIC and a FILE of fresh drafts.");
                }
                yield new Learn(rest.getFirst(), Path.of(rest.getLast()));
            }
            case "help" -> new Help();
            case "version" -> new Version();
            default -> throw new UsageException("There is no command \"" + name + "\".");
        };
    }

    private static boolean isGiven(String option, Set<String> options, String name, String command) {
        if (options.contains(option) && !name.equals(command)) {
            throw new UsageException(option + " goes with " + command + " only.");
        }
        return options.contains(option);
    }

    private static void requireNone(String name, List<String> rest) {
        if (!rest.isEmpty()) {
            throw new UsageException(name + " takes no further word, but there is \"" + rest.getFirst() + "\".");
        }
    }

    private static String one(String name, String what, List<String> rest) {
        if (rest.size() != 1) {
            throw new UsageException(name + " takes one " + what + ".");
        }
        return rest.getFirst();
    }
}
