package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples do not show. */
class AnswersTest {
    private static final String STORY =
            """
            {"language":"pt-br","title":"%s","licence":"L","pages":["p\\tq\\r\\n"]}\
            """;

    @Test
    void a_new_story_has_a_location() {
        var answer = Server.send("POST", API + "/stories", STORY.formatted("A"));

        assertThat(answer.header("Location")).isEqualTo(API + "/stories/" + Ids.STORY);
        assertThat(Server.get(answer.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void text_is_taken_as_typed_and_what_is_optional_may_be_missing() {
        Server.send("POST", API + "/stories", STORY.formatted("  \\u0915\\u200d\\u0937 👍🏽 "));

        var draft = FakeLibrary.lastDraft();
        assertThat(draft.title()).isEqualTo("  \u0915\u200d\u0937 👍🏽 ");
        assertThat(draft.language().tag()).isEqualTo("pt-BR");
        assertThat(draft.level()).isNull();
        assertThat(draft.authors()).isEmpty();
        assertThat(draft.attribution()).isEmpty();
        assertThat(draft.pages()).containsExactly("p\tq\r\n");
        assertThat(draft.vocabulary()).isEmpty();
    }

    /** Joiners, spaces that part words, marks of direction, decomposed letters, private use. */
    @Test
    void nothing_that_belongs_to_a_language_is_taken_away() {
        var title =
                "\\u0646\\u200c\\u0647 \\u0e01\\u200b\\u0e02 C++\\u200e \\u200f\\u061c n\\u0303"
                        + " \\ue000";

        assertThat(Server.send("POST", API + "/stories", STORY.formatted(title)).status())
                .isEqualTo(201);
        assertThat(FakeLibrary.lastDraft().title())
                .isEqualTo(
                        "\u0646\u200c\u0647 \u0e01\u200b\u0e02 C++\u200e \u200f\u061c n\u0303"
                                + " \ue000");
    }

    @Test
    void lengths_are_counted_in_characters_not_in_code_units() {
        var longest = Server.send("POST", API + "/stories", STORY.formatted("🦊".repeat(300)));
        var tooLong = Server.send("POST", API + "/stories", STORY.formatted("🦊".repeat(301)));

        assertThat(longest.status()).isEqualTo(201);
        assertThat(tooLong.status()).isEqualTo(422);
    }

    @Test
    void a_list_that_goes_on_says_where() {
        var list = API + "/stories?q=%C3%A1%20b&limit=1";
        var first = Server.get(list);
        var cursor = first.json().path("nextCursor").asString();
        var next = list + "&cursor=" + encoded(cursor);
        var last = Server.get(next);

        assertThat(encoded(cursor)).isNotEqualTo(cursor);
        assertThat(first.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        assertThat(title(first)).isEqualTo("Allá baila el oso");
        assertThat(title(last)).isEqualTo("Más allá baja el río");
        assertThat(last.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void a_list_that_ends_has_no_link() {
        var answer = Server.get(API + "/stories");

        assertThat(answer.json().has("nextCursor")).isFalse();
        assertThat(answer.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void progress_goes_on_as_well() {
        var answer = Server.get(API + "/learners/" + Ids.LEARNER + "/progress?limit=1");
        var cursor = answer.json().path("nextCursor").asString();

        assertThat(cursor).isNotEmpty();
        assertThat(answer.header("Link"))
                .contains("/progress?limit=1&cursor=" + encoded(cursor) + ">");
    }

    @Test
    void what_was_set_aside_goes_on_as_well() {
        var answer = Server.get(API + "/parked-sequences?limit=1");

        assertThat(answer.header("Link"))
                .isEqualTo("<" + API + "/parked-sequences?limit=1&cursor=next>; rel=\"next\"");
        assertThat(Server.get(API + "/parked-sequences").headers().firstValue("Link")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/groups, Foxes, Bears", "/api-keys, shop, school"})
    void what_is_folded_from_the_log_goes_on_as_well(String path, String first, String second) {
        var list = API + path + "?limit=1";
        var answer = Server.get(list);
        var next = list + "&cursor=" + encoded(answer.json().path("nextCursor").asString());
        var last = Server.get(next);

        assertThat(answer.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        assertThat(name(answer)).isEqualTo(first);
        assertThat(name(last)).isEqualTo(second);
        assertThat(last.json().path("items")).hasSize(1);
        assertThat(last.json().has("nextCursor")).isFalse();
        assertThat(last.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void a_story_that_says_the_same_is_unchanged() {
        var answer = Server.send("PUT", API + "/stories/" + Ids.STORY, STORY.formatted("El zorro"));

        assertThat(answer.json().path("outcome").asString()).isEqualTo("unchanged");
        assertThat(answer.json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void to_retire_twice_changes_nothing() {
        var answer = Server.send("POST", API + "/stories/" + Ids.RETIRED + "/retirement", "");

        assertThat(answer.json().path("outcome").asString()).isEqualTo("unchanged");
    }

    @Test
    void a_newcomer_is_registered_with_what_is_customary() {
        var plan =
                """
                {"zoneId":"Asia/Tokyo","languages":["en","fr"],"nativeLanguage":"ja"}\
                """;
        var answer = Server.send("PUT", API + "/learners/" + Ids.NEWCOMER, plan);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(API + "/learners/" + Ids.NEWCOMER);
        assertThat(answer.header("Fabula-Position")).isEqualTo("51");
        assertThat(answer.json().path("dailyGoal").path("pages").asInt()).isEqualTo(5);
        assertThat(answer.json().path("dayStartHour").asInt(-1)).isZero();
    }

    @Test
    void a_goal_may_be_a_time() {
        var plan =
                """
                {"zoneId":"Asia/Tokyo","languages":["en"],"nativeLanguage":"ja",\
                "dailyGoal":{"activeSeconds":600}}\
                """;
        var answer = Server.send("PUT", API + "/learners/" + Ids.LEARNER, plan);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("dailyGoal").toString()).isEqualTo("{\"activeSeconds\":600}");
    }

    @Test
    void a_week_is_asked_for_by_one_of_its_days() {
        var answer = Server.get(API + "/learners/" + Ids.LEARNER + "/reports/week?date=2026-02-23");

        assertThat(answer.json().path("from").asString()).isEqualTo("2026-02-23");
        assertThat(answer.json().path("days")).hasSize(7);
    }

    private static String title(Server.Answer list) {
        return list.json().path("items").path(0).path("title").asString();
    }

    private static String name(Server.Answer list) {
        return list.json().path("items").path(0).path("name").asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
