package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Document.SCHEMAS;
import static app.fabula.adapters.rest.Document.member;
import static app.fabula.adapters.rest.Document.names;
import static app.fabula.adapters.rest.Document.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.application.streak.DayState;
import app.fabula.domain.progress.Activity.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schemas say what is checked, and what can be relied on. */
class SchemasTest {
    @Test
    void schemas_say_what_is_checked() {
        var story = SCHEMAS.path("StoryRequest");

        assertThat(story.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(names(story.path("required")))
                .containsExactlyInAnyOrder("language", "licence", "pages", "title");
        assertThat(member(story, "title").path("maxLength").asInt()).isEqualTo(300);
        assertThat(member(story, "pages").path("maxItems").asInt()).isEqualTo(500);
        assertThat(member(story, "pages").path("items").path("maxLength").asInt())
                .isEqualTo(20_000);
        assertThat(member(story, "authors").path("items").path("pattern").asString()).isNotBlank();
        assertThat(
                        member(SCHEMAS.path("PlanRequest"), "languages")
                                .path("uniqueItems")
                                .asBoolean(false))
                .isTrue();
        assertThat(member(SCHEMAS.path("Activity"), "storyVersion").path("maximum").asInt())
                .isEqualTo(1_000_000);
        assertThat(SCHEMAS.path("Activity").path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(SCHEMAS.path("StoryResponse").has("additionalProperties")).isFalse();
    }

    @Test
    void schemas_have_formats_and_the_names_on_the_wire() {
        var activity = SCHEMAS.path("Activity");

        assertThat(member(activity, "id").path("format").asString()).isEqualTo("uuid");
        assertThat(member(activity, "occurredAt").path("format").asString()).isEqualTo("date-time");
        assertThat(names(member(activity, "type").path("enum")))
                .containsExactly("story-started", "page-read", "story-finished");
        assertThat(member(activity, "zoneId").path("type").asString()).isEqualTo("string");
        assertThat(member(SCHEMAS.path("StreakResponse"), "today").path("format").asString())
                .isEqualTo("date");
    }

    @Test
    void what_an_answer_always_has_is_required() {
        assertThat(names(SCHEMAS.path("StoriesResponse").path("required")))
                .containsExactly("items");
        assertThat(names(SCHEMAS.path("ActivityResult").path("required")))
                .containsExactlyInAnyOrder("id", "outcome");
        assertThat(names(SCHEMAS.path("Problem").path("required")))
                .containsExactlyInAnyOrder(
                        "type", "title", "status", "detail", "instance", "traceId");
    }

    @Test
    void a_day_of_a_streak_is_in_a_state_that_both_who_show_it_know() {
        var states = Arrays.stream(DayState.values()).map(KebabCase::of).toList();

        for (var shown : List.of("CalendarDay", "ExplanationResponse")) {
            assertThat(names(member(SCHEMAS.path(shown), "state").path("enum")))
                    .containsExactlyElementsOf(states);
        }
    }

    @Test
    void an_activity_is_of_a_kind_that_all_who_take_or_show_it_know() {
        var kinds = Arrays.stream(Kind.values()).map(KebabCase::of).toList();

        for (var shown : List.of("Activity", "JournalItem", "QuarantinedActivity")) {
            assertThat(names(member(SCHEMAS.path(shown), "type").path("enum")))
                    .containsExactlyElementsOf(kinds);
        }
    }

    @Test
    void whoever_may_choose_some_of_a_few_may_choose_them_all() {
        var choices = new ArrayList<String>();

        for (var schema : SCHEMAS.properties()) {
            for (var member : schema.getValue().path("properties").properties()) {
                var few = member.getValue().path("items").path("enum");
                if (few.isArray() && member.getValue().path("uniqueItems").asBoolean(false)) {
                    choices.add(member.getKey());
                    assertThat(member.getValue().path("maxItems").asInt())
                            .as("%s of %s", member.getKey(), schema.getKey())
                            .isEqualTo(few.size());
                }
            }
        }
        assertThat(choices).contains("muted", "kinds", "weekdays");
    }

    @Test
    void what_a_rule_is_called_fits_with_the_largest_number_wherever_it_may_be() {
        for (var schema : List.of("AchievementResponse", "OpenAchievementResponse")) {
            for (var text : List.of("title", "description")) {
                var written = member(SCHEMAS.path("RuleText"), text).path("maxLength").asInt();
                var said = member(SCHEMAS.path(schema), text).path("maxLength").asInt();

                assertThat(said)
                        .as("%s of %s", text, schema)
                        .isGreaterThanOrEqualTo(
                                written / "{target}".length() * "1,000,000,000,000".length()
                                        + written % "{target}".length());
            }
        }
    }

    @Test
    void parameters_have_their_bounds() {
        var limit = parameter("findStories", "limit").path("schema");

        assertThat(limit.path("type").asString()).isEqualTo("integer");
        assertThat(limit.path("minimum").asInt()).isEqualTo(1);
        assertThat(limit.path("maximum").asInt()).isEqualTo(100);
        assertThat(limit.path("default").asInt()).isEqualTo(20);
        assertThat(parameter("findStories", "q").path("schema").path("maxLength").asInt())
                .isEqualTo(100);
        assertThat(parameter("getStory", "id").path("schema").path("format").asString())
                .isEqualTo("uuid");
        assertThat(parameter("getWeekReport", "date").path("schema").path("format").asString())
                .isEqualTo("date");
    }
}
