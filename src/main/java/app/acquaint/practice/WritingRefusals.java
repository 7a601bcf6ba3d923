package app.acquaint.practice;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.DomainException;
import app.acquaint.store.NotDurableException;
import java.util.Locale;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in the person's language why something was not kept; what cannot be kept now is to be tried again (503). */
@RestControllerAdvice(assignableTypes = WritingController.class)
class WritingRefusals {

    private final WritingMessages messages;
    private final CurrentAccount account;

    WritingRefusals(WritingMessages messages, CurrentAccount account) {
        this.messages = messages;
        this.account = account;
    }

    @ExceptionHandler
    ResponseEntity<WritingAnswer.Refused> refused(DomainException refusal) {
        var status = switch (refusal) {
            case TextTooLongException _ -> HttpStatus.CONTENT_TOO_LARGE;
            case NotDurableException _ -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.BAD_REQUEST;
        };
        return answer(status, refusal);
    }

    @ExceptionHandler
    ResponseEntity<WritingAnswer.Refused> malformed(MissingServletRequestParameterException refusal) {
        return answer(HttpStatus.BAD_REQUEST, WriteRequest.malformed());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<WritingAnswer.Refused> notNow(RuntimeException refusal) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, new NotDurableException(refusal));
    }

    @ExceptionHandler
    ResponseEntity<Void> nobody(AccessDeniedException refusal) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }

    private ResponseEntity<WritingAnswer.Refused> answer(HttpStatus status, DomainException refusal) {
        return ResponseEntity.status(status).body(new WritingAnswer.Refused(messages.of(refusal, locale())));
    }

    private Locale locale() {
        try {
            return account.get().locale();
        } catch (RuntimeException _) {
            // the store is away: the refusal itself matters more than its language
            return Locale.ENGLISH;
        }
    }
}
