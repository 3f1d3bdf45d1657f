package app.fabula.bootstrap.client;

import app.fabula.torture.contract.Contract;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed document keeps the rules that tools for clients, and OWASP, rely on. */
class SpectralTest {
    @Test
    void no_rule_of_spectral_is_broken() throws IOException, InterruptedException {
        var document = Contract.COMMITTED.toRealPath();
        var spectral = Tools.npm("spectral");
        Tools.run(Tools.CLIENTS, List.of(spectral, "lint", "--fail-severity=hint", document));
    }
}
