package app.fabula.application.group;

import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import java.util.List;

/** In-port: makes groups, and changes them. */
@FunctionalInterface
public interface DefineGroups {
    enum Outcome {
        FORMED,
        CHANGED,
        UNCHANGED
    }

    record Defined(Outcome outcome, long position) {}

    /** The whole group as it is to be; what it is already changes nothing. */
    Defined define(GroupId group, String name, List<TeacherId> teachers, List<LearnerId> learners);
}
