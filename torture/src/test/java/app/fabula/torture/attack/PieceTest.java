package app.fabula.torture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PieceTest {
    @Test
    void a_text_is_its_bytes() {
        assertThat(piece("\"a\\u0000\u00e9\"")).isEqualTo("a\u0000\u00c3\u00a9");
    }

    @Test
    void pieces_follow_one_another_and_are_repeated() {
        assertThat(piece("[\"<\", {\"times\": 3, \"of\": [\"a\", {\"hex\": \"ff\"}]}, \">\"]"))
                .isEqualTo("<a\u00ffa\u00ffa\u00ff>");
    }

    @Test
    void what_is_packed_can_be_unpacked() throws IOException {
        var packed = piece("{\"gzip\": {\"times\": 100000, \"of\": \"0\"}}");
        assertThat(packed).hasSizeLessThan(1000);
        var bytes = new ByteArrayInputStream(packed.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new GZIPInputStream(bytes).readAllBytes()).hasSize(100_000);
    }

    private static String piece(String json) {
        return Piece.of(JsonMapper.shared().readTree(json));
    }
}
