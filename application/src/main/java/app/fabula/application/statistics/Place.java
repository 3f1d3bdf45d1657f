package app.fabula.application.statistics;

import app.fabula.application.statistics.ExplainStatistic.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** Where a slice of facts ends. It stays where it is when the fact is voided. */
record Place(LocalDate day, Instant at, UUID activity) {
    private static final String SEPARATOR = " ";

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::day)
                    .thenComparing(Place::at)
                    .thenComparing(place -> place.activity().toString());

    static Place of(Trace fact) {
        return new Place(fact.day(), fact.mark().at(), fact.activity());
    }

    static Place of(String text) {
        var parts = text.split(SEPARATOR, 3);
        return new Place(
                LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
    }

    String text() {
        return String.join(SEPARATOR, day.toString(), at.toString(), activity.toString());
    }

    boolean isBefore(Line line) {
        return ORDER.compare(this, of(line.fact())) < 0;
    }
}
