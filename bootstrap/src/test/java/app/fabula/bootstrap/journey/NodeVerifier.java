package app.fabula.bootstrap.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fabula.bootstrap.command.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stranger who has Digital Bazaar's libraries and jose, in the versions that {@code
 * adapters-credentials/src/test/verifier} pins. What they look up on the web is fetched from the
 * server.
 *
 * @param web fetches from where the issuer's public address leads to
 */
record NodeVerifier(BadgeVerifier web) {
    private static final Path FOLDER =
            Path.of("..", "adapters-credentials", "src", "test", "verifier").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Skips the test where there is no npm, or it does not reach its registry. */
    static void isInstalled() throws IOException, InterruptedException {
        assumeTrue(Programs.arePresent("node"), "SKIPPED: node is not on the PATH");
        if (!Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))) {
            assumeTrue(Programs.arePresent("npm"), "SKIPPED: npm is not on the PATH");
            var installing = start("npm", "ci", "--ignore-scripts", "--no-audit");
            var said = said(installing);
            assumeTrue(installing.waitFor() == 0, "SKIPPED: npm ci failed: " + said);
        }
    }

    /** Why they refuse it; nothing where they accept it. */
    String objection(String badge) throws Exception {
        var verifying = start("node", "verify.mjs");
        try (var asked = verifying.outputWriter(UTF_8)) {
            asked.write(JSON.writeValueAsString(Map.of("jwt", badge, "web", looked(badge))));
        }
        var said = said(verifying);
        assertThat(verifying.waitFor()).as(said).isZero();
        var verdict = JSON.readTree(said);
        var reason = verdict.path("reason").asString();
        assertThat(verdict.path("accepted").asBoolean()).isEqualTo(reason.isEmpty());
        return reason;
    }

    /** The issuer's document, and the list that the badge names. */
    private Map<String, String> looked(String badge) throws Exception {
        var list =
                BadgeVerifier.said(badge).at("/credentialStatus/statusListCredential").asString();
        var found = new HashMap<String, String>();
        for (var address : List.of(web.trusted() + "/.well-known/did.json", list)) {
            found.put(address, web.fetched(address));
        }
        return found;
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
