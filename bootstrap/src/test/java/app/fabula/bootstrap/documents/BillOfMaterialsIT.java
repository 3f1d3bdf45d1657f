package app.fabula.bootstrap.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What ships is listed, and what does not is not. */
class BillOfMaterialsIT {
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private static JarFile jar;
    private static JsonNode bill;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile("target/fabula.jar");
        var entry = requireNonNull(jar.getEntry("META-INF/sbom/application.cdx.json"));
        bill = JsonMapper.shared().readTree(jar.getInputStream(entry));
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void every_library_in_the_jar_is_listed_by_name_and_version() {
        var listed = components();
        var shipped =
                jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                        .map(name -> name.substring(LIBRARIES.length()))
                        // Put there by Spring Boot's plugin, which is no dependency.
                        .filter(name -> !name.startsWith("spring-boot-jarmode-tools-"))
                        .toList();

        assertThat(shipped).hasSizeGreaterThan(50);
        assertThat(shipped).allMatch(name -> listed.stream().anyMatch(name::startsWith));
    }

    @Test
    void what_only_tests_need_is_not_listed() {
        assertThat(components())
                .anyMatch(name -> name.startsWith("axon-messaging-"))
                .noneMatch(name -> name.startsWith("jqwik") || name.startsWith("assertj"));
    }

    @Test
    void each_has_a_name_that_scanners_know_and_a_checksum() {
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.path("components"))
                .isNotEmpty()
                .allSatisfy(component -> {
                    assertThat(component.path("purl").asString()).startsWith("pkg:maven/");
                    assertThat(component.path("hashes")).isNotEmpty();
                });
    }

    private static List<String> components() {
        return bill.path("components")
                .valueStream()
                .map(each -> each.path("name").asString() + "-" + each.path("version").asString())
                .toList();
    }
}
