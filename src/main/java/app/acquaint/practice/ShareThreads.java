package app.acquaint.practice;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts what was said about a shared draft in order: comments by their place in the text, each with its answers. */
@Component
class ShareThreads {

    private final ShareReading reading;

    ShareThreads(ShareReading reading) {
        this.reading = reading;
    }

    /** @param said all on one share, in the order in which it was said */
    List<ShareComment> of(List<CommentRepository.Row> said) {
        var ids = said.stream().map(CommentRepository.Row::id).toList();
        return said.stream()
                // an answer stands by itself once its author's was erased whom it answered
                .filter(row -> row.replyTo() == null || !ids.contains(row.replyTo()))
                .map(row -> comment(row, answers(said, row.id())))
                .filter(comment -> !comment.withdrawn() || !comment.answers().isEmpty())
                .sorted(comparing(
                        comment -> comment.passage().map(Passage::from).orElse(-1)))
                .toList();
    }

    private List<ShareComment> answers(List<CommentRepository.Row> said, UUID to) {
        return said.stream()
                .filter(row -> to.equals(row.replyTo()) && !row.withdrawn())
                .map(row -> comment(row, List.of()))
                .toList();
    }

    private ShareComment comment(CommentRepository.Row row, List<ShareComment> answers) {
        return new ShareComment(
                row.id(),
                reading.party(row.author()),
                Optional.ofNullable(row.passage()),
                row.text(),
                row.at(),
                row.withdrawn(),
                answers);
    }
}
