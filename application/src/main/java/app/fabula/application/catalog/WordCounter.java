package app.fabula.application.catalog;

import app.fabula.domain.shared.Language;

/** Out-port: how many words a reader of that language finds in a text. */
@FunctionalInterface
public interface WordCounter {
    int count(String text, Language language);
}
