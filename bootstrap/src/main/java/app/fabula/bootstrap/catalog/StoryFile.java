package app.fabula.bootstrap.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file with one story. */
final class StoryFile {
    private static final long LARGEST = 2L * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StoryFile() {}

    static boolean isOne(Path file) {
        return isMarkdown(file) || lowerName(file).endsWith(".txt");
    }

    static StoryText read(Path file) {
        return parse(file, text(file));
    }

    private static StoryText parse(Path file, String text) {
        return isMarkdown(file) ? StoryMarkdown.parse(text) : StoryPlainText.parse(text);
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableStory("it is larger than 2 MB");
            }
            return decoded(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableStory("it cannot be read (%s)".formatted(e.getMessage()));
        }
    }

    /** Strictly: a letter that is not understood is not replaced. */
    static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString().startsWith(BYTE_ORDER_MARK)
                    ? text.toString().substring(1)
                    : text.toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableStory("it is not text in UTF-8");
        }
    }

    private static boolean isMarkdown(Path file) {
        return lowerName(file).endsWith(".md");
    }

    private static String lowerName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
