package app.fabula.bootstrap.vectors.oracle;

import app.fabula.bootstrap.vectors.oracle.Act.Kind;
import app.fabula.bootstrap.vectors.oracle.Arrival.Declared;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.Track;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** About two weeks of learners who seek trouble: in few zones, near switches, with all at once. */
final class Histories {
    private static final List<ZoneId> ZONES =
            Stream.of(
                            "Pacific/Honolulu",
                            "Etc/GMT+12",
                            "Pacific/Auckland",
                            "UTC",
                            "Pacific/Kiritimati",
                            "America/New_York",
                            "Pacific/Apia",
                            "Africa/Casablanca",
                            "Pacific/Chatham")
                    .map(ZoneId::of)
                    .toList();
    private static final List<Integer> MINUTES =
            List.of(
                    60, 1440, 0, 1, 5, 30, 59, 60, 120, 180, 239, 240, 241, 480, 600, 720, 840, 900,
                    1200, 1380, 1439, 1440, 1441, 1500, 1440, 2160, 2880, 2880, 4320, 5760);
    private static final List<Track> TRACKS =
            List.of(Track.ALL, Track.ALL, Track.ALL, Learner.SPANISH);
    private static final List<Integer> LATER =
            List.of(0, 1440, 2880, -5, -6, -600, 60, 4320, 720, 1439, 2160, 5760);

    private Histories() {}

    static Arbitrary<Questions> all() {
        return Combinators.combine(
                        Arbitraries.of(Trouble.ALL),
                        Arbitraries.of(ZONES).list().ofSize(2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(TRACKS),
                        acts().list().ofMinSize(1).ofMaxSize(30),
                        acts().list().ofMaxSize(1),
                        acts().list().ofSize(3))
                .as(Histories::lived);
    }

    private static Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.of(MINUTES), kinds(), Arbitraries.integers().between(0, 9_999))
                .as(Act::new);
    }

    private static Arbitrary<Kind> kinds() {
        return Arbitraries.frequency(
                Tuple.of(24, Kind.PRACTISE),
                Tuple.of(12, Kind.TRAVEL),
                Tuple.of(3, Kind.CHANGE_DAY_START),
                Tuple.of(1, Kind.CHANGE_GOAL),
                Tuple.of(4, Kind.ADD_FREEZE),
                Tuple.of(13, Kind.REPAIR),
                Tuple.of(3, Kind.PAUSE),
                Tuple.of(1, Kind.END_PAUSE),
                Tuple.of(1, Kind.REST),
                Tuple.of(3, Kind.VOID),
                Tuple.of(3, Kind.SEND_AGAIN));
    }

    private static Questions lived(
            Trouble trouble,
            List<ZoneId> elsewhere,
            int freezes,
            Track track,
            List<Act> acts,
            List<Act> outages,
            List<Act> questions) {
        var learner =
                new Learner(
                        trouble.from(),
                        List.of(trouble.zone(), elsewhere.get(0), elsewhere.get(1)));
        var moments = new ArrayList<Moment>();
        for (var act : acts) {
            learner.live(act);
            moments.add(learner.now());
        }
        var arrivals = new ArrayList<>(learner.sent());
        outages.forEach(act -> arrivals.add(outage(act, moments)));
        return new Questions(
                new Arrivals(freezes, arrivals),
                track,
                questions.stream().map(act -> question(act, moments)).toList());
    }

    /** Declared once it is over. */
    private static Arrival outage(Act act, List<Moment> moments) {
        var from = pick(moments, act.choice()).at().plusSeconds(act.minutes() * 60L);
        var to = from.plusSeconds(1 + pick(MINUTES, act.choice() / 40) * 60L);
        return new Declared(act.toString(), new Outage(from, to), to, to);
    }

    /** Near something that happened, where the learner was then, or elsewhere. */
    private static Moment question(Act act, List<Moment> moments) {
        var near = pick(moments, act.choice());
        var zone = act.kind() == Kind.PRACTISE ? near.zone() : pick(ZONES, act.minutes());
        var at = near.at().plusSeconds(pick(LATER, act.choice() / 40) * 60L);
        return new Moment(
                at, zone, act.kind() == Kind.REPAIR ? act.choice() % 13 : near.dayStartHour());
    }

    private static <T> T pick(List<T> all, int choice) {
        return all.get(choice % all.size());
    }
}
