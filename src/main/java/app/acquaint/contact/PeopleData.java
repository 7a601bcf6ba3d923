package app.acquaint.contact;

import app.acquaint.account.spi.PersonalDataPart;
import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.DomainException;
import app.acquaint.contact.PeopleFile.PersonEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The tracker's share of what a person takes along and brings back. */
@Component
class PeopleData implements PersonalDataPart {

    private static final int BEFORE_ALL_THAT_REFER_TO_PEOPLE = 10;

    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final ContactRepository contacts;
    private final HistoryRepository history;
    private final PromiseRepository promises;
    private final Ledger ledger;
    private final Days days;

    PeopleData(
            ContactRepository contacts,
            HistoryRepository history,
            PromiseRepository promises,
            Ledger ledger,
            Days days) {
        this.contacts = contacts;
        this.history = history;
        this.promises = promises;
        this.ledger = ledger;
        this.days = days;
    }

    @Override
    public int order() {
        return BEFORE_ALL_THAT_REFER_TO_PEOPLE;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        var dossiers = contacts.all(owner).stream()
                .map(contact -> new Dossier(contact, history.of(owner, contact.id()), promises.of(owner, contact.id())))
                .toList();
        var sheets = new PeopleSheets(days.locale(owner));
        Map<String, String> files = new LinkedHashMap<>();
        files.put(PeopleFile.NAME, json.writeValueAsString(PeopleFile.of(dossiers)));
        files.put(PeopleSheets.CSV, sheets.csv(dossiers));
        files.put(PeopleSheets.MARKDOWN, sheets.markdown(dossiers));
        return files;
    }

    @Override
    public List<PreviewLine> preview(AccountId owner, Map<String, String> files) {
        var known = new KnownPeople(contacts.all(owner));
        var arriving = arriving(owner, files);
        var here = arriving.stream().filter(one -> one.isAmong(known)).count();
        return List.of(
                PreviewLine.adding("contact.preview.new", (int) (arriving.size() - here)),
                PreviewLine.staying("contact.preview.here", (int) here));
    }

    @Override
    public void bringIn(AccountId owner, Map<String, String> files, Map<String, String> ids) {
        var known = new KnownPeople(contacts.all(owner));
        for (var one : arriving(owner, files)) {
            var contact = one.dossier().contact();
            var id = known.find(one.oldId(), contact.details(), contact.practice())
                    .orElseGet(() -> add(owner, one.dossier()));
            if (contact.practice()) {
                known.practiceIs(id);
            }
            if (!one.oldId().isEmpty()) {
                ids.put(one.oldId(), id.toString());
            }
        }
    }

    private ContactId add(AccountId owner, Dossier dossier) {
        var contact = dossier.contact();
        ledger.open(owner, contact, dossier.history());
        dossier.promises().forEach(promise -> promises.insert(owner, contact.id(), promise, days.now()));
        return contact.id();
    }

    /** Everybody in the file, each checked as a whole. */
    private List<Arriving> arriving(AccountId owner, Map<String, String> files) {
        List<Arriving> arriving = new ArrayList<>();
        for (var entry : read(files.get(PeopleFile.NAME)).persons()) {
            try {
                var dossier = entry.dossier(freeId(entry), days.today(owner), days.now());
                arriving.add(new Arriving(entry.id() == null ? "" : entry.id(), dossier));
            } catch (DomainException _) {
                throw new DomainException("contact.file.person", PeopleFile.NAME, arriving.size() + 1);
            }
        }
        return arriving;
    }

    private PeopleFile read(@Nullable String text) {
        if (text == null) {
            return PeopleFile.of(List.of());
        }
        try {
            return json.readValue(text, PeopleFile.class);
        } catch (JacksonException e) {
            var place = e.getLocation();
            var line = place == null ? 1 : place.getLineNr();
            var column = place == null ? 1 : place.getColumnNr();
            throw new DomainException("contact.file.broken", PeopleFile.NAME, line, column);
        }
    }

    /** The id that the person had, or another where it is no id or somebody has it. */
    private ContactId freeId(PersonEntry entry) {
        try {
            var id = ContactId.of(entry.id() == null ? "" : entry.id());
            return contacts.isTaken(id) ? ContactId.next() : id;
        } catch (IllegalArgumentException _) {
            return ContactId.next();
        }
    }

    /** @param oldId as the file has it; empty when it has none */
    private record Arriving(String oldId, Dossier dossier) {

        boolean isAmong(KnownPeople known) {
            var contact = dossier.contact();
            return known.find(oldId, contact.details(), contact.practice()).isPresent();
        }
    }
}
