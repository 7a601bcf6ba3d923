package app.acquaint.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What {@code --help} and {@code --version} print. */
final class HelpText {

    private HelpText() {}

    static String text() {
        return """
                Acquaint %s, the course a new manager finishes by having done it.

                java -jar acquaint.jar [COMMAND] [--SETTING=VALUE ...]

                Commands
                  serve               start the server (the default)
                  check [FOLDER]      check the course in FOLDER, or the one in the jar; exit code 1 when there are errors
                  preview FOLDER      serve the course in FOLDER in a throw-away store, with every lesson open
                  coach RUBRIC        review drafts (JSON Lines on standard input), one answer a line; with --report
                                      compare with their labels: precision, recall and F1 by criterion
                  learn RUBRIC FILE   learn from labelled drafts on standard input and in FILE, of which whoever wrote the
                                      rubric has read only the former; prints RUBRIC.learned.json
                  export FILE         write the whole store to FILE, with the server stopped
                  import FILE         fill an empty store from FILE
                  reset-link EMAIL    print a one-time link to set a new password, with the server stopped

                Options
                  --demo              start with plainly marked sample people in a throw-away store
                  --debug             print all details when something cannot start
                  --help, --version

                Settings (also as environment variables: acquaint.data is ACQUAINT_DATA)
                  --server.port=8080                  port to listen on
                  --server.address=127.0.0.1          address to listen on; 0.0.0.0 for all
                  --acquaint.data=data                folder of the database file
                  --acquaint.content=FOLDER           course folder to use, watched for changes; none: the course in the jar
                  --acquaint.public-url=URL           address that links carry; none: http://localhost:<port>
                  --acquaint.trusted-proxies=ADDRESS  proxies whose forwarding headers are believed; none: nobody's
                  --acquaint.database-url=URL         jdbc:postgresql:... instead of the built-in database
                  --acquaint.database-user=USER       for that database
                  --acquaint.database-password=PASS   for that database
                  --spring.mail.host=HOST             mail server to send by; none: nothing is sent (docs/mail.md)
                  --spring.mail.port=PORT             its port; also --spring.mail.username and --spring.mail.password
                  --acquaint.mail.from=ADDRESS        whom mails are from; needed with a mail server""".formatted(version());
    }

    static String version() {
        try (var in = HelpText.class.getResourceAsStream("/META-INF/build-info.properties")) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("build.version", "(unpackaged)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
