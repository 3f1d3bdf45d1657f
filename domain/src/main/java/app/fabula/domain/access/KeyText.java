package app.fabula.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A key as its owner has it: {@code fab_<environment>_<id>_<secret><checksum>}. The beginning lets
 * scanners of leaked secrets find it; the checksum (CRC-32 of all before it, in base 62) tells junk
 * from keys without asking anybody.
 *
 * @param environment of the servers that it is for: 1 to 12 lower-case letters and digits
 * @param secret 32 letters and digits, 190 random bits
 */
public record KeyText(String environment, KeyId id, String secret) {
    public static final String PREFIX = "fab_";
    public static final int SECRET_LENGTH = 32;

    /** Of all characters that an id or a secret may have. */
    public static final String ALPHABET =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final int CHECKSUM_LENGTH = 6;
    private static final Pattern WHOLE =
            Pattern.compile(
                    "fab_([a-z0-9]{1,12})_([0-9A-Za-z]{%d})_([0-9A-Za-z]{%d})[0-9A-Za-z]{%d}"
                            .formatted(KeyId.LENGTH, SECRET_LENGTH, CHECKSUM_LENGTH));

    /** Empty for what is no key, was cut off or mistyped. */
    public static Optional<KeyText> parse(String text) {
        var matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var key = new KeyText(matcher.group(1), new KeyId(matcher.group(2)), matcher.group(3));
        return key.text().equals(text) ? Optional.of(key) : Optional.empty();
    }

    /** To be shown once. */
    public String text() {
        var payload = PREFIX + environment + "_" + id + "_" + secret;
        return payload + checksum(payload);
    }

    /** SHA-256 in hexadecimal: enough for a secret that nobody can guess. */
    public String hash() {
        return HexFormat.of().formatHex(sha256(text()));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return PREFIX + environment + "_" + id;
    }

    private static String checksum(String payload) {
        var crc = new CRC32();
        crc.update(payload.getBytes(StandardCharsets.US_ASCII));
        var digits = new char[CHECKSUM_LENGTH];
        var rest = crc.getValue();
        for (var place = CHECKSUM_LENGTH - 1; place >= 0; place--) {
            digits[place] = ALPHABET.charAt((int) (rest % ALPHABET.length()));
            rest /= ALPHABET.length();
        }
        return new String(digits);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
