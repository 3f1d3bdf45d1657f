package app.fabula.bootstrap.credential;

import java.io.IOException;
import java.nio.file.Path;

/** A process that is ready, waits for the end of its input, and then looks for the keys. */
final class FirstStart {
    private FirstStart() {}

    static Process in(Path directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstStart.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println("ready");
        System.in.read();
        System.out.println(CredentialKeys.in(Path.of(arguments[0])).json());
    }
}
