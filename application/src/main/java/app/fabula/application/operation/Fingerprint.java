package app.fabula.application.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What failures of one cause have in common: which exceptions there are, one the cause of the
 * other, and where in our own code the innermost came by. Without messages, which differ with the
 * data, and without line numbers, which differ with the release.
 *
 * @param exceptions names of their classes, the outermost first
 * @param frames class and method, the innermost first
 */
public record Fingerprint(List<String> exceptions, List<String> frames) {
    private static final int MOST_EXCEPTIONS = 10;
    private static final int MOST_FRAMES = 5;
    private static final int BYTES = 16;
    private static final String OURS = "app.fabula.";
    private static final Pattern LAMBDA = Pattern.compile("^lambda\\$(.+)\\$\\d+$");

    public static Fingerprint of(Throwable failure) {
        var chain =
                Stream.<@Nullable Throwable>iterate(failure, Fingerprint::cause)
                        .limit(MOST_EXCEPTIONS)
                        .<Throwable>mapMulti((one, chained) -> {
                            if (one != null) {
                                chained.accept(one);
                            }
                        })
                        .toList();
        return new Fingerprint(
                chain.stream().map(one -> one.getClass().getName()).toList(),
                chain.reversed().stream()
                        .map(Fingerprint::ours)
                        .filter(frames -> !frames.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    /** 32 hexadecimal digits. */
    public String id() {
        var text = String.join("\n", exceptions) + "\n\n" + String.join("\n", frames);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }

    private static List<String> ours(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(MOST_FRAMES)
                .map(Fingerprint::name)
                .distinct()
                .toList();
    }

    /** A lambda goes by the method that it is in: its number changes with the code around it. */
    private static String name(StackTraceElement frame) {
        var method = LAMBDA.matcher(frame.getMethodName()).replaceFirst("$1");
        return frame.getClassName() + "." + method;
    }
}
