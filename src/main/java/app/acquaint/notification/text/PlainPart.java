package app.acquaint.notification.text;

import java.util.ArrayList;
import java.util.List;

/** Writes a mail's text as plain text: what every program can show. */
final class PlainPart {

    private PlainPart() {}

    static String line(List<Span> spans, Values values) {
        return line(spans, values, 0);
    }

    /** Paragraphs with an empty line between them, the items of a list right below one another. */
    static String body(MailText text, Values values) {
        var body = new StringBuilder();
        boolean inList = false;
        for (var block : text.blocks()) {
            for (var line : lines(block, values)) {
                if (!body.isEmpty()) {
                    body.append(inList && block.isItem() ? "\n" : "\n\n");
                }
                body.append(block.isItem() ? "- " : "").append(line);
                inList = block.isItem();
            }
        }
        return body.toString();
    }

    private static List<String> lines(Block block, Values values) {
        var lines = new ArrayList<String>();
        for (int time = 0; time < values.times(block); time++) {
            lines.add(line(block.spans(), values, time));
        }
        return lines;
    }

    private static String line(List<Span> spans, Values values, int time) {
        var line = new StringBuilder();
        for (var span : spans) {
            line.append(
                    switch (span) {
                        case Span.Words words -> words.text();
                        case Span.Place place -> values.get(place.name(), time);
                        case Span.Link link -> link.label() + ": " + values.get(link.place(), time);
                    });
        }
        return line.toString();
    }
}
