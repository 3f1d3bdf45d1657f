package app.fabula.application.statistics;

import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.statistics.GetStatistics.Question;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.math.BigDecimal;
import java.util.Optional;

/** In-port: which facts a number comes from. */
@FunctionalInterface
public interface ExplainStatistic {
    /**
     * @param counted what the fact adds; a day is counted by the first fact of it
     */
    record Line(Trace fact, Totals counted) {}

    /**
     * @param totals what all facts of it count together, in whatever slice they are
     * @param value of these totals; empty for a speed without any time
     * @param formula in a sentence
     * @param rules the version of them
     * @param facts by day, then by time: {@link Metric#of} what all of them count is the value
     */
    record Explanation(
            Metric metric,
            Totals totals,
            Optional<BigDecimal> value,
            String formula,
            int rules,
            Slice<Line> facts) {}

    /**
     * Of the whole period.
     *
     * @param cursor of the slice before
     * @throws Refusal as {@link GetStatistics#of}
     */
    Shown<Explanation> of(
            LearnerId learner,
            Question question,
            Metric metric,
            int limit,
            Optional<String> cursor);
}
