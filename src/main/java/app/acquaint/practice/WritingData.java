package app.acquaint.practice;

import app.acquaint.account.spi.PersonalDataPart;
import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import app.acquaint.practice.WritingFile.PieceEntry;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The writing that a person takes along and brings back: {@code writing.json}, and a readable file for each piece. */
@Component
class WritingData implements PersonalDataPart {

    private static final int AFTER_PEOPLE = 50;

    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private final WritingRepository writings;
    private final OverruleRepository overrules;
    private final WritingSheets sheets;
    private final Contacts contacts;

    WritingData(WritingRepository writings, OverruleRepository overrules, WritingSheets sheets, Contacts contacts) {
        this.writings = writings;
        this.overrules = overrules;
        this.sheets = sheets;
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        var pieces = writings.all(owner).stream()
                .map(row -> PieceEntry.of(row.writing(), writings.versions(row), overrules.of(owner, row.id())))
                .toList();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(WritingFile.NAME, json.writeValueAsString(WritingFile.of(pieces)));
        files.putAll(sheets.of(owner));
        return files;
    }

    @Override
    public List<PreviewLine> preview(AccountId owner, Map<String, String> files) {
        var arriving = arriving(owner, files, Map.of());
        var here = (int) arriving.stream().filter(this::isHere).count();
        return List.of(
                PreviewLine.adding("practice.writing.preview.pieces", arriving.size() - here),
                PreviewLine.staying("practice.writing.preview.standing", here));
    }

    @Override
    public void bringIn(AccountId owner, Map<String, String> files, Map<String, String> ids) {
        arriving(owner, files, ids).stream().filter(piece -> !isHere(piece)).forEach(this::add);
    }

    private record Arriving(Writing writing, PieceEntry entry) {}

    private boolean isHere(Arriving piece) {
        return writings.find(piece.writing().key()).isPresent();
    }

    private void add(Arriving piece) {
        var writing = piece.writing();
        var owner = writing.key().owner();
        var id = UUID.randomUUID();
        writings.insert(id, writing, true, exists(writing.key()));
        piece.entry().earlier().forEach(version -> writings.keep(id, owner, version));
        piece.entry().mine().forEach(criterion -> overrules.add(owner, id, criterion));
    }

    private boolean exists(WritingKey key) {
        var contact = key.contact();
        if (contact == null) {
            return false;
        }
        try {
            contacts.require(key.owner(), contact);
            return true;
        } catch (NotFoundException _) {
            return false;
        }
    }

    /** Every piece in the file, each checked as a whole. */
    private List<Arriving> arriving(AccountId owner, Map<String, String> files, Map<String, String> ids) {
        var arriving = new ArrayList<Arriving>();
        for (var entry : read(files.get(WritingFile.NAME)).all()) {
            try {
                var old = entry.contact();
                var about = old == null ? null : ContactId.of(ids.getOrDefault(old, old));
                var writing = entry.writing(owner, about);
                entry.earlier();
                entry.mine();
                arriving.add(new Arriving(withNewIds(writing, ids), entry));
            } catch (DomainException | IllegalArgumentException _) {
                throw new DomainException("practice.writing.file.piece", WritingFile.NAME, arriving.size() + 1);
            }
        }
        return arriving;
    }

    /** A form's answers may name people: by their ids of here. */
    private static Writing withNewIds(Writing writing, Map<String, String> ids) {
        var text = writing.text();
        if (text.startsWith("{")) {
            for (var id : ids.entrySet()) {
                text = text.replace(id.getKey(), id.getValue());
            }
        }
        return new Writing(writing.key(), writing.revision(), text, writing.savedAt());
    }

    private WritingFile read(@Nullable String text) {
        if (text == null) {
            return WritingFile.of(List.of());
        }
        try {
            return json.readValue(text, WritingFile.class);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new DomainException(
                    "practice.writing.file.broken", WritingFile.NAME, place == null ? 1 : place.getLineNr());
        }
    }
}
