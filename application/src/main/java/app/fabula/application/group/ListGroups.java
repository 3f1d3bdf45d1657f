package app.fabula.application.group;

import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import java.util.Optional;

/** In-port: the groups that somebody teaches. */
@FunctionalInterface
public interface ListGroups {
    record Taught(GroupId id, Group group) {}

    /**
     * In the order in which the teacher was given them.
     *
     * @throws UnreadableCursor for one that was not given out for groups
     */
    Shown<Slice<Taught>> taughtBy(TeacherId teacher, int limit, Optional<String> cursor);
}
