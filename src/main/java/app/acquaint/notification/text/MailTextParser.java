package app.acquaint.notification.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the file of one mail: a subject between two lines of dashes, then paragraphs, lists and links. */
final class MailTextParser {

    private static final String FENCE = "---";
    private static final String SUBJECT = "subject:";
    private static final String ITEM = "- ";
    private static final Pattern PIECE = Pattern.compile("\\[([^\\]{}]+)]\\(\\{([a-z-]+)}\\)|\\{([a-z-]+)}");
    private static final Pattern FOREIGN = Pattern.compile("^(#|>|\\||```)|\\*\\*|__|`|<|]\\(");

    private final String file;
    private final List<TextProblem> problems;
    private final List<Block> blocks = new ArrayList<>();
    private List<Span> subject = List.of();

    private MailTextParser(String file, List<TextProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Never fails.
     *
     * @param file its path, for the problems
     * @param problems to which each thing that cannot be understood is added
     */
    static MailText parse(String file, String text, List<TextProblem> problems) {
        var parser = new MailTextParser(file, problems);
        var lines = text.replace("\uFEFF", "").lines().map(String::strip).toList();
        parser.body(lines, parser.frontMatter(lines));
        return new MailText(parser.subject, parser.blocks);
    }

    /** The index of the first line below the front matter. */
    private int frontMatter(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(FENCE)) {
            return 0;
        }
        int at = 1;
        while (at < lines.size() && !lines.get(at).equals(FENCE)) {
            var line = lines.get(at);
            at++;
            if (line.startsWith(SUBJECT)) {
                subject = spans(at, line.substring(SUBJECT.length()).strip());
            } else if (!line.isEmpty()) {
                problem(at, "Only 'subject:' may stand here.");
            }
        }
        if (at == lines.size()) {
            problem(1, "The line '---' that ends the front matter is missing.");
        }
        return at + 1;
    }

    private void body(List<String> lines, int from) {
        var gathered = new StringBuilder();
        int begun = 0;
        for (int at = from; at <= lines.size(); at++) {
            var line = at < lines.size() ? lines.get(at) : "";
            boolean begins = line.startsWith(ITEM);
            if ((line.isEmpty() || begins) && !gathered.isEmpty()) {
                add(begun, gathered.toString());
                gathered.setLength(0);
            }
            if (!line.isEmpty()) {
                begun = gathered.isEmpty() ? at + 1 : begun;
                gathered.append(gathered.isEmpty() ? "" : " ").append(line);
            }
        }
    }

    private void add(int line, String text) {
        boolean isItem = text.startsWith(ITEM);
        blocks.add(new Block(line, isItem, spans(line, isItem ? text.substring(ITEM.length()) : text)));
    }

    private List<Span> spans(int line, String text) {
        var spans = new ArrayList<Span>();
        var matcher = PIECE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            words(line, text.substring(end, matcher.start()), spans);
            spans.add(
                    matcher.group(3) == null
                            ? new Span.Link(matcher.group(1), matcher.group(2))
                            : new Span.Place(matcher.group(3)));
            end = matcher.end();
        }
        words(line, text.substring(end), spans);
        return spans;
    }

    private void words(int line, String text, List<Span> spans) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            problem(line, "A place is written as a name between braces, for example {name}.");
        } else if (FOREIGN.matcher(text).find()) {
            problem(line, "A mail knows paragraphs, lists with '- ' and links as [words]({link}), nothing else.");
        }
        if (!text.isEmpty()) {
            spans.add(new Span.Words(text));
        }
    }

    private void problem(int line, String what) {
        problems.add(new TextProblem(file, line, what));
    }
}
