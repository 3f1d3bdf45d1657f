package app.fabula.application.report;

import java.time.LocalDate;

/**
 * @param code by which it is known to programs
 * @param title in the language of the report's reader
 * @param day the learner's, on which it was earned
 */
public record EarnedAchievement(String code, String title, LocalDate day) {}
