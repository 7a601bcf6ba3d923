package app.acquaint.launch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The arguments of the jar, told apart: a command and its words, and settings of the form {@code --name=value}.
 *
 * @param settings as they were written, for Spring to read
 */
record CommandLine(Command command, List<String> settings) {

    private static final Set<String> FAMILIES =
            Set.of("acquaint", "server", "spring", "logging", "management", "vaadin");

    CommandLine {
        settings = List.copyOf(settings);
    }

    /** @throws UsageException when an argument is neither a command's nor a setting's */
    static CommandLine of(String... arguments) {
        var words = new ArrayList<String>();
        var settings = new ArrayList<String>();
        var options = new HashSet<String>();
        for (var argument : arguments) {
            switch (argument) {
                case "--help", "-h", "-?" -> {
                    return new CommandLine(new Command.Help(), List.of());
                }
                case "--version" -> {
                    return new CommandLine(new Command.Version(), List.of());
                }
                case "--demo", "--report" -> options.add(argument);
                case "--debug" -> settings.add(argument);
                default -> {
                    if (argument.startsWith("-")) {
                        settings.add(requireSetting(argument));
                    } else {
                        words.add(argument);
                    }
                }
            }
        }
        return new CommandLine(Command.of(words, options), settings);
    }

    private static String requireSetting(String argument) {
        int end = argument.indexOf('.');
        if (!argument.startsWith("--") || end < 0 || !FAMILIES.contains(argument.substring(2, end))) {
            throw new UsageException("There is no option \"" + argument + "\".");
        }
        if (!argument.contains("=")) {
            throw new UsageException("The setting \"" + argument + "\" needs a value: " + argument + "=VALUE.");
        }
        return argument;
    }

    /** Whether unexpected failures are printed with all their details. */
    boolean debug() {
        return settings.contains("--debug");
    }
}
