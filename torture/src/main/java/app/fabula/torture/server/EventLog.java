package app.fabula.torture.server;

/** The log of a server, to see whether something came of a request. */
@FunctionalInterface
public interface EventLog {
    /**
     * Facts and decisions alone: announcements follow from them, and some while later, when other
     * requests are on their way.
     */
    String COUNT =
            """
            select count(*) from event
            where name not like 'progress.StoryComplet%' and name not like 'achievement.%'
            """;

    long events();
}
