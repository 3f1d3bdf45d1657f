package app.fabula.bootstrap.vectors.oracle;

import app.fabula.application.streak.StreakHistory;
import app.fabula.bootstrap.vectors.KnownLog;
import app.fabula.bootstrap.vectors.Told;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The product, asked the same: what arrived is told in any order, and half of it twice. */
final class FoldedHistory {
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final int freezes;
    private final List<Told> told;

    FoldedHistory(Arrivals arrivals, Random chance) {
        freezes = arrivals.freezes();
        told = new ArrayList<>(arrivals.all().stream().map(LoggedArrival::told).toList());
        told.addAll(told.stream().filter(_ -> chance.nextBoolean()).toList());
        Collections.shuffle(told, chance);
    }

    Answer at(Moment now, Track track) {
        var history = StreakHistory.of(KnownLog.at(now.at(), told).iterator());
        var rules = new StreakRules(freezes, History.TRAVEL_GAP, history.spans());
        var course = history.whole(track, rules, now.at().plus(AHEAD)).course();
        var standing = rules.standing(course.streak(), now);
        var turns = Stream.concat(course.turns().stream(), standing.since().stream()).toList();
        return Answer.of(standing, Diary.of(turns));
    }
}
