package app.acquaint;

import app.acquaint.launch.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. Its commands are in {@code app.acquaint.launch}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Acquaint {

    /** Runs the command given, the server by default; {@code --help} lists all. */
    public static void main(String[] arguments) {
        int exitCode = new Launcher(Acquaint.class, System.out, System.err).run(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
