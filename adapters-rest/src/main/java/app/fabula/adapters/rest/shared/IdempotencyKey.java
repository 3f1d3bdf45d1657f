package app.fabula.adapters.rest.shared;

import app.fabula.application.shared.KeyedRequests.Request;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header): a structured field's string
 * in its quotes, as the draft has it, or the same without them, as many clients send it.
 */
record IdempotencyKey(String value) {
    static final String HEADER = "Idempotency-Key";
    static final int LONGEST = 255;

    private static final String CHARACTER = "[!#-\\[\\]-~]";
    private static final String ESCAPED = "\\\\[\"\\\\]";

    static final String PATTERN =
            "^(" + CHARACTER + "+|\"( |" + CHARACTER + "|" + ESCAPED + ")+\")$";

    private static final Pattern KEY = Pattern.compile(PATTERN);

    /** That say what is sent, or under which condition. */
    private static final List<String> FIELDS =
            List.of(
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.CONTENT_ENCODING,
                    HttpHeaders.IF_MATCH,
                    HttpHeaders.IF_NONE_MATCH);

    private static final String NOBODY = "anonymous";

    /**
     * @throws Rejection where it is none
     */
    static IdempotencyKey of(HttpServletRequest request) {
        var keys = Collections.list(request.getHeaders(HEADER));
        var key = keys.getFirst();
        if (keys.size() > 1 || key.length() > LONGEST || !KEY.matcher(key).matches()) {
            throw new Rejection(
                    ProblemType.BAD_PARAMETER,
                    HEADER + ": Is one text of at most 255 printable ASCII characters.");
        }
        return new IdempotencyKey(key.startsWith("\"") ? key.substring(1, key.length() - 1) : key);
    }

    /** A key is its principal's own. */
    Request with(BufferedRequest request) {
        var principal = request.getUserPrincipal();
        return new Request(
                principal == null ? NOBODY : principal.getName(), value, fingerprint(request));
    }

    /** Of everything that makes it this request, each part with its length. */
    private static String fingerprint(BufferedRequest request) {
        var sha256 = sha256();
        add(sha256, request.getMethod());
        add(sha256, request.getRequestURI());
        add(sha256, request.getQueryString());
        FIELDS.forEach(field ->
                add(sha256, String.join("\n", Collections.list(request.getHeaders(field)))));
        sha256.update(request.body());
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void add(MessageDigest sha256, @Nullable String part) {
        var bytes = Objects.requireNonNullElse(part, "").getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha256.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
