package app.acquaint.account;

import app.acquaint.common.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@value #NAME} in the data that someone takes along: who they are, and by which version of the format the
 * other files were written.
 *
 * @param files what else is in the ZIP, so that a file that went missing is noticed
 */
record AccountFile(
        String format,
        int version,
        String name,
        String email,
        String timeZone,
        String language,
        Instant exportedAt,
        List<String> files) {

    static final String NAME = "account.json";
    static final int VERSION = 1;
    private static final String FORMAT = "acquaint";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static AccountFile of(Account account, Instant at, List<String> files) {
        return new AccountFile(
                FORMAT,
                VERSION,
                account.name(),
                account.email().value(),
                account.zone().getId(),
                account.locale().toLanguageTag(),
                at,
                files);
    }

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    /**
     * Checks that the files were written by this application, by this version of the format, and are complete.
     *
     * @throws DomainException that names the file that is missing, broken or of another version
     */
    static void check(Map<String, String> files) {
        var text = files.get(NAME);
        if (text == null) {
            throw new DomainException("account.data.missing", NAME);
        }
        try {
            var node = JSON.readTree(text);
            if (!FORMAT.equals(node.path("format").asString(""))) {
                throw new DomainException("account.data.broken", NAME);
            }
            var version = node.path("version").asInt(0);
            if (version != VERSION) {
                throw new DomainException("account.data.version", NAME, String.valueOf(version), VERSION);
            }
            for (var listed : node.path("files")) {
                if (!files.containsKey(listed.asString(""))) {
                    throw new DomainException("account.data.missing", listed.asString(""));
                }
            }
        } catch (JacksonException e) {
            throw new DomainException("account.data.broken", NAME);
        }
    }
}
