package app.fabula.domain.access;

import app.fabula.domain.shared.NameUuid;
import java.util.UUID;
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

    /** The same one for the same command, so that a key is made once however often that comes. */
    public static KeyId of(UUID command) {
        var hash = NameUuid.of(command, "api-key");
        var rest = hash.getMostSignificantBits() ^ hash.getLeastSignificantBits();
        var digits = new char[LENGTH];
        for (var place = 0; place < LENGTH; place++) {
            var digit = (int) Long.remainderUnsigned(rest, KeyText.ALPHABET.length());
            digits[place] = KeyText.ALPHABET.charAt(digit);
            rest = Long.divideUnsigned(rest, KeyText.ALPHABET.length());
        }
        return new KeyId(new String(digits));
    }

    @Override
    public String toString() {
        return value;
    }
}
