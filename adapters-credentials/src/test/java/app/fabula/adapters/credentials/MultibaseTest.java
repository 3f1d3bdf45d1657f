package app.fabula.adapters.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultibaseTest {
    /** From draft-msporny-base58, section 5, and one byte of each kind. */
    @ParameterizedTest
    @CsvSource({
        "48656c6c6f20576f726c6421, z2NEpo7TZRRrLZSi2U",
        "0000287fb4cd, z11233QC4",
        "00, z1",
        "39, zz",
        "ff, z5Q"
    })
    void base_58_is_as_bitcoin_has_it(String bytes, String text) {
        assertThat(Multibase.base58(HexFormat.of().parseHex(bytes))).isEqualTo(text);
    }

    @Test
    void nothing_is_just_the_letter() {
        assertThat(Multibase.base58(new byte[0])).isEqualTo("z");
    }

    @Test
    void what_is_zipped_comes_back_and_is_zipped_the_same_again() throws IOException {
        var bytes = "lá lá lá lá lá lá lá".getBytes(UTF_8);

        var text = Multibase.zipped(bytes);

        assertThat(text).startsWith("u").doesNotContain("=", "+", "/");
        var zipped = Base64.getUrlDecoder().decode(text.substring(1));
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(Multibase.zipped(bytes)).isEqualTo(text);
    }
}
