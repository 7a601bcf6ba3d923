package app.acquaint.launch;

import app.acquaint.common.DomainException;
import app.acquaint.course.ContentException;
import app.acquaint.store.StoreException;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one message why a command could not do its work. */
final class StartFailure {

    private StartFailure() {}

    static void print(Throwable failure, boolean debug, PrintStream err) {
        err.println(describe(failure));
        if (debug) {
            failure.printStackTrace(err);
        }
    }

    static String describe(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var text = known(cause);
            if (text != null) {
                return text;
            }
        }
        return unknown(failure);
    }

    private static @Nullable String known(Throwable failure) {
        return switch (failure) {
            case StoreException e -> e.getMessage();
            case ContentException e -> "The course has errors, so Acquaint does not start with it:\n" + e.getMessage();
            case UsageException e -> e.getMessage();
            case PortInUseException e -> portInUse(e.getPort());
            case BindException e ->
                "The setting " + e.getName() + " cannot be read: " + rootMessage(e)
                        + ". `--help` lists the settings and what they take.";
            case DomainException e -> translated(e);
            default -> null;
        };
    }

    static String portInUse(int port) {
        return "Acquaint cannot start: port " + port + " is in use. Stop what uses it, or choose another with"
                + " --server.port=" + (port < 65_535 ? port + 1 : port - 1) + ".";
    }

    private static String translated(DomainException e) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH);
        return bundle.containsKey(e.key()) ? MessageFormat.format(bundle.getString(e.key()), e.arguments()) : e.key();
    }

    private static String unknown(Throwable failure) {
        return "Acquaint cannot start: " + rootMessage(failure) + ". Run it with --debug for all details.";
    }

    private static String rootMessage(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = root.getMessage();
        return message == null
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
