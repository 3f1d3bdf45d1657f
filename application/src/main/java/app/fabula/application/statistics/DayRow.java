package app.fabula.application.statistics;

import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** What a learner did on a day with one story in one language; never of a day without facts. */
public record DayRow(LocalDate day, StoryId story, Language language, Numbers numbers) {
    /** As PostgreSQL sorts them, too. */
    public static final Comparator<DayRow> ORDER =
            Comparator.comparing(DayRow::day)
                    .thenComparing(row -> row.story().toString())
                    .thenComparing(row -> row.language().tag());

    private record Key(LocalDate day, StoryId story, Language language) {}

    /** Of one day, by story and language. */
    public static List<DayRow> of(DayLedger ledger, StatisticsRules rules) {
        var rows = new HashMap<Key, Numbers>();
        for (var share : Share.of(ledger, rules)) {
            var trace = share.trace();
            rows.merge(
                    new Key(trace.day(), trace.story(), trace.language()),
                    share.numbers(),
                    Numbers::plus);
        }
        return rows.entrySet().stream()
                .map(row ->
                        new DayRow(
                                row.getKey().day(),
                                row.getKey().story(),
                                row.getKey().language(),
                                row.getValue()))
                .sorted(ORDER)
                .toList();
    }
}
