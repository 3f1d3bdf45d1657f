package app.fabula.adapters.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.rest.shared.ProblemType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What there is in words, there is in code, and the other way round. */
class CatalogueTextsTest {
    @Test
    void every_type_is_explained_and_nothing_else() {
        assertThat(Catalogue.texts().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProblemType.values())
                                .map(ProblemType::code)
                                .distinct()
                                .flatMap(CatalogueTextsTest::keys)
                                .toList());
    }

    @Test
    void an_explanation_says_more_than_its_title_and_not_the_same_as_another() {
        var problems = new Catalogue().all();

        assertThat(problems).extracting(CataloguedProblem::meaning).doesNotHaveDuplicates();
        assertThat(problems).extracting(CataloguedProblem::advice).doesNotHaveDuplicates();
        assertThat(problems)
                .allSatisfy(problem -> {
                    assertThat(problem.meaning()).hasSizeGreaterThan(problem.title().length());
                    assertThat(problem.meaning()).endsWith(".");
                    assertThat(problem.advice()).endsWith(".");
                });
    }

    @Test
    void whatever_a_text_has_in_it_is_shown_and_not_obeyed() {
        var hostile =
                new CataloguedProblem(
                        URI.create("/problems/x"), "<b>", List.of(404), "a & b", "\"'>", Retry.NO);

        assertThat(CataloguePage.of(hostile))
                .contains("<h1>&lt;b&gt;</h1>", "a &amp; b", "&quot;&#39;&gt;")
                .doesNotContain("<b>");
    }

    private static Stream<String> keys(String code) {
        return Stream.of(code + ".meaning", code + ".advice", code + ".retry");
    }
}
