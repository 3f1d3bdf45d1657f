package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Standing;
import app.fabula.domain.streak.Standing.Status;
import java.time.LocalDate;
import java.util.Optional;

/** What the oracle and the fold have to agree in. */
record Answer(
        Status status,
        LocalDate today,
        Optional<Run> current,
        Optional<Run> longest,
        int freezes,
        Diary diary) {
    static Answer of(Standing standing, Diary diary) {
        return new Answer(
                standing.status(),
                standing.today(),
                standing.current(),
                standing.longest(),
                standing.freezes(),
                diary);
    }
}
