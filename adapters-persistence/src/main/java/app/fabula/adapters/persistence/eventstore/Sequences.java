package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.Tags;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What is handled in order: all that is about one learner, or else about one story, or else an
 * event by itself.
 */
final class Sequences {
    private static final String ITSELF = "event:";

    private Sequences() {}

    /**
     * @param tags sorted
     */
    static String of(long position, String[] tags) {
        return Stream.of(Tags.LEARNER, Tags.STORY)
                .flatMap(key -> Arrays.stream(tags).filter(tag -> tag.startsWith(key + ":")))
                .findFirst()
                .orElse(ITSELF + position);
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
        var tagged =
                new Sql()
                        .add(
                                "from (select position as match from event_tag where tag = ?",
                                sequence)
                        .add(
                                " and position > ? and position <= ? order by position) tagged",
                                after,
                                until)
                        .add(
                                " cross join lateral (select * from event where position = match limit 1) event");
        return sequence.startsWith(Tags.LEARNER + ":")
                ? tagged
                : tagged.add(
                        " where not exists (select from unnest(tags) tag where tag like ?)",
                        Tags.LEARNER + ":%");
    }
}
