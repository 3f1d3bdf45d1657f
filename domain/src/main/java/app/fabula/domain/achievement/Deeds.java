package app.fabula.domain.achievement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one learner did and what of it counts no more: the same for any order of arrival and any
 * number of repeats.
 *
 * @param known each once, those that count no more included
 * @param withdrawn ids of facts, whether they have come already or not
 */
public record Deeds(Set<Deed> known, Set<String> withdrawn) {
    public Deeds {
        known = Set.copyOf(known);
        withdrawn = Set.copyOf(withdrawn);
    }

    public static Deeds of(Collection<Deed> deeds) {
        return new Deeds(new HashSet<>(deeds), Set.of());
    }

    public Deeds with(Deed deed) {
        var more = new HashSet<>(known);
        more.add(deed);
        return new Deeds(more, withdrawn);
    }

    /** As if that fact had never been, for good. */
    public Deeds without(String id) {
        var more = new HashSet<>(withdrawn);
        more.add(id);
        return new Deeds(known, more);
    }

    /** Those that count, in the order in which they are folded. */
    public List<Deed> counting() {
        return List.copyOf(new TreeSet<>(remaining().toList()));
    }

    private Stream<Deed> remaining() {
        return known.stream().filter(deed -> !withdrawn.contains(deed.id()));
    }
}
