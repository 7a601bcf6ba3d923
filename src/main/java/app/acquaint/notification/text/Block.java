package app.acquaint.notification.text;

import java.util.List;

/**
 * A part of a mail's text.
 *
 * @param line of the file on which it begins, 1 for the first
 * @param isItem whether it is one of a list; else it is a paragraph
 */
record Block(int line, boolean isItem, List<Span> spans) {

    Block {
        spans = List.copyOf(spans);
    }

    List<String> places() {
        return spans.stream().flatMap(Span::places).toList();
    }
}
