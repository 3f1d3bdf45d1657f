package app.fabula.domain.achievement;

import java.util.ArrayList;
import java.util.List;

/** What differs between a learner's deeds then and now. */
public final class DeedChanges {
    private DeedChanges() {}

    /**
     * Those that came, those that are there no more, and of those that are otherwise now both: as
     * they were and as they are.
     *
     * @param before in the order in which they are folded, each once
     * @param after so, too
     */
    public static List<Deed> between(List<Deed> before, List<Deed> after) {
        var changed = new ArrayList<Deed>();
        var old = 0;
        var fresh = 0;
        while (old < before.size() && fresh < after.size()) {
            var was = before.get(old);
            var is = after.get(fresh);
            var order = was.compareTo(is);
            if (order <= 0) {
                old++;
            }
            if (order >= 0) {
                fresh++;
            }
            if (order < 0 || (order == 0 && !was.equals(is))) {
                changed.add(was);
            }
            if (order > 0 || (order == 0 && !was.equals(is))) {
                changed.add(is);
            }
        }
        changed.addAll(before.subList(old, before.size()));
        changed.addAll(after.subList(fresh, after.size()));
        return changed;
    }
}
