package app.fabula.application.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.statistics.ExplainStatistic.Line;
import app.fabula.application.statistics.GetStatistics.Rules;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ExplanationProperties {
    private static final Language WELSH = new Language("cy");
    private static final Instant SOMEDAY = Instant.parse("2026-04-01T00:00:00Z");

    @Property(tries = 300)
    void the_facts_of_every_metric_add_up_to_it(
            @ForAll long learner, @ForAll @IntRange(min = 1, max = 9) int limit) {
        var desk = new Desk(Desk.FIRST).record(ReadingLives.arrivals(learner), 4);
        var all = Desk.about("2025-12-01", "2027-01-31");
        for (var question :
                List.of(
                        all,
                        Desk.in(WELSH, all),
                        Desk.about("2026-03-29", "2026-03-29"),
                        Desk.asOf(SOMEDAY, Rules.CURRENT, all))) {
            var told = desk.ask(question).told().whole().totals();
            for (var metric : Metric.values()) {
                var lines = desk.explained(question, metric, limit);
                var sum = sum(lines);
                assertThat(metric.of(sum)).as("%s", metric).isEqualTo(metric.of(told));
                assertThat(lines).allMatch(line -> metric.isPart(line.counted()));
                assertThat(lines)
                        .extracting(line -> line.fact().activity())
                        .doesNotHaveDuplicates();
            }
            assertThat(sum(desk.explained(question, Metric.ACTIVE_TIME, limit)).numbers().hours())
                    .isEqualTo(told.numbers().hours());
        }
    }

    /** By a phone and a tablet, of which a slice has one each. */
    @Example
    void facts_of_one_instant_are_told_one_after_the_other() {
        var at = "2026-03-02T09:00:00Z";
        var facts = List.of(read(ana, 1, 1, 9, at), read(ana, 2, 1, 9, at), read(ana, 3, 1, 9, at));
        var desk = new Desk(Desk.FIRST);
        facts.forEach(fact -> desk.record(new Arrival(fact, fact.occurredAt())));
        assertThat(desk.explained(Desk.about("2026-03-02", "2026-03-02"), Metric.PAGES, 1))
                .extracting(line -> line.fact().activity())
                .containsExactlyInAnyOrderElementsOf(facts.stream().map(Fact::activity).toList());
    }

    private static Totals sum(List<Line> lines) {
        return lines.stream().map(Line::counted).reduce(Totals.NOTHING, Totals::plus);
    }
}
