package app.fabula.adapters.rest.statistics;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.statistics.ExplainStatistic.Explanation;
import app.fabula.application.statistics.Period;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param value left out for a speed without active seconds
 * @param rules the version of them
 * @param sum what all facts of the period count together, of which the value is one: also those
 *     without a part in it, which are not among the items
 * @param items facts with a part in the value, by day and then by time: what they count of it adds
 *     up to it, over all pages
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatisticExplanationResponse(
        @Schema(
                        allowableValues = {
                            "active-time",
                            "pages",
                            "words",
                            "stories-started",
                            "stories-completed",
                            "stories-reread",
                            "reading-speed",
                            "days-active"
                        })
                String metric,
        @Schema(
                        allowableValues = {
                            "seconds",
                            "pages",
                            "words",
                            "stories",
                            "times",
                            "words-per-minute",
                            "days"
                        })
                String unit,
        LocalDate from,
        LocalDate to,
        @Nullable @Schema(minimum = "0", maximum = Amounts.GREATEST) BigDecimal value,
        @Line(max = 500) String formula,
        int rules,
        Amounts sum,
        @Size(max = 100) List<CountedFact> items,
        @Nullable @Line(max = 4_000) String nextCursor) {
    static StatisticExplanationResponse of(Period period, Explanation explanation) {
        return new StatisticExplanationResponse(
                KebabCase.of(explanation.metric()),
                KebabCase.of(explanation.metric().unit()),
                period.from(),
                period.to(),
                explanation.value().orElse(null),
                explanation.formula(),
                explanation.rules(),
                Amounts.of(explanation.totals()),
                explanation.facts().items().stream().map(CountedFact::of).toList(),
                explanation.facts().next().orElse(null));
    }
}
