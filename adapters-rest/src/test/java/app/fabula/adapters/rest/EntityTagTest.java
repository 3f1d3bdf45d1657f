package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has an answer is told so, and is not sent it again. */
class EntityTagTest {
    private static final String STORY = API + "/stories/" + Ids.STORY;

    static List<String> everythingThatIsShown() {
        return Document.calls().stream()
                .filter(call -> call.method().equals("get"))
                .map(call ->
                        call.path()
                                        .replace("{id}", id(call.path()))
                                        .replace("{date}", "2026-03-02")
                                        .replace("{learner}", Ids.LEARNER.toString())
                                        .replace("{rule}", "first-story")
                                        .replace("{trial}", FakeRules.TRIAL.toString())
                                + Document.query(call.asked()))
                .toList();
    }

    private static String id(String path) {
        if (path.contains("/jobs/") || path.contains("/report-runs/")) {
            return FakeJobs.RUNNING.toString();
        }
        if (path.contains("/replays/")) {
            return FakeReplays.DONE.toString();
        }
        if (path.contains("/groups/")) {
            return Ids.GROUP.toString();
        }
        return path.contains("/stories/") ? Ids.STORY.toString() : Ids.LEARNER.toString();
    }

    @ParameterizedTest
    @MethodSource("everythingThatIsShown")
    void who_has_it_does_not_get_it_again(String path) {
        var first = Server.get(path);
        var again = asked("GET", path, first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).matches("\"[\\w-]{22}\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Fabula-Position")).isEqualTo(first.header("Fabula-Position"));
        assertThat(again.header("Content-Type")).isEmpty();
    }

    @Test
    void the_tag_is_a_hash_of_the_bytes() throws Exception {
        var answer = Server.get(STORY);
        var hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(answer.body().getBytes(StandardCharsets.UTF_8));

        assertThat(Base64.getUrlDecoder().decode(answer.header("ETag").replace("\"", "")))
                .isEqualTo(Arrays.copyOf(hash, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/%s", "\"other\", %s", "\"a,b\" ,W/%s", ", %s,"})
    void one_tag_of_several_is_enough_and_may_be_weak(String known) {
        assertThat(asked("GET", STORY, known.formatted(tag())).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/\"other\", \"\""})
    void who_has_another_gets_it(String known) {
        var answer = asked("GET", STORY, known);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("title").asString()).isEqualTo("El zorro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "", "\"", ",", "x\"y\"", "\"a\" \"b\"", "\"a\", *"})
    void what_is_no_tag_is_told(String known) {
        Problems.expect(asked("GET", STORY, known), 400, "bad-parameter");
    }

    @Test
    void nobody_keeps_that_many_tags() {
        Problems.expect(asked("GET", STORY, "\"a\",".repeat(300)), 400, "bad-parameter");
    }

    @Test
    void to_ask_for_the_headers_alone_is_the_same() {
        var head = Server.send("HEAD", STORY, "");

        assertThat(head.header("ETag")).isEqualTo(tag());
        assertThat(head.body()).isEmpty();
        assertThat(asked("HEAD", STORY, tag()).status()).isEqualTo(304);
    }

    @Test
    void a_problem_has_no_tag_and_is_always_told() {
        var answer = asked("GET", API + "/stories/" + Ids.UNKNOWN_STORY, "*");

        Problems.expect(answer, 404, "unknown-story");
        assertThat(answer.header("ETag")).isEmpty();
    }

    private static String tag() {
        return Server.get(STORY).header("ETag");
    }

    private static Server.Answer asked(String method, String path, String known) {
        return Server.send(
                Server.request(method, path, BodyPublishers.noBody())
                        .header("If-None-Match", known));
    }
}
