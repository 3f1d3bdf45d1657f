package app.fabula.adapters.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.UnreadableCursor;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Cursors as clients get them: base64url of their content, then of its signature (HMAC-SHA256, the
 * first 128 bits). Only what this database has given out is read again.
 */
public final class SignedCursors implements Cursors {
    private static final String HMAC = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int SIGNATURE_LENGTH = 22;

    private final SecretKeySpec key;

    public SignedCursors(JdbcOperations jdbc) {
        var secret = jdbc.queryForObject("select key from cursor_key", byte[].class);
        this.key = new SecretKeySpec(Objects.requireNonNull(secret), HMAC);
    }

    @Override
    public String write(String list, String place) {
        return signed(base64((list + "/" + place).getBytes(UTF_8)));
    }

    @Override
    public String read(String list, String cursor) {
        var content = cursor.substring(0, Math.max(0, cursor.length() - SIGNATURE_LENGTH));
        if (!MessageDigest.isEqual(signed(content).getBytes(UTF_8), cursor.getBytes(UTF_8))) {
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
