package app.fabula.bootstrap.journey;

import static app.fabula.bootstrap.journey.Timetable.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The last place in a stock of two, wanted by many devices at once, on two instances. */
class RacingFreezesIT {
    @Test
    void a_stock_of_two_takes_two() throws Exception {
        try (var fabula = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));
                var other = fabula.beside();
                var devices = Executors.newFixedThreadPool(8)) {
            var api = fabula.api();
            Timetable.begin(api);
            var buying =
                    IntStream.range(0, 16)
                            .mapToObj(device -> buy(device % 2 == 0 ? api : other.api()))
                            .toList();
            var answers = devices.invokeAll(buying).stream().map(Future::resultNow).toList();

            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(2);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .hasSize(14)
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(409);
                        assertThat(answer.body().get("type").asString())
                                .endsWith("freeze-stock-full");
                    });
            var last = answers.stream().mapToLong(Api.Answer::position).max().orElseThrow();
            var streak = api.getShowing(last, "/learners/" + ANA + "/streak").body();
            assertThat(streak.get("freezes").asInt()).isEqualTo(2);
        }
    }

    private static Callable<Api.Answer> buy(Api api) {
        return () -> api.post("/learners/" + ANA + "/streak/freezes", "{}");
    }
}
