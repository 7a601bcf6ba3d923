package app.acquaint.practice;

import java.util.List;

/**
 * A shared draft as either of the two sees it.
 *
 * @param text the version that was shared, and nothing that was written before or after
 * @param comments about the whole first, then in the order of the text
 * @param others the other versions of the draft that these two can look at, newest first
 */
public record SharedDraft(Share share, String text, List<ShareComment> comments, List<Share> others) {

    public SharedDraft {
        comments = List.copyOf(comments);
        others = List.copyOf(others);
    }
}
