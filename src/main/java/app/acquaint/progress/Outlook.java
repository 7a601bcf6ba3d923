package app.acquaint.progress;

import java.util.List;

/**
 * What home shows: the one next thing, and what one waits for meanwhile.
 *
 * @param waiting by day, the nearest first
 */
public record Outlook(Next next, List<Waiting> waiting) {

    public Outlook {
        waiting = List.copyOf(waiting);
    }
}
