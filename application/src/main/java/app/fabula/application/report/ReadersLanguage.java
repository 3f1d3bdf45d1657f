package app.fabula.application.report;

import java.util.List;
import java.util.Locale;

/** Which language a reader gets. */
public final class ReadersLanguage {
    private ReadersLanguage() {}

    /**
     * The first that there are texts in: with its country, whose habits count, and without what
     * else a tag may say.
     *
     * @param ours that there are texts in; the first is for readers of any other
     * @param liked the one that the reader likes best first
     */
    public static Locale of(List<Locale> ours, List<Locale> liked) {
        return liked.stream()
                .filter(locale -> isOneOf(ours, locale))
                .findFirst()
                .map(locale -> Locale.of(locale.getLanguage(), locale.getCountry()))
                .orElse(ours.getFirst());
    }

    private static boolean isOneOf(List<Locale> ours, Locale locale) {
        return ours.stream().anyMatch(one -> one.getLanguage().equals(locale.getLanguage()));
    }
}
