package app.acquaint.launch;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;

/** Runs the command that the command line asks for, and turns every failure into one clear message. */
public final class Launcher {

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;

    /** @param application the class with {@code @SpringBootApplication} */
    public Launcher(Class<?> application, PrintStream out, PrintStream err) {
        this.application = application;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command to its end; {@code serve} and {@code preview} go on in other threads.
     *
     * @return the exit code: 0, or 1 when something was said on {@code err}, or when a check found errors
     */
    public int run(String... arguments) {
        CommandLine line;
        try {
            line = CommandLine.of(arguments);
        } catch (UsageException | InvalidPathException e) {
            err.println(e.getMessage() + " `java -jar acquaint.jar --help` lists what there is.");
            return 1;
        }
        try {
            return run(line);
        } catch (Exception | LinkageError e) {
            StartFailure.print(e, line.debug(), err);
            return 1;
        }
    }

    private int run(CommandLine line) {
        return switch (line.command()) {
            case Command.Help() -> print(HelpText.text());
            case Command.Version() -> print("Acquaint " + HelpText.version());
            case Command.Check check -> new CheckCommand(out).run(check.folder());
            case Command.Export export -> new StoreCommands(line.settings(), out).export(export.file());
            case Command.Import bringIn -> new StoreCommands(line.settings(), out).bringIn(bringIn.file());
            case Command.ResetLink reset -> new StoreCommands(line.settings(), out).resetLink(reset.email());
            case Command.Learn learn -> new CoachCommand(line.settings(), System.in, out, err).run(learn);
            case Command.Coach coach -> new CoachCommand(line.settings(), System.in, out, err).run(coach);
            case Command.Serve serve -> new Server(application, out).serve(line.settings(), serve.demo());
            case Command.Preview preview -> new Server(application, out).preview(line.settings(), preview.folder());
        };
    }

    private int print(String text) {
        out.println(text);
        return 0;
    }
}
