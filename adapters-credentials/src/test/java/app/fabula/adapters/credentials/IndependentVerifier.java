package app.fabula.adapters.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Libraries that are not ours, in the versions that {@code verifier/package.json} pins. */
final class IndependentVerifier {
    private static final Path FOLDER = Path.of("src", "test", "verifier").toAbsolutePath();
    private static final Path INSTALLED = FOLDER.resolve("node_modules/.package-lock.json");

    private IndependentVerifier() {}

    /** Skips the test where there is no npm, or it does not reach its registry. */
    static void isInstalled() throws IOException, InterruptedException {
        assumeTrue(isPresent("node"), "SKIPPED: node is not on the PATH");
        if (!Files.exists(INSTALLED)) {
            assumeTrue(isPresent("npm"), "SKIPPED: npm is not on the PATH");
            var output = Files.createTempFile("npm", ".txt");
            var installing = start(output, List.of("npm", "ci", "--ignore-scripts", "--no-audit"));
            var done = installing.waitFor() == 0;
            assumeTrue(done, "SKIPPED: npm ci failed: " + Files.readString(output));
            Files.delete(output);
        }
    }

    /**
     * Why it is refused; nothing where it is accepted.
     *
     * @param web what would be found there, by address
     */
    static String objection(String jwt, Map<String, String> web)
            throws IOException, InterruptedException, ParseException {
        var output = Files.createTempFile("verified", ".json");
        var verifying = start(output, List.of("node", "verify.mjs"));
        try (var asked = verifying.outputWriter(UTF_8)) {
            asked.write(CanonicalJson.text(Map.of("jwt", jwt, "web", web)));
        }
        var code = verifying.waitFor();
        var said = Files.readString(output);
        Files.delete(output);
        assertThat(code).as(said).isZero();
        var verdict = JSONObjectUtils.parse(said);
        var reason = JSONObjectUtils.getString(verdict, "reason");
        assertThat(JSONObjectUtils.getBoolean(verdict, "accepted")).isEqualTo(reason.isEmpty());
        return reason;
    }

    private static Process start(Path output, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static boolean isPresent(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
