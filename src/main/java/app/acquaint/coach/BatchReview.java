package app.acquaint.coach;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reviews drafts that come as JSON Lines, without a page: for authors of rubrics, and for whoever tests the coach. */
public final class BatchReview {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rubric rubric;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out where answers go, one line each
     * @param err where malformed lines are told, by number
     */
    public BatchReview(Rubric rubric, PrintStream out, PrintStream err) {
        this.rubric = rubric;
        this.out = out;
        this.err = err;
    }

    /** How a line is understood. */
    private interface Parser {
        DraftLine read(String line) throws DraftLine.Malformed;
    }

    /**
     * Writes for each draft, in order, {@code {"id": …, "criteria": {"<criterion>": {"met": …, "spans": [[from,to],…],
     * "message": …}, …}}}, spans as UTF-16 offsets into the text, the end exclusive.
     *
     * @return whether every line was a draft; those that are not are told and passed over
     */
    public boolean review(BufferedReader drafts) throws IOException {
        return each(drafts, DraftLine::read, (line, review) -> out.println(json(line, review)));
    }

    /**
     * Compares with the labels where there are some, and prints precision, recall and F1 of the findings by criterion.
     *
     * @return as {@link #review}
     */
    public boolean report(BufferedReader drafts) throws IOException {
        Agreement agreement = new Agreement();
        boolean clean = each(drafts, DraftLine::readLabelled, (line, review) -> agreement.add(review, line.labels()));
        out.print(agreement.isEmpty() ? "No draft has labels of this rubric.\n" : agreement);
        return clean;
    }

    private boolean each(BufferedReader drafts, Parser parser, BiConsumer<DraftLine, Review> then) throws IOException {
        Coach coach = Coach.standard();
        boolean clean = true;
        int number = 0;
        for (String line = drafts.readLine(); line != null; line = drafts.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                DraftLine draft = parser.read(line);
                then.accept(draft, coach.review(rubric, draft.draft()));
            } catch (DraftLine.Malformed malformed) {
                err.println("line " + number + (malformed.column() > 0 ? ", column " + malformed.column() : "") + ": "
                        + malformed.advice() + ".");
                clean = false;
            }
        }
        return clean;
    }

    private static ObjectNode json(DraftLine line, Review review) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("id", line.id());
        ObjectNode criteria = answer.putObject("criteria");
        for (Finding finding : review.findings()) {
            ObjectNode one = criteria.putObject(finding.criterion());
            one.put("met", finding.met());
            var spans = one.putArray("spans");
            finding.spans().forEach(span -> spans.addArray().add(span.from()).add(span.to()));
            one.put("message", (finding.message() + " " + finding.hint()).strip());
        }
        return answer;
    }
}
