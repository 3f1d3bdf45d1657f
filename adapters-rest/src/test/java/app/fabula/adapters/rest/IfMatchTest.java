package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.rest.Server.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who edits what they have not seen is told so, and nothing is changed. */
class IfMatchTest {
    private static final String STORY =
            """
            {"language":"es","title":"T","licence":"L","pages":["p"]}\
            """;
    private static final String PLAN =
            """
            {"zoneId":"Asia/Tokyo","languages":["en"],"nativeLanguage":"ja"}\
            """;

    private static final String GROUP =
            """
            {"name":"G","teachers":[],"learners":[]}\
            """;

    private static final String RULE =
            """
            {"version":2,"deeds":{"kinds":["PAGE_READ"]},"measure":{"kind":"COUNTER"},"tiers":[9],\
            "texts":{"en":{"title":"T","description":"D"}}}\
            """;

    @BeforeEach
    void nothing_is_edited() {
        LastEdit.forget();
    }

    /** What each edits, and the position of the log at which the fakes show it. */
    @ParameterizedTest
    @CsvSource({
        "PUT,  /stories/{story},            /stories/{story},    41",
        "POST, /stories/{story}/retirement, /stories/{story},    41",
        "PUT,  /learners/{learner},         /learners/{learner}, 1",
        "PUT,  /achievement-rules/first-story, /achievement-rules/first-story, 100"
    })
    void an_edit_of_what_was_seen_holds_if_nothing_happens_since(
            String method, String path, String seen, long position) {
        var tag = Server.get(API + Ids.resolved(seen)).header("ETag");

        assertThat(edit(method, path, tag).status()).isEqualTo(200);
        assertThat(LastEdit.seen()).hasValue(position);

        LastEdit.forget();
        Problems.expect(edit(method, path, "\"other\""), 412, "outdated");
        assertThat(LastEdit.isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\",%s", "W/\"other\" , %s", ",%s,"})
    void one_tag_of_several_is_enough(String tags) {
        var answer = edit("PUT", "/stories/{story}", tags.formatted(tag()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(LastEdit.seen()).hasValue(41L);
    }

    @Test
    void a_weak_tag_is_not_enough() {
        Problems.expect(edit("PUT", "/stories/{story}", "W/" + tag()), 412, "outdated");
        assertThat(LastEdit.isThere()).isFalse();
    }

    @Test
    void an_asterisk_asks_only_that_there_is_something() {
        assertThat(edit("PUT", "/stories/{story}", "*").status()).isEqualTo(200);
        assertThat(LastEdit.isThere()).isTrue();
        assertThat(LastEdit.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories/{unknown}", "/stories/{retired}", "/learners/{nobody}"})
    void what_is_not_there_matches_nothing(String path) {
        Problems.expect(edit("PUT", path, "*"), 412, "outdated");
        Problems.expect(edit("PUT", path, tag()), 412, "outdated");
        assertThat(LastEdit.isThere()).isFalse();
    }

    @Test
    void what_happened_between_the_look_and_the_decision_counts() {
        var tag = Server.get(API + Ids.resolved("/stories/{contested}")).header("ETag");

        Problems.expect(edit("PUT", "/stories/{contested}", tag), 412, "outdated");
    }

    @Test
    void nobody_has_to_say_what_they_have_seen() {
        var answer = Server.send("PUT", API + Ids.resolved("/stories/{story}"), STORY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(LastEdit.isThere()).isTrue();
        assertThat(LastEdit.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "\"", ",", "", "W/"})
    void what_is_no_tag_is_not_passed_over(String tags) {
        Problems.expect(edit("PUT", "/stories/{story}", tags), 400, "bad-parameter");
        assertThat(LastEdit.isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learners/{learner}", "/groups/{group}", "/stories/{story}"})
    void who_asks_that_there_be_nothing_yet_decides_from_the_beginning_of_the_log(String path) {
        assertThat(edit("PUT", path, "If-None-Match", "*").status()).isLessThan(300);
        assertThat(LastEdit.seen()).hasValue(0L);
    }

    @Test
    void nothing_can_be_there_and_not_be_there() {
        var request =
                request("PUT", "/learners/{learner}")
                        .header("If-Match", "*")
                        .header("If-None-Match", "*");

        Problems.expect(Server.send(request), 412, "outdated");
        assertThat(LastEdit.isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"tag\"", "", "**", "*, \"tag\""})
    void who_has_a_tag_sends_it_with_the_other_header(String tags) {
        Problems.expect(
                edit("PUT", "/learners/{learner}", "If-None-Match", tags), 400, "bad-parameter");
        assertThat(LastEdit.isThere()).isFalse();
    }

    private static String tag() {
        return Server.get(API + Ids.resolved("/stories/{story}")).header("ETag");
    }

    private static Answer edit(String method, String path, String tags) {
        return edit(method, path, "If-Match", tags);
    }

    private static Answer edit(String method, String path, String header, String tags) {
        return Server.send(request(method, path).header(header, tags));
    }

    private static HttpRequest.Builder request(String method, String path) {
        var body = method.equals("PUT") ? body(path) : "";
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return Server.request(method, API + Ids.resolved(path), publisher);
    }

    private static String body(String path) {
        if (path.contains("groups")) {
            return GROUP;
        }
        if (path.contains("achievement-rules")) {
            return RULE;
        }
        return path.contains("learners") ? PLAN : STORY;
    }
}
