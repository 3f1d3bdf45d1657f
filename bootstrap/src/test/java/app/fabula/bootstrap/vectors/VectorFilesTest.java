package app.fabula.bootstrap.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFilesTest {
    @Test
    void what_cannot_be_read_is_named(@TempDir Path folder) {
        assertThat(new VectorFiles().run(folder))
                .isEqualTo(new Outcome.Unreadable(folder.getFileName() + " cannot be read."));
    }
}
