package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.Tags;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is handled in order: all that is about one learner, or else about one story, or else an
 * event by itself.
 */
final class Sequences {
    private static final String ITSELF = "event:";

    /** One more tag of those events that a story's own tag would not tell from its readers'. */
    private static final String OWN = "sequence:";

    private Sequences() {}

    /**
     * @param tags sorted
     */
    static String of(long position, String[] tags) {
        return named(Arrays.asList(tags)).orElse(ITSELF + position);
    }

    /** What an event is to be found by beside its tags. */
    static Optional<String> ownTag(List<String> tags) {
        return named(tags).filter(sequence -> !isLearners(sequence)).map(OWN::concat);
    }

    private static Optional<String> named(List<String> tags) {
        return Stream.of(Tags.LEARNER, Tags.STORY)
                .flatMap(key -> tags.stream().filter(tag -> tag.startsWith(key + ":")))
                .findFirst();
    }

    private static boolean isLearners(String sequence) {
        return sequence.startsWith(Tags.LEARNER + ":");
    }

    /**
     * Those of a sequence, as the rest of a query for columns of the table of events.
     *
     * @param after position before the first one
     * @param until position of the last one at most
     */
    static Sql events(String sequence, long after, long until) {
        if (sequence.startsWith(ITSELF)) {
            var position = Long.parseLong(sequence.substring(ITSELF.length()));
            return new Sql()
                    .add("from event where position = ?", position)
                    .add(" and position > ? and position <= ?", after, until);
        }
        var tag = isLearners(sequence) ? sequence : OWN + sequence;
        return new Sql()
                .add("from (select position as match from event_tag where tag = ?", tag)
                .add(" and position > ? and position <= ? order by position) tagged", after, until)
                .add(
                        " cross join lateral (select * from event where position = match limit 1) event");
    }
}
