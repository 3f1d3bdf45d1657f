package app.fabula.bootstrap.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a machine may have beside a JDK, and a test cannot do without. */
public final class Programs {
    private Programs() {}

    public static boolean arePresent(String... names) {
        return Arrays.stream(names).allMatch(Programs::isOnThePath);
    }

    private static boolean isOnThePath(String name) {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
