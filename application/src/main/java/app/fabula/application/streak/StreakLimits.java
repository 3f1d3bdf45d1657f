package app.fabula.application.streak;

/**
 * What an operator may set otherwise. It is recorded with each decision, so that to set it
 * otherwise moves nothing that has been.
 *
 * @param freezes that one streak may have in stock
 * @param repairWindow dates that may lie between the last credited one before a break and a repair
 * @param repairInterval days from one repair to the next
 * @param pauseDaysAYear that one learner may pause
 */
public record StreakLimits(int freezes, int repairWindow, int repairInterval, int pauseDaysAYear) {}
