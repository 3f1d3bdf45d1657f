package app.fabula.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "port,prot,2", "'',abc,3", "abc,'',3", "same,same,0"})
    void distance_is_the_fewest_letters_to_change(String a, String b, int distance) {
        assertThat(NearestName.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void the_nearest_is_what_takes_fewest_changes() {
        assertThat(NearestName.of("imprt", List.of("run", "import", "replay"))).isEqualTo("import");
    }
}
