package app.acquaint.notification.text;

import java.util.stream.Stream;

/** A piece of a line of a mail's text. */
sealed interface Span {

    /** Stands as it is written. */
    record Words(String text) implements Span {}

    /** A place that is filled for each mail. */
    record Place(String name) implements Span {}

    /** Words that lead somewhere; where to is a place, filled with an address. */
    record Link(String label, String place) implements Span {}

    /** The place that has to be filled for this piece to be shown; none for mere words. */
    default Stream<String> places() {
        return switch (this) {
            case Words _ -> Stream.empty();
            case Place place -> Stream.of(place.name());
            case Link link -> Stream.of(link.place());
        };
    }
}
