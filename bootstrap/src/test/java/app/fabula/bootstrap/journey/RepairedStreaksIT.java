package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Projection;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.Streaks;
import app.fabula.application.streak.Streaks.TrackDayKey;
import app.fabula.application.streak.TrackDay;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Moment;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** A bug of the fold is found at last: the log was right, and one replay repairs every learner. */
class RepairedStreaksIT {
    private static final String NOW = "2026-03-15T20:00:00Z";
    private static final Crowd crowd = new Crowd(24, Instant.parse(NOW));

    /**
     * For each learner, a digest of all rows that they have; and one of what has no learner. The
     * ids of decisions, of version 7, are of their moment: each database has others.
     */
    private static final String ROWS =
            """
            select who || ' ' || md5(string_agg(what, ' ' order by what)) from (
                select who, regexp_replace(what, '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f-]{17}', 'id', 'g') as what
                from (
                    select learner_id::text as who, t::text as what from streak t
                    union all select learner_id::text, t::text from streak_checkpoint t
                    union all select learner_id::text, t::text from streak_day t
                    union all select learner_id::text, t::text from streak_track_day t
                    union all select learner_id::text, t::text from streak_decision t
                    union all select learner_id::text, t::text from streak_voiding t
                    union all select 'outages', t::text from streak_outage t) rows) masked
            group by who order by who
            """;

    /** The last word about each day and each milestone, as far as it was not taken back. */
    private static final String LAST_WORDS =
            """
            select concat_ws(' ', learner, track, about, day, said) from (
                select distinct on (learner, track, about, day) * from (
                    select position, split_part(name, '.', 2) as said, payload::json ->> 'learner' as learner,
                        payload::json ->> 'track' as track, payload::json ->> 'day' as day,
                        case when name like 'streak.Milestone%' then payload::json ->> 'days' end as about
                    from event_log
                    where name in ('streak.StreakStarted', 'streak.StreakExtended', 'streak.DayFrozen', 'streak.StreakBroken',
                        'streak.DayRetracted', 'streak.MilestoneReached', 'streak.MilestoneRetracted')) announced
                order by learner, track, about, day, position desc) last
            where said not like '%Retracted'
            order by 1
            """;

    private static final String FOLLOWERS_BEHIND =
            """
            select count(*) from projection_token
            where projection_position(processor_name) < (select max(position) from event)
            """;

    /** Of this the fold forgets where learners are: what it has credited, it saves by UTC. */
    static class CreditingByUtc {
        @Bean
        Projection streakProjection(Streaks streaks) {
            return StreakProjection.into(wrong(streaks));
        }

        private static Streaks wrong(Streaks right) {
            return (Streaks)
                    Proxy.newProxyInstance(
                            Streaks.class.getClassLoader(),
                            new Class<?>[] {Streaks.class},
                            (_, method, arguments) ->
                                    method.getName().equals("saveDays")
                                            ? save(right, (Map<?, ?>) arguments[0])
                                            : method.invoke(right, arguments));
        }

        private static @Nullable Object save(Streaks streaks, Map<?, ?> days) {
            var wrong = new HashMap<TrackDayKey, TrackDay>();
            days.forEach((key, day) -> add((TrackDayKey) key, (TrackDay) day, wrong));
            streaks.saveDays(wrong);
            return null;
        }

        private static void add(TrackDayKey key, TrackDay day, Map<TrackDayKey, TrackDay> wrong) {
            var met =
                    day.met()
                            .map(goal ->
                                    new GoalMet(
                                            goal.id(),
                                            new Moment(goal.when().at(), ZoneOffset.UTC, 0)));
            wrong.put(
                    met.map(goal -> new TrackDayKey(key.streak(), goal.day())).orElse(key),
                    new TrackDay(day.pages(), day.activeSeconds(), met));
        }
    }

    /** What is shown of streaks, and what was said of them. */
    private record Outcome(List<@Nullable String> rows, List<@Nullable String> lastWords) {
        static Outcome of(RunningFabula fabula) {
            return new Outcome(fabula.texts(ROWS), fabula.texts(LAST_WORDS));
        }
    }

    @Test
    void one_replay_repairs_every_learner_and_what_was_said_is_corrected() {
        var right = withoutTheBug();
        assertThat(right.rows()).as("learners, and what has none").hasSize(25);
        assertThat(right.lastWords()).hasSizeGreaterThan(500);

        try (var mended = afterTheBug()) {
            var wrong = Outcome.of(mended);
            assertThat(wrong.rows()).filteredOn(right.rows()::contains).hasSize(1);
            assertThat(wrong.lastWords()).isNotEqualTo(right.lastWords());
            assertThat(isRight(Replaying.compared(mended.api()))).isFalse();

            Replaying.projection(mended.api(), "streak");

            assertThat(mended.texts(ROWS)).isEqualTo(right.rows());
            Await.equal(right.lastWords(), () -> mended.texts(LAST_WORDS));
            Replaying.verified(mended.api());
        }
    }

    private static Outcome withoutTheBug() {
        try (var fabula = RunningFabula.unlimited(Instant.parse(NOW), MovingClock.class)) {
            live(fabula);
            return Outcome.of(fabula);
        }
    }

    /** Another instance on the same database, once everything has gone wrong. */
    private static RunningFabula afterTheBug() {
        try (var fabula =
                RunningFabula.unlimited(
                        Instant.parse(NOW), MovingClock.class, CreditingByUtc.class)) {
            live(fabula);
            return fabula.beside(MovingClock.class, BusyJobs.class);
        }
    }

    /** Three months of everybody, until all of it is folded and told. */
    private static void live(RunningFabula fabula) {
        var api = fabula.api();
        MovingClock.at("2025-12-20T08:00:00Z");
        crowd.arrive(api);
        for (var i = 0; i < crowd.learners().size(); i++) {
            decide(i, "/learners/" + crowd.learners().get(i) + "/streak", api);
        }
        MovingClock.at(NOW);
        api.post(
                        "/outages",
                        """
                        {"from":"2026-01-18T10:00:00Z","to":"2026-01-20T10:00:00Z","reason":"Down."}
                        """)
                .expecting(201);
        crowd.inOrder().forEach(batch -> batch.send(api));
        Await.equal(0, () -> fabula.count(FOLLOWERS_BEHIND));
    }

    private static void decide(int number, String streak, Api api) {
        switch (number % 4) {
            case 0 -> api.post(streak + "/freezes", "{}").expecting(201);
            case 1 -> api.post(streak + "/rest-days", "{\"weekdays\":[\"sunday\"]}").expecting(200);
            case 2 ->
                    api.post(streak + "/pauses", "{\"from\":\"2026-02-02\",\"to\":\"2026-02-20\"}")
                            .expecting(201);
            default -> api.post(streak + "/freezes", "{\"language\":\"en\"}").expecting(201);
        }
    }

    private static boolean isRight(JsonNode replay) {
        return replay.get("comparisons")
                .valueStream()
                .allMatch(one -> one.get("equal").asBoolean());
    }
}
