package app.fabula.adapters.rest;

import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.util.UUID;

/** What the fakes know; everything else is unknown to them. */
final class Ids {
    static final StoryId STORY = story("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9a10");
    static final StoryId RETIRED = story("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9a11");
    static final StoryId UNKNOWN_STORY = story("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9a12");
    static final LearnerId LEARNER = learner("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9b10");
    static final LearnerId NEWCOMER = learner("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9b11");
    static final LearnerId UNKNOWN_LEARNER = learner("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9b12");

    static final GroupId GROUP =
            new GroupId(UUID.fromString("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9c20"));
    static final GroupId EMPTY_GROUP =
            new GroupId(UUID.fromString("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9c21"));
    static final TeacherId TEACHER =
            new TeacherId(UUID.fromString("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9d10"));

    /** To ask for these is to meet a bug, a database that is down, a queue that is full. */
    static final StoryId BUGGY = story("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9c10");

    static final StoryId UNREACHABLE = story("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9c11");
    static final StoryId OVERLOADED = story("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9c12");

    /** There like the first one, but whoever edits it finds that somebody else was faster. */
    static final StoryId CONTESTED = story("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9c13");

    static final UUID PAUSE = UUID.fromString("0198c5a0-0000-7000-8000-000000000080");

    private Ids() {}

    /** A path with their names in braces replaced. */
    static String resolved(String path) {
        return path.replace("{story}", STORY.toString())
                .replace("{unknown}", UNKNOWN_STORY.toString())
                .replace("{contested}", CONTESTED.toString())
                .replace("{retired}", RETIRED.toString())
                .replace("{overloaded}", OVERLOADED.toString())
                .replace("{unreachable}", UNREACHABLE.toString())
                .replace("{buggy}", BUGGY.toString())
                .replace("{learner}", LEARNER.toString())
                .replace("{group}", GROUP.toString())
                .replace("{nobody}", UNKNOWN_LEARNER.toString());
    }

    private static StoryId story(String id) {
        return new StoryId(UUID.fromString(id));
    }

    private static LearnerId learner(String id) {
        return new LearnerId(UUID.fromString(id));
    }
}
