package app.fabula.adapters.persistence.achievement.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is drawn in docs/achievements.md is what the product says of rules that ship. With {@code
 * -Dpictures.renew} they are drawn anew: look at them then.
 */
class PicturesOfAchievementsTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path IMAGES = DOCS.resolve("images");

    @ParameterizedTest
    @MethodSource("panels")
    void the_product_says_what_a_panel_is_to_show(Panel panel) {
        assertThat(panel.found()).isEqualTo(panel.says());
    }

    @Test
    void rarity_is_told_from_twenty_holders_on() {
        assertThat(new Crowd(19).rarity()).isEqualTo(OptionalDouble.empty());
        assertThat(new Crowd(20).rarity()).hasValue(0.5);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_picture_is_as_the_product_draws_it(Map.Entry<String, String> picture)
            throws IOException {
        var file = IMAGES.resolve(picture.getKey());
        if (System.getProperty("pictures.renew") != null) {
            Files.writeString(file, picture.getValue());
        }
        assertThat(file).content().isEqualTo(picture.getValue());
        assertThat(DOCS.resolve("achievements.md"))
                .content()
                .contains("](images/" + picture.getKey() + ")");
        assertThat(picture.getValue()).doesNotContain("href", "<script", "@import", "url(http");
    }

    @Test
    void no_picture_is_there_that_nothing_draws() throws IOException {
        try (var there = Files.list(IMAGES)) {
            assertThat(
                            there.map(file -> file.getFileName().toString())
                                    .filter(name -> name.startsWith("achievement-")))
                    .containsExactlyInAnyOrderElementsOf(pictures().keySet());
        }
    }

    static Stream<Named<Panel>> panels() {
        return Sheets.all().stream()
                .flatMap(sheet -> sheet.panels().stream())
                .map(panel -> Named.of(panel.caption(), panel));
    }

    static Stream<Named<Map.Entry<String, String>>> files() {
        return pictures().entrySet().stream().map(entry -> Named.of(entry.getKey(), entry));
    }

    private static Map<String, String> pictures() {
        var pictures = new TreeMap<String, String>();
        pictures.put(Legend.FILE, Legend.drawn());
        pictures.put(Crowd.FILE, Crowd.drawn());
        Sheets.all().forEach(sheet -> pictures.put(sheet.file(), sheet.drawn()));
        return pictures;
    }
}
