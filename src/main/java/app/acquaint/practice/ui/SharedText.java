package app.acquaint.practice.ui;

import app.acquaint.practice.Passage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a shared draft with the passages that were commented on, in which words can be selected. Nothing but the
 * text's own characters is in it, so that places in the page are places in the text.
 */
class SharedText extends Div {

    private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");

    /** Tells the places of the words selected once the selection has come to rest, by mouse, touch or keyboard. */
    private static final String TELL_SELECTION = """
            if (this.tellsSelection) return;
            this.tellsSelection = true;
            let waiting;
            const before = (node, offset) => {
              const range = document.createRange();
              range.selectNodeContents(this);
              range.setEnd(node, offset);
              return range.toString().length;
            };
            const tell = () => {
              const selection = document.getSelection();
              if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
              const range = selection.getRangeAt(0);
              if (!range.intersectsNode(this)) return;
              const { startContainer, startOffset, endContainer, endOffset } = range;
              const from = this.contains(startContainer) ? before(startContainer, startOffset) : 0;
              const to = this.contains(endContainer) ? before(endContainer, endOffset) : this.textContent.length;
              if (from < to) this.dispatchEvent(new CustomEvent('passage-selected', { detail: { from, to } }));
            };
            const changed = () => {
              clearTimeout(waiting);
              if (this.isConnected) waiting = setTimeout(tell, 300);
              else {
                document.removeEventListener('selectionchange', changed);
                this.tellsSelection = false;
              }
            };
            document.addEventListener('selectionchange', changed);
            """;

    private final String text;

    /** @param language in which it is written, a BCP 47 tag */
    SharedText(String text, String language) {
        this.text = text;
        addClassName("shared-text");
        getElement().setAttribute("lang", language).setAttribute("dir", "auto");
    }

    /** What a page shows of a text, character for character: a return is a line's end also where it stands alone. */
    static String shown(String text) {
        return LONE_RETURN.matcher(text).replaceAll("\n").replace("\r\n", " \n");
    }

    /** Tells the places, from and to, of words that are selected from now on. */
    void onSelected(BiConsumer<Integer, Integer> selected) {
        getElement()
                .addEventListener("passage-selected", event -> {
                    var data = event.getEventData();
                    selected.accept(
                            data.path("event.detail.from").asInt(0),
                            data.path("event.detail.to").asInt(0));
                })
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
        addAttachListener(_ -> getElement().executeJs(TELL_SELECTION));
    }

    /** @param chosen what the reader is about to comment on; null when nothing is */
    void show(List<Passage> marked, @Nullable Passage chosen) {
        removeAll();
        var shown = shown(text);
        var cuts = new TreeSet<Integer>(List.of(0, shown.length()));
        marked.forEach(passage -> cuts.addAll(List.of(passage.from(), passage.to())));
        if (chosen != null) {
            cuts.addAll(List.of(chosen.from(), chosen.to()));
        }
        var from = 0;
        for (int to : cuts.tailSet(1)) {
            var at = from;
            add(piece(
                    shown.substring(from, to),
                    from,
                    marked.stream().anyMatch(passage -> covers(passage, at)),
                    chosen != null && covers(chosen, at)));
            from = to;
        }
    }

    private static boolean covers(Passage passage, int at) {
        return passage.from() <= at && at < passage.to();
    }

    private static Component piece(String words, int from, boolean marked, boolean chosen) {
        if (!marked && !chosen) {
            return new Span(words);
        }
        var mark = new Marked(words);
        mark.setClassName("commented", marked);
        mark.setClassName("chosen", chosen);
        mark.getElement().setAttribute("data-from", Integer.toString(from)).setAttribute("tabindex", "-1");
        return mark;
    }

    /** Brings the passage into view and puts the focus on it. */
    void pointAt(Passage passage) {
        getElement()
                .executeJs(
                        "const mark = this.querySelector(`mark[data-from=\"${$0}\"]`);"
                                + " mark?.scrollIntoView({ block: 'center' }); mark?.focus({ preventScroll: true });",
                        Integer.toString(passage.from()));
    }

    private static class Marked extends HtmlContainer {

        Marked(String words) {
            super("mark");
            setText(words);
        }
    }
}
