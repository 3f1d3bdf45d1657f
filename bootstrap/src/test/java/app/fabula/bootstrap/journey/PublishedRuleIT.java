package app.fabula.bootstrap.journey;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleCommand.PublishRule;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleHistory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** Ana read last year; today staff think of a rule. */
class PublishedRuleIT {
    private static final Instant NOW = Instant.parse("2026-03-15T20:00:00Z");
    private static final String SAID =
            """
            select concat_ws(' ', split_part(name, '.', 2), payload::json ->> 'tier', payload::json ->> 'earnedAt')
            from event_log where payload::json ->> 'code' = 'leafing' order by position
            """;

    record Staff(Decisions<RuleCommand, RuleHistory, RuleEvent> decisions) {
        void publish(Rule rule) {
            decisions.submit(
                    Origin.request(UUID.randomUUID()), new PublishRule(rule, "person:tea", NOW));
        }
    }

    /** Not annotated: no scan is to find it. */
    static class WithStaff {
        @Bean
        Staff staff(Decisions<RuleCommand, RuleHistory, RuleEvent> decisions) {
            return new Staff(decisions);
        }
    }

    @Test
    void it_awards_with_the_dates_of_last_year_and_a_late_fact_redates_it() {
        try (var fabula = new RunningFabula(NOW, WithStaff.class)) {
            var api = fabula.api();
            var story = Timetable.begin(api).storyA();
            var last = read(api, story, "2025-04-02", "2025-05-02", "2025-06-02");
            assertThat(earned(api, last)).isEmpty();

            fabula.bean(Staff.class).publish(pages("leafing", 1, 2, 3));
            assertThat(earned(api, last))
                    .as("shown at once")
                    .containsExactly("2025-05-02T18:00:00Z", "2025-06-02T18:00:00Z");

            awaitSaid(
                    fabula,
                    "AchievementAwarded 1 2025-05-02T18:00:00Z",
                    "AchievementAwarded 2 2025-06-02T18:00:00Z");

            Await.equal(List.of("leafing 1 2025-05-02, leafing 2 2025-06-02"), () -> news(api));

            var late = read(api, story, "2025-04-15");
            assertThat(earned(api, late))
                    .containsExactly("2025-04-15T18:00:00Z", "2025-05-02T18:00:00Z");
            awaitSaid(
                    fabula,
                    "AchievementAwarded 1 2025-05-02T18:00:00Z",
                    "AchievementAwarded 2 2025-06-02T18:00:00Z",
                    "AchievementRedated 1 2025-04-15T18:00:00Z",
                    "AchievementRedated 2 2025-05-02T18:00:00Z");
            Await.equal(List.of("leafing 1 2025-04-15, leafing 2 2025-05-02"), () -> news(api));
            Replaying.verified(api);
        }
    }

    private static void awaitSaid(RunningFabula fabula, String... announcements) {
        Await.equal(announcements.length, () -> fabula.texts(SAID).size());
        assertThat(fabula.texts(SAID)).containsExactly(announcements);
    }

    /** What each notification that was not read tells together. */
    private static List<String> news(Api api) {
        return api.get("/learners/" + Timetable.ANA + "/notifications?unread=true")
                .body()
                .get("items")
                .valueStream()
                .map(PublishedRuleIT::together)
                .toList();
    }

    private static String together(JsonNode notification) {
        return notification
                .get("achievements")
                .valueStream()
                .map(one ->
                        "%s %s %s"
                                .formatted(
                                        one.get("achievement").asString(),
                                        one.get("tier").asString(),
                                        one.get("earnedAt").asString().substring(0, 10)))
                .collect(Collectors.joining(", "));
    }

    private static long read(Api api, String story, String... days) {
        var phone = new Device(Timetable.ANA, "Europe/Berlin");
        for (var day : days) {
            phone.read(story, 1, 10, day + "T18:00:00Z");
        }
        return phone.sync(api);
    }

    /** When each tier was, as it is shown. */
    private static List<String> earned(Api api, long position) {
        return api.getShowing(position, "/learners/" + Timetable.ANA + "/achievements")
                .body()
                .get("items")
                .valueStream()
                .filter(item -> item.get("code").asString().equals("leafing"))
                .map(item -> item.get("earnedAt").asString())
                .toList();
    }
}
