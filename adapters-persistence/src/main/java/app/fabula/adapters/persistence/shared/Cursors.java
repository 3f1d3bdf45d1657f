package app.fabula.adapters.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.fabula.application.shared.UnreadableCursor;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Cursors as clients get them: base64url of their content, then of its signature (HMAC-SHA256, the
 * first 128 bits). Only what this database has given out is read again.
 */
public final class Cursors {
    private static final String HMAC = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int SIGNATURE_LENGTH = 22;
    private static final int UUID_LENGTH = 36;

    private final SecretKeySpec key;

    public Cursors(JdbcOperations jdbc) {
        var secret = jdbc.queryForObject("select key from cursor_key", byte[].class);
        this.key = new SecretKeySpec(Objects.requireNonNull(secret), HMAC);
    }

    public String write(Cursor cursor) {
        return write(cursor.list(), cursor.id() + cursor.key());
    }

    /**
     * @param place in that list, where its order is not one by key and UUID
     */
    public String write(String list, String place) {
        return signed(base64((list + "/" + place).getBytes(UTF_8)));
    }

    /**
     * What {@link #write(Cursor)} gave out for that list.
     *
     * @throws UnreadableCursor for anything else
     */
    public Cursor read(String list, String text) {
        var place = readPlace(list, text);
        return new Cursor(
                list,
                place.substring(UUID_LENGTH),
                UUID.fromString(place.substring(0, UUID_LENGTH)));
    }

    /**
     * What {@link #write(String, String)} gave out for that list.
     *
     * @throws UnreadableCursor for anything else
     */
    public String readPlace(String list, String text) {
        var content = text.substring(0, Math.max(0, text.length() - SIGNATURE_LENGTH));
        if (!MessageDigest.isEqual(signed(content).getBytes(UTF_8), text.getBytes(UTF_8))) {
            throw new UnreadableCursor();
        }
        var plain = new String(Base64.getUrlDecoder().decode(content), UTF_8);
        if (!plain.startsWith(list + "/")) {
            throw new UnreadableCursor();
        }
        return plain.substring(list.length() + 1);
    }

    private String signed(String content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            var signature = mac.doFinal(content.getBytes(UTF_8));
            return content + base64(Arrays.copyOf(signature, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
