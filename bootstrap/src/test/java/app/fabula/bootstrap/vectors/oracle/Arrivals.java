package app.fabula.bootstrap.vectors.oracle;

import app.fabula.bootstrap.vectors.oracle.Arrival.Decided;
import app.fabula.bootstrap.vectors.oracle.Arrival.Declared;
import app.fabula.bootstrap.vectors.oracle.Arrival.Read;
import app.fabula.domain.streak.Track;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that ever reached the server about a learner, in any order.
 *
 * @param freezes in stock at the very beginning
 */
record Arrivals(int freezes, List<Arrival> all) {
    /** Each thing once, as it occurred. */
    static Arrivals of(History history) {
        var read = history.practices().stream().map(some -> new Read(some, some.at()));
        var decided =
                history.decisions().stream()
                        .map(some -> new Decided(some, Track.ALL, some.when().at()));
        var declared =
                history.outages().stream()
                        .map(some -> new Declared(some.toString(), some, some.from(), some.from()));
        return new Arrivals(
                history.freezes(),
                Stream.of(read, decided, declared).<Arrival>flatMap(some -> some).toList());
    }
}
