package app.fabula.bootstrap.command;

import java.io.IOException;
import java.nio.file.Path;

/** A process that looks whether a data directory is taken, all the time until its input ends. */
final class LookingOn {
    private LookingOn() {}

    static Process at(DataDirectory directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LookingOn.class.getName(),
                        directory.path().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        var directory = new DataDirectory(Path.of(arguments[0]));
        InstanceLock.isTaken(directory);
        System.out.println("looking");
        while (System.in.available() == 0) {
            InstanceLock.isTaken(directory);
        }
    }
}
