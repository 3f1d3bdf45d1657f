package app.fabula.bootstrap.settings;

import static java.util.Comparator.comparingInt;

import java.util.Collection;

/** What somebody may have meant who mistyped a name. */
final class NearestName {
    private NearestName() {}

    static String of(String typed, Collection<String> known) {
        return known.stream().min(comparingInt(name -> distance(typed, name))).orElseThrow();
    }

    /** Levenshtein's: the fewest letters to insert, delete or replace. */
    static int distance(String a, String b) {
        var above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
