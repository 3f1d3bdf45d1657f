package app.fabula.torture.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {
    @Test
    void answers_are_taken_apart() {
        var replies =
                read(
                        "HTTP/1.1 100 \r\n\r\n"
                                + "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\n{}"
                                + "HTTP/1.1 404 \r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n"
                                + "HTTP/1.1 304 \r\nETag: \"a\"\r\n\r\n"
                                + "HTTP/1.1 400 \r\n\r\nto the end");

        assertThat(replies).extracting(Reply::status).containsExactly(200, 404, 304, 400);
        assertThat(replies).extracting(Reply::body).containsExactly("{}", "abc", "", "to the end");
        assertThat(replies.get(2).headers().firstValue("etag")).contains("\"a\"");
    }

    @Test
    void what_answers_head_has_no_body() {
        var bytes = "HTTP/1.1 200 \r\nContent-Length: 7\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new ReplyReader(bytes).replies(true)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "HTTP/1.1 200 \r\n",
                "HTTP/1.1 200 \r\nnonsense\r\n\r\n",
                "HTTP/1.1 200 \r\nContent-Length: 3\r\n\r\n{}",
                "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\nx\r\n"
            })
    void what_is_not_http_is_said_to_be_none(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedReply.class);
    }

    private static List<Reply> read(String text) {
        return new ReplyReader(text.getBytes(StandardCharsets.UTF_8)).replies(false);
    }
}
