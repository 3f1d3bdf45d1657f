package app.fabula.bootstrap.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

/**
 * How PostgreSQL is laid out at its first start, and started each time. The library is made for
 * tests: left to itself it would neither keep data nor keep them safe.
 */
final class ServerLaunch {
    private ServerLaunch() {}

    static EmbeddedPostgres on(DatabaseFolder folder, String password) throws IOException {
        // Not into a pipe to us: it must be able to speak after we were killed.
        var log = Redirect.appendTo(folder.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                // One deeper, since this directory itself is opened to everybody's writing.
                .setOverrideWorkingDirectory(folder.binaries().resolve("unpacked").toFile())
                // Ours closes the application first.
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setConnectConfig("password", password)
                // It would be started with both off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // Recovery after a power failure takes a while.
                .setPGStartupWait(Duration.ofMinutes(1))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }
}
