package app.fabula.application.statistics;

import app.fabula.application.shared.Projection;
import java.util.List;

public final class StatisticsProjection {
    public static final String NAME = "statistics";

    private StatisticsProjection() {}

    /**
     * @param rules by which the days were told last; others need a replay
     */
    public static Projection into(StatisticsDays days, StatisticsRules rules) {
        return new Projection(NAME, List.of(new StatisticsFold(days, rules.completion())));
    }
}
