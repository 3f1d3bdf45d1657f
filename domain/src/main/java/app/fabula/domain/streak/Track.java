package app.fabula.domain.streak;

import app.fabula.domain.shared.Language;

/**
 * Which of a learner's streaks: the one of a language, or the one over all of them.
 *
 * @param code a BCP 47 tag; {@code *}, the language range of all (RFC 4647), for the one over all
 */
public record Track(String code) {
    public static final Track ALL = new Track("*");

    public Track {
        code = "*".equals(code) ? code : new Language(code).tag();
    }

    public static Track of(Language language) {
        return new Track(language.tag());
    }

    public boolean covers(Language language) {
        return equals(ALL) || code.equals(language.tag());
    }

    @Override
    public String toString() {
        return code;
    }
}
