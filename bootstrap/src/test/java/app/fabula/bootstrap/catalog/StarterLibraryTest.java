package app.fabula.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.catalog.ImportStories.Source;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StarterLibraryTest {
    @Test
    void it_has_four_stories_in_each_of_five_languages() {
        assertThat(StarterLibrary.stories())
                .hasSize(20)
                .extracting(Source::identity)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("starter/es/the-green-chair");
        assertThat(
                        StarterLibrary.stories().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                story -> story.draft().language().tag(),
                                                Collectors.counting())))
                .hasSize(5)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(4));
    }

    @Test
    void every_story_is_graded_licensed_and_has_its_words_explained() {
        assertThat(StarterLibrary.stories())
                .allSatisfy(story -> {
                    assertThat(story.draft().level()).isNotNull();
                    assertThat(story.draft().licence()).isEqualTo("CC BY 4.0");
                    assertThat(story.draft().authors()).containsExactly("Fabula");
                    assertThat(story.draft().pages()).hasSizeGreaterThan(4);
                    assertThat(story.draft().vocabulary())
                            .hasSizeGreaterThan(5)
                            .allSatisfy(word -> assertThat(word.translations()).hasSize(4));
                });
    }
}
