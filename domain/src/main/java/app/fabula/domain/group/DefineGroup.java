package app.fabula.domain.group;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.SequencedSet;

/** Says what a group is from now on, whether it was there before or not. */
public record DefineGroup(
        GroupId group,
        String name,
        SequencedSet<TeacherId> teachers,
        SequencedSet<LearnerId> learners,
        Instant at) {}
