package app.fabula.adapters.rest.shared;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;

/**
 * The bytes of a body, unpacked: no more of them than allowed, neither on the wire nor unpacked.
 */
final class BodyBytes {
    /** What a body may be packed with. */
    static final String CODING = "gzip";

    private BodyBytes() {}

    /**
     * @param most bytes before and after unpacking
     * @throws Rejection where there are more, or where they cannot be unpacked
     * @throws UnknownCoding where they are packed in another way
     */
    static byte[] read(HttpInputMessage message, int most) throws IOException {
        var headers = message.getHeaders();
        requireAtMost(most, headers.getContentLength());
        return switch (coding(headers)) {
            case "", "identity" -> atMost(most, message.getBody());
            case CODING -> unpacked(most, atMost(most, message.getBody()));
            default -> throw new UnknownCoding();
        };
    }

    private static String coding(HttpHeaders headers) {
        return String.join(",", headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static byte[] unpacked(int most, byte[] packed) throws IOException {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return atMost(most, unpacking);
        } catch (EOFException | ZipException e) {
            throw new Rejection(ProblemType.UNREADABLE_REQUEST, "The body is not whole in gzip.");
        }
    }

    private static byte[] atMost(int most, InputStream in) throws IOException {
        var bytes = in.readNBytes(most + 1);
        requireAtMost(most, bytes.length);
        return bytes;
    }

    static void requireAtMost(int most, long length) {
        if (length > most) {
            throw new Rejection(
                    ProblemType.BODY_TOO_LARGE, "At most " + most + " bytes are read here.");
        }
    }
}
