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

    /** Hops from name to name of a tag: those are few, and its events may be many. */
    private static final String NAMES =
            """
            from (with recursive named (name) as (
                (select name from event_tag where tag = ? order by name limit 1)
                union all
                select (select further.name from event_tag further
                        where further.tag = ? and further.name > named.name order by further.name limit 1)
                from named where named.name is not null)
            """;

    /** As the index has them: no part of a long sequence looks at what the part before was. */
    private static final String FIRST_OF_EACH =
            """
            select match from named cross join lateral (
                select position as match from event_tag
                where tag = ? and event_tag.name = named.name and position > ? and position <= ?
                order by position limit ?) first_of_each
            """;

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
     * @param limit how many at most
     */
    static Sql events(String sequence, long after, long until, int limit) {
        if (sequence.startsWith(ITSELF)) {
            var position = Long.parseLong(sequence.substring(ITSELF.length()));
            return new Sql()
                    .add("from event where position = ?", position)
                    .add(" and position > ? and position <= ?", after, until);
        }
        var tag = isLearners(sequence) ? sequence : OWN + sequence;
        return new Sql()
                .add(NAMES, tag, tag)
                .add(FIRST_OF_EACH, tag, after, until, limit)
                .add(" order by match limit ?) tagged", limit)
                .add(
                        " cross join lateral (select * from event where position = match limit 1) event");
    }
}
