package app.fabula.application.access;

import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.KeyText;
import java.util.function.IntUnaryOperator;

/**
 * Draws the texts of keys.
 *
 * @param environment of the servers that they are for
 * @param dice draws a number from 0 up to, not including, the one it is given; nobody may guess it
 */
public record KeyMaker(String environment, IntUnaryOperator dice) {
    /** A key that was not there before. */
    public KeyText make() {
        return again(new KeyId(draw(KeyId.LENGTH)));
    }

    /** Another text of the same key. */
    public KeyText again(KeyId id) {
        return new KeyText(environment, id, draw(KeyText.SECRET_LENGTH));
    }

    private String draw(int length) {
        var drawn = new StringBuilder();
        while (drawn.length() < length) {
            drawn.append(KeyText.ALPHABET.charAt(dice.applyAsInt(KeyText.ALPHABET.length())));
        }
        return drawn.toString();
    }
}
