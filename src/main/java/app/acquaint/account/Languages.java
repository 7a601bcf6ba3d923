package app.acquaint.account;

import java.util.List;
import java.util.Locale;

/** The languages of the interface. */
public final class Languages {

    /** What may be chosen, the first one standing in for all that are not there. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}

    /**
     * The first of the wished-for languages that is there, with its country, which decides how dates are written;
     * English when none is there.
     */
    public static Locale choose(List<Locale> wishes) {
        return wishes.stream()
                .filter(wish -> ALL.stream().anyMatch(one -> one.getLanguage().equals(wish.getLanguage())))
                .findFirst()
                .map(wish -> Locale.of(wish.getLanguage(), wish.getCountry()))
                .orElse(ALL.getFirst());
    }

    /** The one of {@link #ALL} that a locale speaks, whatever its country. */
    public static Locale spoken(Locale locale) {
        return ALL.stream()
                .filter(one -> one.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(ALL.getFirst());
    }
}
