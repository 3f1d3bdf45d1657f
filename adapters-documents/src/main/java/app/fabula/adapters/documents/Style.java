package app.fabula.adapters.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How a page looks, and the policy that allows this and nothing else. */
final class Style {
    static final String SHEET = read();
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(SHEET) + "'";

    private Style() {}

    private static String read() {
        try (var sheet = Style.class.getResourceAsStream("report.css")) {
            if (sheet == null) {
                throw new IllegalStateException("not on the class path: report.css");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String sheet) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(sheet.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
