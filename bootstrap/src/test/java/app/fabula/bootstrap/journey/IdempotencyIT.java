package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.journey.Api.Answer;
import app.fabula.bootstrap.journey.UnsafeCalls.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** Whatever changes anything is executed once under one key, and is answered the same each time. */
class IdempotencyIT {
    /** Not annotated, so that no component scan finds it. */
    static class DiesBeforeItKeepsAnAnswer {
        @Bean
        static BeanPostProcessor dying() {
            return PlantedRequests.inPlaceOf(PlantedRequests.Dying::new);
        }
    }

    private static final RunningFabula fabula =
            new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));
    private static final RunningFabula another = fabula.beside();
    private static final RunningFabula dying = fabula.beside(DiesBeforeItKeepsAnAnswer.class);
    private static final Api api = fabula.api();

    @AfterAll
    static void close() {
        dying.close();
        another.close();
        fabula.close();
    }

    static List<Kind> calls() {
        return new UnsafeCalls(fabula).all();
    }

    static List<Kind> callsShownOnce() {
        return new UnsafeCalls(fabula).shownOnce();
    }

    static Stream<Kind> callsWhoseOutcomeIsInTheLog() {
        return calls().stream().filter(Kind::outcomeIsInTheLog);
    }

    @Test
    void every_operation_that_changes_anything_is_among_them() {
        var unsafe =
                api.document().path("paths").properties().stream()
                        .flatMap(path -> path.getValue().properties().stream())
                        .filter(operation -> !operation.getKey().equals("get"))
                        .map(operation -> operation.getValue().path("operationId").asString());
        var known = Stream.concat(calls().stream(), callsShownOnce().stream());
        assertThat(known.map(Kind::operation)).containsAll(unsafe.toList());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_first_answer_is_given_again_whatever_has_happened_since(Kind kind) {
        var key = UUID.randomUUID().toString();
        var call = kind.preparation().get();
        var first = call.send(api, key).expecting(call.status());
        call.afterwards().run();
        var events = own(first);
        assertSame(call.send(api, key), first);
        assertSame(call.send(another.api(), key), first);
        assertThat(own(first)).isEqualTo(events);
    }

    @ParameterizedTest
    @MethodSource("callsShownOnce")
    void a_secret_is_told_once_and_is_in_no_table(Kind kind) {
        var key = UUID.randomUUID().toString();
        var call = kind.preparation().get();
        var first = call.send(api, key).expecting(call.status());
        var events = own(first);
        var again = call.send(another.api(), key).expecting(409);
        assertThat(again.text()).contains("shown-once").doesNotContain("fab_");
        assertThat(own(first)).isEqualTo(events);
        assertThat(
                        fabula.count(
                                "select count(*) from keyed_request where convert_from(body, 'UTF8') like '%fab\\_%'"))
                .isZero();
    }

    /** It was made, and nobody can say it any more. */
    @ParameterizedTest
    @MethodSource("callsShownOnce")
    void a_secret_whose_answer_was_lost_is_not_replaced_by_one_that_opens_nothing(Kind kind) {
        var key = UUID.randomUUID().toString();
        var call = kind.preparation().get();
        var first = call.send(dying.api(), key).expecting(call.status());
        fabula.execute("update keyed_request set claimed_until = now()");
        var events = own(first);
        assertThat(call.send(api, key).expecting(409).text()).contains("shown-once");
        assertThat(own(first)).isEqualTo(events);
    }

    /** One instance has committed and dies; another one is asked again. */
    @ParameterizedTest
    @MethodSource("callsWhoseOutcomeIsInTheLog")
    void the_first_answer_comes_out_of_the_log_where_none_was_kept(Kind kind) {
        var key = UUID.randomUUID().toString();
        var call = kind.preparation().get();
        var first = call.send(dying.api(), key).expecting(call.status());
        call.afterwards().run();
        call.send(api, key).expecting(409);
        fabula.execute("update keyed_request set claimed_until = now()");
        var events = own(first);
        assertSame(call.send(api, key), first);
        assertSame(call.send(another.api(), key), first);
        assertThat(own(first)).isEqualTo(events);
    }

    /** Decisions are all that these calls store; what followers announce comes in its own time. */
    private static int own(Answer first) {
        return first.headers().firstValue("Fabula-Position").isPresent()
                ? fabula.count(UnsafeStreakCalls.UNANNOUNCED)
                : fabula.count("select count(*) from replay");
    }

    private static void assertSame(Answer again, Answer first) {
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(headers(again)).isEqualTo(headers(first));
    }

    private static Map<String, List<String>> headers(Answer answer) {
        var headers = new HashMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("connection");
        return headers;
    }
}
