package app.fabula.architecture;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tries to make a regular expression go back again and again: a few characters, then one or two of
 * them many times, then one that does not fit, all taken from the expression itself. What counts is
 * how often the text is looked at, not for how long.
 */
final class Attack {
    private static final int ATTEMPTS = 20_000;
    private static final int TIMES = 200;
    private static final int LOOKS_FOR_EACH = 20;

    private final Pattern pattern;
    private final String letters;
    private final Random chance = new Random(4711);

    Attack(Pattern pattern) {
        this.pattern = pattern;
        this.letters =
                Stream.concat(
                                pattern.pattern().chars().boxed(),
                                " \t\r\n\faZ09.-_:/*\"é\u0001".chars().boxed())
                        .distinct()
                        .map(Character::toString)
                        .collect(Collectors.joining());
    }

    /**
     * @param isSearched whether it is searched for in a text, too, which begins anew at each place
     * @return a text that was looked at too often, or nothing
     */
    String success(boolean isSearched) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var text = some(4) + some(2).repeat(TIMES) + some(1);
            if (isTooMuch(text, isSearched)) {
                return text;
            }
        }
        return "";
    }

    private boolean isTooMuch(String text, boolean isSearched) {
        var looked = new Looked(text, LOOKS_FOR_EACH * (text.length() + 10L));
        try {
            pattern.matcher(looked).matches();
            if (isSearched) {
                looked.count = 0;
                var matcher = pattern.matcher(looked);
                while (matcher.find()) {
                    // To the end.
                }
            }
            return false;
        } catch (TooOften e) {
            return true;
        }
    }

    private String some(int most) {
        return chance.ints(chance.nextInt(most + 1), 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static final class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Looked implements CharSequence {
        private final String text;
        private final long most;
        private long count;

        Looked(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public char charAt(int index) {
            if (++count > most) {
                throw new TooOften();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
