package app.fabula.adapters.credentials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Bytes as text that tells how it is encoded (Controlled Identifiers v1.0, section 2.4). */
final class Multibase {
    private static final String ALPHABET =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);

    private Multibase() {}

    /** {@code z}: base 58 as Bitcoin has it, a {@code 1} for each zero byte in front. */
    static String base58(byte[] bytes) {
        var digits = new StringBuilder();
        var rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            var divided = rest.divideAndRemainder(BASE);
            digits.append(ALPHABET.charAt(divided[1].intValue()));
            rest = divided[0];
        }
        for (var i = 0; i < bytes.length && bytes[i] == 0; i++) {
            digits.append(ALPHABET.charAt(0));
        }
        return digits.append('z').reverse().toString();
    }

    /** {@code u}: compressed, then base64url without padding. */
    static String zipped(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped.toByteArray());
    }
}
