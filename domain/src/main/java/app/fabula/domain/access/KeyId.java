package app.fabula.domain.access;

import java.util.regex.Pattern;

/** The public part of a key, by which it is found: 12 letters and digits. */
public record KeyId(String value) {
    public static final int LENGTH = 12;

    /** Good for JSON Schema and for Java. */
    public static final String PATTERN = "^[0-9A-Za-z]{12}$";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);

    public KeyId {
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a key");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
