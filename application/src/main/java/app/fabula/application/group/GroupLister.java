package app.fabula.application.group;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import java.util.Map.Entry;
import java.util.Optional;

/** Looks at the groups that it shows, and at no others. */
public final class GroupLister implements ListGroups {
    private static final String LIST = "groups";

    private final Groups groups;
    private final Cursors cursors;

    public GroupLister(Groups groups, Cursors cursors) {
        this.groups = groups;
        this.cursors = cursors;
    }

    @Override
    public Shown<Slice<Taught>> taughtBy(TeacherId teacher, int limit, Optional<String> cursor) {
        var shown = cursor.map(text -> Long.parseLong(cursors.read(LIST, text))).orElse(0L);
        return groups.taughtBy(teacher)
                .map(all -> slice(all, shown, limit).map(entry -> taught(entry.getKey())));
    }

    /**
     * @param shown number of the last one that the client has
     */
    private Slice<Entry<GroupId, Long>> slice(Memberships all, long shown, int limit) {
        var rest =
                all.groups().entrySet().stream().filter(entry -> entry.getValue() > shown).toList();
        return Slice.of(rest, limit, last -> cursors.write(LIST, last.getValue().toString()));
    }

    private Taught taught(GroupId id) {
        return new Taught(id, groups.find(id).orElseThrow());
    }
}
