package app.fabula.bootstrap.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fabula.bootstrap.command.FabulaProcess;
import app.fabula.bootstrap.command.Programs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What openapi-generator makes of the document compiles, and does what an app does. */
class GeneratedClientsIT {
    private static final String LIBRARIES = System.getProperty("java.class.path");

    @TempDir private Path folder;

    @Test
    void a_client_in_java_makes_a_journey() throws IOException, InterruptedException {
        Generator.generate(
                folder,
                "java",
                "--library=native",
                "--additional-properties=useJakartaEe=true,openApiNullable=false,"
                        + "invokerPackage=fabula,apiPackage=fabula.api,modelPackage=fabula.model");
        var source = Tools.CLIENTS.resolve("java/Journey.java");
        var client = folder.resolve("src/main/java");
        var classes = folder.resolve("classes");
        compile(List.of("-sourcepath", client, "-d", classes, source));
        var all = classes + File.pathSeparator + LIBRARIES;
        assertJourney(List.of(Generator.jdk("java"), "-cp", all, "Journey"));
    }

    private void compile(List<Object> options) throws IOException, InterruptedException {
        var command = new ArrayList<Object>(List.of(Generator.jdk("javac"), "-cp", LIBRARIES));
        command.addAll(options);
        Tools.run(folder, command);
    }

    @Test
    void a_client_in_typescript_makes_a_journey() throws IOException, InterruptedException {
        assumeTrue(Programs.arePresent("node"), "SKIPPED: node is not on the PATH");
        var compiler = Tools.npm("tsc");
        Generator.generate(folder.resolve("fabula"), "typescript-fetch");
        for (var name : List.of("journey.ts", "tsconfig.json")) {
            Files.copy(Tools.CLIENTS.resolve("typescript").resolve(name), folder.resolve(name));
        }
        Tools.run(folder, List.of(compiler, "--project", folder));
        assertJourney(List.of("node", folder.resolve("out/journey.js")));
    }

    private void assertJourney(List<Object> program) throws IOException, InterruptedException {
        var data = folder.resolve("data");
        var learner = UUID.randomUUID().toString();
        try (var fabula = FabulaProcess.start(data, "run")) {
            var url = fabula.url();
            var command = new ArrayList<>(program);
            command.addAll(List.of(url, token(data, learner), learner));
            assertThat(Tools.run(folder, command).lines())
                    .containsExactly(
                            "registered Europe/Berlin",
                            "found 1",
                            "recorded accepted accepted accepted",
                            "streak done-today 2",
                            "problem 404 /problems/unknown-story");
        }
    }

    private static String token(Path data, String learner) throws IOException {
        try (var issuer = FabulaProcess.start(data, "token", "learner", "--id", learner)) {
            return issuer.lines().getLast();
        }
    }
}
