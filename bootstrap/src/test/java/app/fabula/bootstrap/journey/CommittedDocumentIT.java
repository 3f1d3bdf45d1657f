package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.torture.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What client developers find in the repository is what the product says of itself. */
class CommittedDocumentIT {
    private static final Path SERVED = Path.of("target", "openapi.json");

    @Test
    void the_committed_document_is_the_served_one() throws IOException {
        try (var fabula = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"))) {
            Files.writeString(SERVED, pretty(fabula.api().document()));
        }
        assertThat(Contract.COMMITTED)
                .as("Look at the difference, then: cp bootstrap/target/openapi.json docs/")
                .hasSameTextualContentAs(SERVED);
    }

    private static String pretty(JsonNode document) {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(document) + "\n";
    }
}
