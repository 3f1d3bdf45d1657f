package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second process joins the embedded database of the first one, which is then killed: within ten
 * seconds the second one does everything, and what was acknowledged is there.
 */
class TakeOverIT {
    private static final Set<String> NOT_HERE = Set.of("elsewhere", "unclaimed");
    private static final Duration WITHIN = Duration.ofSeconds(10);

    @TempDir private Path first;
    @TempDir private Path second;

    @Test
    void what_a_killed_instance_did_is_done_by_the_other_within_ten_seconds() throws Exception {
        try (var one = FabulaProcess.start(first, "run")) {
            var there = Api.of(one, first);
            try (var two = FabulaProcess.start(second, FabulaProcess.joining(first), "run")) {
                var here = Api.of(two, second);
                var times = Timetable.begin(there);
                times.ana().sync(there);
                await(here, Duration.ofSeconds(30), 1, 5);

                one.kill();
                var position = times.ben().sync(here);
                await(here, WITHIN, 6, 6);
                here.getShowing(position, "/learners/" + Timetable.BEN + "/progress");
                here.getShowing(position, "/learners/" + Timetable.ANA + "/achievements");
                Replaying.verified(here);
            }
        }
        // The database of the first one outlives it; who starts on its folder stops it.
        try (var again = FabulaProcess.start(first, "run")) {
            Api.of(again, first).get("/projections").expecting(200);
        }
    }

    /** Until so many of the projections are followed here. */
    private static void await(Api api, Duration patience, int atLeast, int atMost) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var projections = api.get("/projections").expecting(200).body().get("items");
            var here = 0;
            for (var projection : projections) {
                here += NOT_HERE.contains(projection.get("state").asString()) ? 0 : 1;
            }
            if (here >= atLeast && here <= atMost) {
                return;
            }
            assertThat(System.nanoTime()).as("%s", projections).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
