package app.fabula.bootstrap.command;

import app.fabula.bootstrap.settings.Setting;
import java.util.Arrays;
import java.util.stream.Stream;

/** The settings as {@code help} tells them. */
final class SettingsHelp {
    private SettingsHelp() {}

    static String[] lines() {
        return Stream.concat(
                        Stream.of("", "Settings, from the environment or from fabula.conf:"),
                        Arrays.stream(Setting.values()).flatMap(SettingsHelp::lines))
                // The usage message is a format.
                .map(line -> line.replace("%", "%%"))
                .toArray(String[]::new);
    }

    private static Stream<String> lines(Setting setting) {
        var value = setting.defaultValue();
        return Stream.of(
                "  " + setting + (value.isEmpty() ? "" : " (" + value + ")"),
                "      " + setting.description());
    }
}
