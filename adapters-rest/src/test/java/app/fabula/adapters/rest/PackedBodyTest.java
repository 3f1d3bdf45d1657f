package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are packed, or too large, or where none belongs. */
class PackedBodyTest {
    private static final String STORY =
            """
            {"language":"es","title":"T","licence":"L","pages":["p"]}\
            """;
    private static final int MOST = 4 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", " gzip "})
    void a_body_may_be_packed(String coding) {
        assertThat(send(coding, packed(STORY)).status()).isEqualTo(201);
    }

    @Test
    void to_say_that_it_is_not_packed_is_allowed() {
        assertThat(send("identity", STORY.getBytes(UTF_8)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "x-gzip", "gzip, gzip", "identity, gzip", "gzip;q=1"})
    void another_coding_is_told_from_another_type(String coding) {
        var answer = send(coding, packed(STORY));

        Problems.expect(answer, 415, "unsupported-media-type");
        assertThat(answer.header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("Accept")).isEmpty();
    }

    @Test
    void what_is_packed_counts_unpacked() {
        Problems.expect(send("gzip", packed(" ".repeat(MOST))), 400, "unreadable-request");

        var tooLarge = send("gzip", packed(" ".repeat(MOST + 1)));

        Problems.expect(tooLarge, 413, "body-too-large");
        assertThat(tooLarge.header("Connection")).isEqualTo("close");
    }

    /** 1 GB of blanks in 1 MB. */
    @Test
    void a_bomb_is_not_unpacked() {
        Problems.expect(send("gzip", bomb()), 413, "body-too-large");
    }

    @Test
    void a_bomb_within_a_bomb_is_unpacked_once() {
        Problems.expect(
                send("gzip", packed(packed(STORY.getBytes(UTF_8)))), 400, "unreadable-request");
    }

    @Test
    void what_is_cut_off_or_damaged_is_not_guessed() {
        var whole = packed(STORY);
        for (int length = 0; length < whole.length; length++) {
            var cut = send("gzip", Arrays.copyOf(whole, length));
            Problems.expect(cut, 400, "unreadable-request");
        }
        for (int at : new int[] {0, 1, 2, 11, whole.length - 8, whole.length - 1}) {
            var damaged = whole.clone();
            damaged[at] ^= 0x55;
            Problems.expect(send("gzip", damaged), 400, "unreadable-request");
        }
        Problems.expect(send("gzip", STORY.getBytes(UTF_8)), 400, "unreadable-request");
    }

    /** Not a byte of it is sent, and it is answered. */
    @Test
    void what_is_announced_as_too_large_is_not_read() {
        assertThat(
                        Wire.firstLine(
                                """
                                POST %s/stories HTTP/1.1
                                Host: localhost
                                Content-Type: application/json
                                Content-Length: %d

                                """
                                        .formatted(API, 5L << 30)
                                        .replace("\n", "\r\n")))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void what_comes_in_chunks_is_bounded_as_well() {
        Problems.expect(
                Server.send(chunked("POST", "/stories", " ".repeat(MOST + 1).getBytes(UTF_8))),
                413,
                "body-too-large");
        assertThat(Server.send(chunked("POST", "/stories", STORY.getBytes(UTF_8))).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"GET, /stories", "HEAD, /stories", "POST, /stories/{story}/retirement"})
    void no_body_is_sent_where_none_belongs(String method, String resource) {
        var path = Ids.resolved(resource);

        assertThat(Server.send(method, API + path, "{}").status()).isEqualTo(400);
        assertThat(Server.send(chunked(method, path, "{}".getBytes(UTF_8))).status())
                .isEqualTo(400);
        assertThat(Server.send(chunked(method, path, new byte[0])).status()).isEqualTo(200);
    }

    private static java.net.http.HttpRequest.Builder chunked(
            String method, String path, byte[] body) {
        return Server.request(
                method,
                API + path,
                BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    private static Server.Answer send(String coding, byte[] body) {
        return Server.send(
                Server.request("POST", API + "/stories", publisher(body))
                        .setHeader("Content-Type", "application/json")
                        .header("Content-Encoding", coding));
    }

    private static BodyPublisher publisher(byte[] body) {
        return BodyPublishers.ofByteArray(body);
    }

    private static byte[] packed(String text) {
        return packed(text.getBytes(UTF_8));
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] bomb() {
        var blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            for (int megabyte = 0; megabyte < 1_024; megabyte++) {
                packing.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
