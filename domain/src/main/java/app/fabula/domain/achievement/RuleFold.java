package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
        var tallies = new Tallies(rule);
        var deciding = new ArrayList<Deed>();
        for (var deed : inOrder(rule, deeds)) {
            var best = tallies.add(deed);
            while (deciding.size() < rule.tiers().size()
                    && best >= rule.threshold(deciding.size() + 1)) {
                deciding.add(deed);
            }
        }
        return new Attainment(rule, deciding, tallies.values());
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

    /** Each once; quick for who has them in order already. */
    private static List<Deed> inOrder(Rule rule, Collection<Deed> deeds) {
        var ordered = new ArrayList<Deed>();
        var isInOrder = true;
        for (var deed : deeds) {
            if (rule.filter().accepts(deed)) {
                isInOrder &= ordered.isEmpty() || ordered.getLast().compareTo(deed) < 0;
                ordered.add(deed);
            }
        }
        return isInOrder ? ordered : List.copyOf(new TreeSet<>(ordered));
    }
}
