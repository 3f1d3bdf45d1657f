package app.fabula.application.report;

import app.fabula.domain.shared.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * @param code by which it is known to programs
 * @param title in the language of the report's reader
 * @param tier from 1
 * @param language in which it was earned; empty where it is over all of them
 * @param day the learner's, on which it was earned
 */
public record EarnedAchievement(
        String code, String title, int tier, Optional<Language> language, LocalDate day) {
    /** Two of one day are always in the same order. */
    static final Comparator<EarnedAchievement> EARLIEST =
            Comparator.comparing(EarnedAchievement::day)
                    .thenComparing(EarnedAchievement::title)
                    .thenComparing(EarnedAchievement::code)
                    .thenComparing(earned -> earned.language().map(Language::tag).orElse(""))
                    .thenComparingInt(EarnedAchievement::tier);
}
