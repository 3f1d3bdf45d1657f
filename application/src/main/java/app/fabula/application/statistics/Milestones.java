package app.fabula.application.statistics;

import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.Mark.Start;
import app.fabula.domain.progress.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a fact is in the whole course of its story, which other facts may change.
 *
 * @param starts the first that is known of the story
 * @param completes it
 * @param rereads begins it again after it had been completed
 */
public record Milestones(boolean starts, boolean completes, boolean rereads) {
    static final Milestones NONE = new Milestones(false, false, false);

    /** Of each fact about one story. What is not in it is {@link #NONE}. */
    static Map<UUID, Milestones> of(List<Mark> story, CompletionRule rule) {
        var marks = story.stream().sorted().toList();
        var completion = new Reading(marks).completion(rule);
        var milestones = new HashMap<UUID, Milestones>();
        for (var mark : marks) {
            var some =
                    new Milestones(
                            mark.equals(marks.getFirst()),
                            completion.filter(mark::equals).isPresent(),
                            mark instanceof Start
                                    && completion.filter(it -> mark.compareTo(it) > 0).isPresent());
            if (!some.equals(NONE)) {
                milestones.put(mark.activity(), some);
            }
        }
        return milestones;
    }
}
