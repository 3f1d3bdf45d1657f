package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What of {@code StreakBugsOfOthersTest} takes servers to go wrong: where they stand, and that
 * there are two. These stand far from one another, in a time that is a day apart.
 */
class StreakBugsOfOthersIT {
    private static final TimeZone HERE = TimeZone.getDefault();
    private static final ExecutorService devices = Executors.newFixedThreadPool(2);

    private static RunningFabula kiritimati;
    private static RunningFabula pagoPago;
    private static String story;

    private final String learner = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        MovingClock.at("2026-03-01T08:00:00Z");
        moveServerTo("Pacific/Kiritimati");
        kiritimati =
                RunningFabula.with(
                        MovingClock.now.get(), List.of("fabula.freezes=1"), MovingClock.class);
        moveServerTo("Pacific/Pago_Pago");
        pagoPago = kiritimati.beside(MovingClock.class);
        story = Timetable.publish(kiritimati.api(), "Fox", "A fox.", 3);
    }

    @AfterAll
    static void stop() {
        devices.close();
        pagoPago.close();
        kiritimati.close();
        TimeZone.setDefault(HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"})
    void days_were_those_of_the_servers_zone(String server) {
        moveServerTo(server);
        MovingClock.at("2026-03-01T08:00:00Z");
        register("America/Los_Angeles");
        MovingClock.at("2026-03-04T20:00:00Z");
        var phone = new Device(learner, "America/Los_Angeles");
        phone.read(story, 1, 10, "2026-03-03T07:50:00Z"); // ten to midnight
        phone.read(story, 2, 10, "2026-03-03T08:10:00Z");
        var position = phone.sync(kiritimati.api());

        for (var fabula : List.of(kiritimati, pagoPago)) {
            assertThat(states(fabula.api(), position, "2026-03-01", "2026-03-04"))
                    .containsExactly("none", "credited", "credited", "pending");
            var streak = fabula.api().getShowing(position, path("")).body();
            assertThat(streak.at("/current/from").asString()).isEqualTo("2026-03-02");
            assertThat(streak.get("today").asString()).isEqualTo("2026-03-04");
            assertThat(streak.get("qualifiesUntil").asString()).isEqualTo("2026-03-05T08:00:00Z");
        }
    }

    /**
     * There is room for one freeze. Phone and tablet want it at the same moment; then both bring
     * what was read after two days without, and want another.
     */
    @Test
    void a_freeze_bought_and_used_at_once_from_two_devices_was_two() throws Exception {
        MovingClock.at("2026-03-01T08:00:00Z");
        register("Europe/Berlin");
        MovingClock.at("2026-03-02T20:00:00Z");
        var phone = new Device(learner, "Europe/Berlin");
        phone.read(story, 1, 10, "2026-03-02T18:00:00Z");
        phone.sync(kiritimati.api());
        assertOneOfTwo(atOnce(this::buy));

        MovingClock.at("2026-03-05T09:00:00Z");
        assertOneOfTwo(
                atOnce(api -> {
                    syncOn("2026-03-05", api);
                    return buy(api);
                }));

        MovingClock.at("2026-03-07T09:00:00Z");
        var position = syncOn("2026-03-07", kiritimati.api());
        for (var fabula : List.of(kiritimati, pagoPago)) {
            assertThat(states(fabula.api(), position, "2026-03-02", "2026-03-07"))
                    .containsExactly(
                            "credited", "frozen", "missed", "credited", "frozen", "credited");
            var streak = fabula.api().getShowing(position, path("")).body();
            assertThat(streak.get("freezes").asInt()).isZero();
            assertThat(streak.at("/current/days").asInt()).isEqualTo(2);
        }
    }

    private interface Request {
        Api.Answer send(Api api);
    }

    /** From two devices, each of which reaches another instance. */
    private static List<Api.Answer> atOnce(Request request) throws Exception {
        var start = new CyclicBarrier(2);
        var phone = devices.submit(after(start, request, kiritimati.api()));
        var tablet = devices.submit(after(start, request, pagoPago.api()));
        return List.of(phone.get(), tablet.get());
    }

    private static Callable<Api.Answer> after(CyclicBarrier start, Request request, Api api) {
        return () -> {
            start.await();
            return request.send(api);
        };
    }

    private static void assertOneOfTwo(List<Api.Answer> answers) {
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(answer -> answer.body().get("type").asString())
                .containsExactly("/problems/freeze-stock-full");
    }

    private Api.Answer buy(Api api) {
        return api.post(path("/freezes"), "{}");
    }

    /** A page that both devices know, and another one at the same moment. */
    private long syncOn(String day, Api api) {
        var device = new Device(learner, "Europe/Berlin");
        device.read(story, 1, 10, day + "T08:00:00Z");
        device.read(story, 2, 10, day + "T08:00:01Z");
        return device.sync(api);
    }

    private List<String> states(Api api, long position, String from, String to) {
        var calendar = path("/calendar?from=" + from + "&to=" + to);
        return api.getShowing(position, calendar)
                .body()
                .get("days")
                .valueStream()
                .map(day -> day.get("state").asString())
                .toList();
    }

    private void register(String zone) {
        Timetable.register(kiritimati.api(), learner, zone, "{\"pages\":1}", 0);
    }

    private String path(String what) {
        return "/learners/" + learner + "/streak" + what;
    }

    private static void moveServerTo(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }
}
