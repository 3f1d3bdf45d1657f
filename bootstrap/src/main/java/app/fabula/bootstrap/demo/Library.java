package app.fabula.bootstrap.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What there is to read, in an order that does not depend on how it was found. */
public final class Library {
    private final Map<String, List<Book>> byLanguage;

    public Library(Collection<Book> books) {
        byLanguage =
                books.stream()
                        .sorted(Comparator.comparing(book -> book.story().value()))
                        .collect(
                                Collectors.groupingBy(
                                        Book::language, TreeMap::new, Collectors.toList()));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    List<String> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /** Everything in a language: what is easy first, otherwise as somebody may pick it. */
    List<Book> pile(String language, RandomGenerator chance) {
        var pile = new ArrayList<>(byLanguage.getOrDefault(language, List.of()));
        Collections.shuffle(pile, chance);
        pile.sort(Comparator.comparing(Book::level));
        return pile;
    }
}
