package app.acquaint.account;

import app.acquaint.account.spi.PersonalDataPart;
import app.acquaint.account.spi.PersonalDataPart.PreviewLine;
import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Takes everything that is a person's along in open formats, and brings it back in. */
@Service
public class PersonalData {

    /** Largest ZIP that can be brought in, in bytes. */
    public static final int MAX_SIZE = Archive.MAX_SIZE;

    private final Accounts accounts;
    private final ObjectProvider<PersonalDataPart> parts;
    private final Commits commits;
    private final Clock clock;

    PersonalData(Accounts accounts, ObjectProvider<PersonalDataPart> parts, Commits commits, Clock clock) {
        this.accounts = accounts;
        this.parts = parts;
        this.commits = commits;
        this.clock = clock;
    }

    /** A ZIP of all the owner's files, with a README that names them and who they belong to. */
    public byte[] export(AccountId owner) {
        var account = accounts.find(owner).orElseThrow(NotFoundException::new);
        var shares = new TreeMap<String, String>();
        for (var part : inOrder()) {
            part.export(owner).forEach((path, content) -> {
                if (shares.put(path, content) != null) {
                    throw new IllegalStateException("two parts write " + path);
                }
            });
        }
        var now = clock.instant();
        var files = new LinkedHashMap<String, String>();
        files.put("README.txt", readme(account, shares));
        files.put(
                AccountFile.NAME,
                AccountFile.of(account, now, List.copyOf(shares.keySet())).json());
        files.putAll(shares);
        return Archive.write(files, now);
    }

    /** What the ZIP is called when it is taken along on this day. */
    public String fileName(AccountId owner) {
        var zone = accounts.find(owner).orElseThrow(NotFoundException::new).zone();
        return "acquaint-" + LocalDate.ofInstant(clock.instant(), zone) + ".zip";
    }

    /**
     * What bringing the ZIP in would do; nothing is changed.
     *
     * @throws app.acquaint.common.DomainException that names the file, when something of it is broken, too large, out
     *     of place or of another version
     */
    public Incoming preview(AccountId owner, byte[] archive) {
        var files = Archive.read(archive);
        AccountFile.check(files);
        var lines = new ArrayList<PreviewLine>();
        for (var part : inOrder()) {
            lines.addAll(part.preview(owner, files));
        }
        return new Incoming(files, lines);
    }

    /**
     * Adds what is not there yet, all of it or nothing; the name and the address of the account stay as they are.
     *
     * @throws app.acquaint.common.DomainException as in {@link #preview}; then nothing was changed
     */
    public void bringIn(AccountId owner, Incoming incoming) {
        commits.durably(() -> {
            var ids = new HashMap<String, String>();
            for (var part : inOrder()) {
                part.bringIn(owner, incoming.files(), ids);
            }
        });
    }

    private List<PersonalDataPart> inOrder() {
        return parts.stream()
                .sorted(Comparator.comparingInt(PersonalDataPart::order))
                .toList();
    }

    private static String readme(Account account, Map<String, String> shares) {
        var texts = texts(account.locale());
        var lines = new ArrayList<String>();
        lines.add(texts.getString("account.readme.title"));
        lines.add("");
        lines.add(texts.getString("account.readme.what"));
        lines.add("");
        lines.add(AccountFile.NAME);
        lines.addAll(shares.keySet());
        lines.add("");
        lines.add(texts.getString("account.readme.back"));
        lines.add("");
        return String.join("\n", lines);
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A ZIP that was read and understood.
     *
     * @param lines what would be added, part by part
     */
    public record Incoming(Map<String, String> files, List<PreviewLine> lines) {

        public Incoming {
            files = Map.copyOf(files);
            lines = List.copyOf(lines);
        }

        /** Whether anything of it is not here yet. */
        public boolean addsSomething() {
            return lines.stream().anyMatch(line -> line.adds() && line.count() > 0);
        }
    }
}
