package app.fabula.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.documents.Measures.Measure;
import app.fabula.adapters.documents.Measures.Unit;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HabitsTest {
    static Stream<Locale> languages() {
        return ReportTexts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 min",
        "1, 1 sec",
        "59, 59 sec",
        "60, 1 min",
        "89, 1 min",
        "90, 2 min",
        "105, 2 min",
        "355, 6 min",
        "405, 7 min",
        "3569, 59 min",
        "3570, '1 hr, 0 min'",
        "7229, '2 hr, 0 min'",
        "7230, '2 hr, 1 min'"
    })
    void time_is_told_in_whole_minutes_halves_up(long seconds, String told) {
        assertThat(habits(Locale.ENGLISH).duration(seconds)).isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whole_minutes_are_the_nearest_in_every_language(Locale language) {
        var habits = habits(language);
        assertThat(habits.duration(355)).isEqualTo(habits.duration(360));
        assertThat(habits.duration(3570)).isEqualTo(habits.duration(3600));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_change_from_nothing_has_its_sign_whatever_it_is_of(Locale language) {
        var habits = habits(language);
        assertThat(new Measure("activeTime", Unit.SECONDS, 3120, 0).change(habits))
                .contains("+")
                .endsWith(habits.duration(3120));
        assertThat(new Measure("daysActive", Unit.COUNT, 11, 0).change(habits)).contains("+");
        assertThat(new Measure("activeTime", Unit.SECONDS, 0, 0).change(habits))
                .isEqualTo(habits.duration(0));
    }

    private static Habits habits(Locale language) {
        return new Habits(ReportTexts.in(language).locale());
    }
}
