package app.acquaint.practice;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.CourseCatalog;
import app.acquaint.practice.SaveResult.Conflict;
import app.acquaint.practice.SaveResult.Saved;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a browser saves what is typed, beside Vaadin's own channel: no session lock is held while the disk is waited
 * for. The owner is who is logged in, never who the request names.
 */
@RestController
@RequestMapping("/api/writings")
class WritingController {

    /** Room for the longest text with every character escaped. */
    private static final int MAX_BYTES = 6 * Writing.MAX_LENGTH + 4_096;

    private final Writings writings;
    private final Overrules overrules;
    private final DraftCoach coach;
    private final CourseCatalog catalog;
    private final CurrentAccount account;
    private final JsonMapper json;

    WritingController(
            Writings writings,
            Overrules overrules,
            DraftCoach coach,
            CourseCatalog catalog,
            CurrentAccount account,
            JsonMapper json) {
        this.writings = writings;
        this.overrules = overrules;
        this.coach = coach;
        this.catalog = catalog;
        this.account = account;
        this.json = json;
    }

    @PutMapping
    ResponseEntity<WritingAnswer> save(HttpServletRequest request) throws IOException {
        var owner = account.id();
        var write = read(request, WriteRequest.class);
        var text = write.text();
        if (text == null) {
            throw WriteRequest.malformed();
        }
        var key = WriteRequest.key(owner, write.account(), write.course(), write.exercise(), write.contact());
        requireKnown(key);
        var base = write.base() == null ? 0 : write.base();
        return switch (writings.save(key, base, text, Boolean.TRUE.equals(write.settled()))) {
            case Saved(var kept) ->
                answer(HttpStatus.OK, new WritingAnswer.Kept(kept.revision(), kept.savedAt(), review(kept)));
            case Conflict(var theirs) -> answer(HttpStatus.CONFLICT, standing(theirs));
        };
    }

    @GetMapping
    ResponseEntity<WritingAnswer> stands(
            @RequestParam(name = "account", required = false) @Nullable String expected,
            @RequestParam String course,
            @RequestParam String exercise,
            @RequestParam(required = false) @Nullable String contact) {
        var key = WriteRequest.key(account.id(), expected, course, exercise, contact);
        var standing = writings.find(key)
                .<WritingAnswer>map(this::standing)
                .orElseGet(() -> new WritingAnswer.Standing(0, "", null, null));
        return answer(HttpStatus.OK, standing);
    }

    @PostMapping("/overrule")
    ResponseEntity<WritingAnswer> overrule(HttpServletRequest request) throws IOException {
        var owner = account.id();
        var wish = read(request, OverruleRequest.class);
        var key = WriteRequest.key(owner, wish.account(), wish.course(), wish.exercise(), wish.contact());
        var criterion = wish.criterion();
        var standing = writings.find(key).orElseThrow(NotFoundException::new);
        var review = coach.review(key, standing.text());
        if (criterion == null
                || review.stream()
                        .flatMap(before -> before.findings().stream())
                        .noneMatch(note -> note.criterion().equals(criterion))) {
            throw WriteRequest.malformed();
        }
        overrules.keep(key, criterion, Boolean.TRUE.equals(wish.keep()));
        return answer(HttpStatus.OK, new WritingAnswer.Kept(standing.revision(), standing.savedAt(), review(standing)));
    }

    private void requireKnown(WritingKey key) {
        var exists = catalog.find(key.course())
                .flatMap(course -> course.exercise(key.exercise()))
                .isPresent();
        if (!exists && writings.find(key).isEmpty()) {
            throw new DomainException("practice.writing.unknown");
        }
    }

    private WritingAnswer.Standing standing(Writing writing) {
        return new WritingAnswer.Standing(writing.revision(), writing.text(), writing.savedAt(), review(writing));
    }

    private @Nullable DraftReview review(Writing writing) {
        return coach.review(writing.key(), writing.text()).orElse(null);
    }

    private <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        var body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw new TextTooLongException(body.length);
        }
        try {
            var value = json.readValue(body, type);
            if (value == null) {
                throw WriteRequest.malformed();
            }
            return value;
        } catch (JacksonException _) {
            throw WriteRequest.malformed();
        }
    }

    private static ResponseEntity<WritingAnswer> answer(HttpStatus status, WritingAnswer body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
