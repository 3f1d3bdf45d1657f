package app.fabula.application.achievement;

import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An award that was announced and stands, and the learner's day of the fact that decided it.
 *
 * @param rule the version by which it was earned
 * @param at when the deciding fact occurred
 */
public record AwardedOn(AwardKey award, int rule, Instant at, LocalDate day) {
    private static final Comparator<AwardedOn> EARLIEST =
            Comparator.comparing(AwardedOn::at)
                    .thenComparing(awarded -> awarded.award().toString());

    /**
     * Those whose deciding fact counts, the earliest first. What was decided by a fact that is
     * voided waits to be taken back, and is left out.
     *
     * @param evidence of the learner: the facts that decided are enough
     */
    public static List<AwardedOn> of(Announcements told, Collection<? extends Evidence> evidence) {
        var days = new HashMap<Instant, LocalDate>();
        CountedFacts.of(evidence)
                .forEach(fact -> days.putIfAbsent(fact.occurredAt(), fact.occurrence().day()));
        return told.byAward().entrySet().stream()
                .flatMap(entry -> {
                    var said = entry.getValue();
                    return said.announced()
                            .at()
                            .flatMap(at ->
                                    Optional.ofNullable(days.get(at))
                                            .map(day ->
                                                    new AwardedOn(
                                                            entry.getKey(), said.rule(), at, day)))
                            .map(Stream::of)
                            .orElseGet(Stream::empty);
                })
                .sorted(EARLIEST)
                .toList();
    }

    /** Both dates belong to it. */
    public boolean isBetween(LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
