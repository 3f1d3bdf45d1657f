package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What deeds amount to under a rule: a pure function of their set, whatever the order in which they
 * became known, and however often. A tier is decided by the first deed, in the order of their time,
 * with which any window reaches its threshold.
 */
public final class RuleFold {
    private RuleFold() {}

    /** Under one that is earned over all languages; else as if they were one. */
    public static Attainment overAll(Rule rule, Collection<Deed> deeds) {
        var tallies = new HashMap<LocalDate, Tally>();
        var deciding = new ArrayList<Deed>();
        var seen = new HashSet<List<Object>>();
        for (var deed : inOrder(rule, deeds)) {
            if (rule.measure() instanceof Measure.Distinct(var facet)
                    && !isNew(facet, deed, seen)) {
                continue;
            }
            var best = 0L;
            for (var window : rule.window().around(deed.day())) {
                var tally = tallies.computeIfAbsent(window, _ -> new Tally(rule.measure()));
                best = Math.max(best, tally.add(deed));
            }
            while (deciding.size() < rule.tiers().size()
                    && best >= rule.threshold(deciding.size() + 1)) {
                deciding.add(deed);
            }
        }
        var values = new HashMap<LocalDate, Long>();
        tallies.forEach((window, tally) -> values.put(window, tally.value()));
        return new Attainment(rule, deciding, values);
    }

    /** Under one that is earned in each language by itself: in each of which there is a deed. */
    public static Map<Language, Attainment> perLanguage(Rule rule, Collection<Deed> deeds) {
        var byLanguage =
                inOrder(rule, deeds).stream()
                        .filter(deed -> Facet.LANGUAGE.of(deed).isPresent())
                        .collect(Collectors.groupingBy(Deed::language));
        var attained = new TreeMap<Language, Attainment>(Comparator.comparing(Language::tag));
        byLanguage.forEach((language, some) -> attained.put(language, overAll(rule, some)));
        return attained;
    }

    /** On one day, where different ones are counted, the same again changes nothing. */
    private static boolean isNew(Facet facet, Deed deed, Set<List<Object>> seen) {
        return facet.of(deed).map(value -> seen.add(List.of(deed.day(), value))).orElse(true);
    }

    /** Each once; quick for who has them in order already. */
    private static List<Deed> inOrder(Rule rule, Collection<Deed> deeds) {
        var ordered = new ArrayList<Deed>();
        for (var deed : deeds.stream().filter(rule.filter()::accepts).sorted().toList()) {
            if (ordered.isEmpty() || ordered.getLast().compareTo(deed) != 0) {
                ordered.add(deed);
            }
        }
        return ordered;
    }
}
