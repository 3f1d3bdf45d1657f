package app.fabula.bootstrap.settings;

import static app.fabula.bootstrap.settings.Setting.FABULA_CONFIG;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the environment and in the file, as text. */
final class SettingValues {
    private final Path workingDirectory;
    private final List<String> problems;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    /**
     * @param problems are added to
     */
    SettingValues(Map<String, String> environment, Path workingDirectory, List<String> problems) {
        this.workingDirectory = workingDirectory;
        this.problems = problems;
        var ours = new TreeMap<>(environment);
        ours.keySet()
                .removeIf(
                        name -> !name.startsWith(Setting.PREFIX) && Setting.named(name).isEmpty());
        take(ours, "the environment");
        takeFile();
    }

    String get(Setting setting) {
        return values.getOrDefault(setting, setting.defaultValue());
    }

    boolean has(Setting setting) {
        return values.containsKey(setting);
    }

    Path path(Setting setting) {
        try {
            return workingDirectory.resolve(get(setting)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            problems.add("%s is not a path: '%s'.".formatted(setting, get(setting)));
            return workingDirectory;
        }
    }

    private void takeFile() {
        var file = path(FABULA_CONFIG);
        if (!has(FABULA_CONFIG) && !Files.exists(file)) {
            return;
        }
        var inFile = ConfigurationFile.read(file, problems);
        if (inFile.remove(FABULA_CONFIG.name()) != null) {
            problems.add("%s, FABULA_CONFIG is read from the environment only.".formatted(file));
        }
        take(inFile, file.toString());
    }

    /** Of two places the first wins; an empty value counts as none: containers pass such. */
    private void take(Map<String, String> found, String place) {
        found.forEach((name, value) ->
                Setting.named(name)
                        .ifPresentOrElse(
                                setting -> keep(setting, value.strip()),
                                () -> problems.add(unknown(name, place))));
    }

    private void keep(Setting setting, String value) {
        if (!value.isEmpty()) {
            values.putIfAbsent(setting, value);
        }
    }

    private static String unknown(String name, String place) {
        return "There is no setting %s (in %s): did you mean %s?"
                .formatted(name, place, NearestName.of(name, Setting.names()));
    }
}
