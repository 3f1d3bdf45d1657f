package app.fabula.adapters.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How a page looks, and the policy that allows this and nothing else. */
final class Style {
    /** On paper, too. */
    static final String PAPER = read("report.css");

    /** With what a screen has more: tables that are too wide scroll within themselves. */
    static final String SHEET = PAPER + read("screen.css");

    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(SHEET) + "'";

    private Style() {}

    private static String read(String name) {
        try (var sheet = Style.class.getResourceAsStream(name)) {
            if (sheet == null) {
                throw new IllegalStateException("not on the class path: " + name);
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
