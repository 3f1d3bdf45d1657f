package app.fabula.bootstrap.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines {@code NAME=value}. A # begins a comment only where it begins a line: passwords have it.
 */
final class ConfigurationFile {
    private ConfigurationFile() {}

    /**
     * @param problems are added to
     */
    static Map<String, String> read(Path file, List<String> problems) {
        var values = new LinkedHashMap<String, String>();
        var number = 0;
        for (var raw : lines(file, problems)) {
            number++;
            var line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var equals = line.indexOf('=');
            if (equals < 1) {
                problems.add(
                        "%s, line %d is neither NAME=value nor a # comment."
                                .formatted(file, number));
                continue;
            }
            var name = line.substring(0, equals).strip();
            if (values.put(name, line.substring(equals + 1).strip()) != null) {
                problems.add("%s, line %d sets %s a second time.".formatted(file, number, name));
            }
        }
        return values;
    }

    private static List<String> lines(Path file, List<String> problems) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            problems.add("There is no file %s, which FABULA_CONFIG names.".formatted(file));
        } catch (IOException | UncheckedIOException e) {
            problems.add("%s is not a readable text file in UTF-8.".formatted(file));
        }
        return List.of();
    }
}
