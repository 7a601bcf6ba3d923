package app.acquaint.notification;

import app.acquaint.account.spi.PersonalDataPart;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which mails somebody wants, among what they take along. Brought in is what was chosen there and not here. Mails
 * themselves are no part of it: what they said is forgotten once they are sent.
 */
@Component
class MailChoicesData implements PersonalDataPart {

    static final String FILE = "mail.json";

    /** Nothing refers to it, and it refers to nothing. */
    private static final int ORDER = 90;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MailChoices choices;
    private final Clock clock;

    MailChoicesData(MailChoices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        var bySlug = new TreeMap<String, String>();
        choices.made(owner).forEach((kind, choice) -> bySlug.put(kind.slug(), choice.name()));
        return Map.of(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("mail", bySlug)));
    }

    @Override
    public List<PreviewLine> preview(AccountId owner, Map<String, String> files) {
        return List.of(PreviewLine.adding(
                "notification.data.preview", missing(owner, files).size()));
    }

    @Override
    public void bringIn(AccountId owner, Map<String, String> files, Map<String, String> ids) {
        missing(owner, files).forEach((kind, choice) -> choices.put(owner, kind, choice, clock.instant()));
    }

    private Map<MailKind, MailChoice> missing(AccountId owner, Map<String, String> files) {
        var file = files.get(FILE);
        var missing = file == null ? new EnumMap<MailKind, MailChoice>(MailKind.class) : read(file);
        missing.keySet().removeAll(choices.made(owner).keySet());
        return missing;
    }

    private static Map<MailKind, MailChoice> read(String file) {
        var read = new EnumMap<MailKind, MailChoice>(MailKind.class);
        try {
            var chosen = JSON.readTree(file).path("mail");
            for (var kind : MailKind.values()) {
                for (var choice : MailChoice.values()) {
                    if (kind.takes(choice)
                            && choice.name().equals(chosen.path(kind.slug()).asString(""))) {
                        read.put(kind, choice);
                    }
                }
            }
            return read;
        } catch (JacksonException e) {
            throw new DomainException("account.data.broken", FILE);
        }
    }
}
