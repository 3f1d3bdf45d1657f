package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.journey.Api.Answer;
import app.fabula.bootstrap.journey.UnsafeCalls.Call;
import app.fabula.bootstrap.journey.UnsafeCalls.Kind;
import app.fabula.domain.access.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** However many send one request at once, however long each takes: it happens once. */
class RacingKeysIT {
    private static final int CLIENTS = 20;
    private static final String STORY =
            """
            {"language":"en","title":"Fox","licence":"CC BY 4.0","pages":["A fox."]}\
            """;

    /** Not annotated, so that no component scan finds it. */
    static class TakesOverAtOnce {
        @Bean
        static BeanPostProcessor impatient() {
            return PlantedRequests.inPlaceOf(PlantedRequests.Impatient::new);
        }
    }

    private static final RunningFabula fabula =
            new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"), BrokenWayOut.class);
    private static final List<RunningFabula> impatient =
            List.of(fabula.beside(TakesOverAtOnce.class), fabula.beside(TakesOverAtOnce.class));
    private static final Api api = fabula.api();

    @AfterAll
    static void close() {
        impatient.forEach(RunningFabula::close);
        fabula.close();
    }

    /** Of those that the log alone keeps from happening twice. */
    static Stream<Kind> calls() {
        return new UnsafeCalls(fabula)
                .all().stream()
                        .filter(Kind::outcomeIsInTheLog)
                        .filter(kind -> !kind.operation().matches("startReplay|replayProjection"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void one_executes_and_the_others_are_told_to_wait_or_get_its_answer(Kind kind)
            throws Exception {
        var call = kind.preparation().get();
        var before = events();
        var answers = race(call, List.of(api));
        var given = answers.stream().filter(answer -> answer.status() == call.status()).toList();
        assertThat(given).isNotEmpty();
        assertThat(given).extracting(Answer::text).containsOnly(given.getFirst().text());
        assertThat(answers)
                .filteredOn(answer -> !given.contains(answer))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.body().get("type").asString())
                            .isEqualTo("/problems/idempotency-key-in-use");
                    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                });
        assertThat(events() - before).isEqualTo(stored(kind));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void who_all_execute_it_at_once_come_to_the_same(Kind kind) throws Exception {
        var call = kind.preparation().get();
        var before = events();
        var answers = race(call, impatient.stream().map(RunningFabula::api).toList());
        assertThat(answers).extracting(Answer::status).containsOnly(call.status());
        assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
        assertThat(answers)
                .extracting(Answer::position)
                .containsOnly(answers.getFirst().position());
        assertThat(events() - before).isEqualTo(stored(kind));
    }

    @Test
    void the_same_key_of_somebody_else_is_another_one() {
        var key = UUID.randomUUID().toString();
        var ana = publish(author(1), key).expecting(201);
        var ben = publish(author(2), key).expecting(201);
        var owner = publish(api, key).expecting(201);
        assertThat(List.of(ana.text(), ben.text(), owner.text())).doesNotHaveDuplicates();
        assertThat(publish(author(1), key).text()).isEqualTo(ana.text());
        assertThat(publish(author(2), key).text()).isEqualTo(ben.text());
        assertThat(publish(api, key).text()).isEqualTo(owner.text());
    }

    /** The append is done, and then something breaks on the way out. */
    @Test
    void what_was_answered_as_a_failure_after_the_commit_is_told_as_it_is_the_next_time() {
        var key = UUID.randomUUID().toString();
        var before = events();
        assertThat(api.statusOf(publication(api, key).header(BrokenWayOut.DIES, "yes")))
                .isEqualTo(500);
        assertThat(events() - before).isEqualTo(1);
        var told = publish(api, key).expecting(201);
        assertThat(told.position())
                .isEqualTo(
                        fabula.count(
                                "select max(position) from event where name = 'catalog.StoryPublished'"));
        assertThat(events() - before).isEqualTo(1);
        var path = "/stories/" + told.body().get("id").asString();
        api.getShowing(told.position(), path);
    }

    private static Api author(int number) {
        return api.as(
                fabula.issuer()
                        .token(new UUID(7, number), Set.of(Role.AUTHOR), Duration.ofMinutes(5)));
    }

    private static Answer publish(Api as, String key) {
        return as.send(publication(as, key), STORY);
    }

    private static HttpRequest.Builder publication(Api as, String key) {
        return as.json("/stories")
                .POST(BodyPublishers.ofString(STORY))
                .header("Idempotency-Key", key);
    }

    private static List<Answer> race(Call call, List<Api> servers) throws Exception {
        var key = UUID.randomUUID().toString();
        var answers = new ArrayList<Answer>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var requests =
                    IntStream.range(0, CLIENTS)
                            .<Callable<Answer>>mapToObj(
                                    n -> () -> call.send(servers.get(n % servers.size()), key))
                            .toList();
            for (var answer : clients.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static int stored(Kind kind) {
        if (kind.situation().startsWith("that was")) {
            return 0;
        }
        return switch (kind.operation()) {
            case "importStories", "recordActivities", "releaseActivity" -> 2;
            default -> 1;
        };
    }

    private static int events() {
        return fabula.count(UnsafeStreakCalls.UNANNOUNCED);
    }
}
