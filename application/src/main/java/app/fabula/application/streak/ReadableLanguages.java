package app.fabula.application.streak;

import app.fabula.domain.shared.Language;

/** Out-port: in what there are stories to be read. */
@FunctionalInterface
public interface ReadableLanguages {
    boolean has(Language language);
}
