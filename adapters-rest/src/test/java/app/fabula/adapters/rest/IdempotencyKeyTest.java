package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.rest.Server.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request under a key is executed once, and answered the same as often as it comes. */
class IdempotencyKeyTest {
    private static final String STORY =
            """
            {"language":"es","title":"T","licence":"L","pages":["p"]}\
            """;
    private static final String REVISION = Ids.resolved("/stories/{story}");

    @Test
    void the_same_again_is_not_executed() {
        var key = UUID.randomUUID().toString();
        var first = revise(key);
        LastEdit.forget();
        assertSame(revise(key), first);
        assertThat(LastEdit.isThere()).isFalse();
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Fabula-Position")).isEqualTo("42");
    }

    @Test
    void what_is_created_is_where_it_was() {
        var key = UUID.randomUUID().toString();
        var first = send("POST", "/stories", key, STORY);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).isNotEmpty();
        assertSame(send("POST", "/stories", key, STORY), first);
    }

    @Test
    void without_a_key_it_is_executed_each_time() {
        Server.send("PUT", API + REVISION, STORY);
        LastEdit.forget();
        Server.send("PUT", API + REVISION, STORY);
        assertThat(LastEdit.isThere()).isTrue();
    }

    @Test
    void a_key_does_not_matter_to_who_only_reads() {
        var key = UUID.randomUUID().toString();
        assertThat(send("GET", REVISION, key, "").status()).isEqualTo(200);
        assertThat(send("GET", "/stories", key, "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "\"x\"", "\"x y\"", "\"\\\" \\\\\"", "!#$%&'()*+,-./:;<=>?@[]^_`{|}~"})
    void these_are_keys(String key) {
        assertThat(revise(key).status()).isEqualTo(200);
    }

    @Test
    void a_key_may_be_as_long_as_255() {
        assertThat(revise("k".repeat(255)).status()).isEqualTo(200);
        assertNoKey("k".repeat(256));
        assertNoKey('"' + "k".repeat(254) + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x y",
                "\"",
                "\"\"",
                "\"x",
                "x\"",
                "\"x\"y\"",
                "x\\y",
                "\"x\\y\"",
                "\"x\";a=1 b"
            })
    void these_are_none(String key) {
        assertNoKey(key);
    }

    @Test
    void two_keys_are_none() {
        var two = request("PUT", REVISION, STORY).header("Idempotency-Key", "a");
        LastEdit.forget();
        Problems.expect(Server.send(two.header("Idempotency-Key", "b")), 400, "bad-parameter");
        assertThat(LastEdit.isThere()).isFalse();
    }

    @Test
    void a_key_is_the_same_with_its_quotes() {
        var key = UUID.randomUUID().toString();
        var first = revise(key);
        LastEdit.forget();
        assertSame(revise('"' + key + '"'), first);
        assertThat(LastEdit.isThere()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /stories,                 application/json",
        "PUT,  /stories/{retired},       application/json",
        "PUT,  /stories/{story}?a=1,     application/json",
        "PUT,  /stories/{story},         application/json;charset=UTF-8"
    })
    void another_request_may_not_have_the_same_key(String method, String path, String type) {
        var key = UUID.randomUUID().toString();
        revise(key);
        LastEdit.forget();
        var other =
                request(method, Ids.resolved(path), STORY)
                        .setHeader("Content-Type", type)
                        .header("Idempotency-Key", key);
        Problems.expect(Server.send(other), 422, "idempotency-key-reused");
        Problems.expect(
                send("PUT", REVISION, key, STORY.replace("T", "U")), 422, "idempotency-key-reused");
        assertThat(LastEdit.isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match", "If-None-Match", "Content-Encoding"})
    void a_request_under_another_condition_is_another_one(String header) {
        var key = UUID.randomUUID().toString();
        revise(key);
        LastEdit.forget();
        var other =
                request("PUT", REVISION, STORY).header("Idempotency-Key", key).header(header, "*");
        Problems.expect(Server.send(other), 422, "idempotency-key-reused");
        assertThat(LastEdit.isThere()).isFalse();
    }

    /** Nobody executes it twice by writing its path in another way. */
    @Test
    void a_path_that_is_written_otherwise_is_kept_in_mind_too() {
        var key = UUID.randomUUID().toString();
        assertThat(send("PUT", REVISION, key, STORY).status()).isEqualTo(200);
        LastEdit.forget();
        var other =
                Server.request("PUT", "/%61pi/v1" + REVISION, BodyPublishers.ofString(STORY))
                        .header("Idempotency-Key", key);
        Problems.expect(Server.send(other), 422, "idempotency-key-reused");
        assertThat(LastEdit.isThere()).isFalse();
    }

    @Test
    void what_the_domain_has_refused_stays_refused() {
        var key = UUID.randomUUID().toString();
        var path = Ids.resolved("/stories/{retired}");
        var first = send("PUT", path, key, STORY);
        Problems.expect(first, 409, "story-retired");
        assertSame(send("PUT", path, key, STORY), first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | { | application/json",
                "422 | {} | application/json",
                "415 | {} | text/plain"
            })
    void what_was_turned_away_leaves_the_key_to_a_better_request(
            int status, String body, String type) {
        var key = UUID.randomUUID().toString();
        var bad =
                request("PUT", REVISION, body)
                        .setHeader("Content-Type", type)
                        .header("Idempotency-Key", key);
        assertThat(Server.send(bad).status()).isEqualTo(status);
        assertThat(revise(key).status()).isEqualTo(200);
    }

    @Test
    void a_body_that_nobody_would_read_is_not_read() {
        var answer = send("PUT", REVISION, "large", "x".repeat((4 << 20) + 1));
        Problems.expect(answer, 413, "body-too-large");
    }

    @Test
    void a_secret_is_shown_once() {
        var key = UUID.randomUUID().toString();
        var first = send("POST", "/secrets", key, "");
        assertThat(first.status()).isEqualTo(200);
        var again = send("POST", "/secrets", key, "");
        Problems.expect(again, 409, "shown-once");
        assertSame(send("POST", "/secrets", key, ""), again);
    }

    private static void assertNoKey(String key) {
        LastEdit.forget();
        Problems.expect(revise(key), 400, "bad-parameter");
        assertThat(LastEdit.isThere()).isFalse();
    }

    private static void assertSame(Answer again, Answer first) {
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.headers().map())
                .usingRecursiveComparison()
                .ignoringFields("date")
                .isEqualTo(first.headers().map());
    }

    private static Answer revise(String key) {
        return send("PUT", REVISION, key, STORY);
    }

    private static Answer send(String method, String path, String key, String body) {
        return Server.send(request(method, path, body).header("Idempotency-Key", key));
    }

    private static HttpRequest.Builder request(String method, String path, String body) {
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return Server.request(method, API + path, publisher);
    }
}
