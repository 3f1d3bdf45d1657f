package app.fabula.bootstrap.examples;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of commands on a page, and the block of what comes back right behind it.
 *
 * @param answer empty where the page does not say
 */
record Example(String commands, Optional<Answer> answer) {
    private static final Pattern BLOCKS =
            Pattern.compile(
                    "^```bash\\n(.*?)^```\\n(?:```(?:json|http)\\n(.*?)^```$)?",
                    Pattern.DOTALL | Pattern.MULTILINE);

    static List<Example> all(String page) {
        return BLOCKS.matcher(page)
                .results()
                .map(blocks ->
                        new Example(
                                blocks.group(1),
                                Optional.ofNullable(blocks.group(2)).map(Answer::of)))
                .toList();
    }
}
