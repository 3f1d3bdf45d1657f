package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.Role;
import app.fabula.torture.Flood;
import app.fabula.torture.Siege;
import app.fabula.torture.attack.Attack;
import app.fabula.torture.judge.Finding;
import app.fabula.torture.judge.Kind;
import app.fabula.torture.server.Client;
import app.fabula.torture.server.EventLog;
import app.fabula.torture.server.Scene;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A small part of {@code ./fabula torture http}, and that it finds what is broken on purpose. */
class TortureIT {
    private static final Instant now = Instant.parse("2026-03-15T20:00:00Z");
    private static final int REQUESTS = 1_000;
    private static final long SEED = 7;

    @Test
    void hostile_requests_are_refused_as_the_contract_says() throws IOException {
        assertThat(findings()).isEmpty();
    }

    @Test
    void an_answer_with_a_stack_trace_is_found() throws IOException {
        assertThat(findings(Sabotage.StackTraces.class))
                .extracting(Finding::kind)
                .contains(Kind.SERVER_ERROR, Kind.LEAK, Kind.CONTRACT_VIOLATION);
    }

    @Test
    void somebody_who_is_let_in_everywhere_is_found() throws IOException {
        assertThat(findings(AccessIT.OpenToAll.class))
                .filteredOn(finding -> finding.kind() == Kind.LEAK)
                .anyMatch(finding -> finding.detail().startsWith("let in"));
    }

    @Test
    void a_body_of_any_size_is_found() throws IOException {
        assertThat(
                        findings(
                                attack -> attack.answers().equals(Set.of(413)),
                                Sabotage.BodiesOfAnySize.class))
                .anyMatch(finding -> finding.detail().endsWith("not [413]"));
    }

    @Test
    void an_event_of_a_refused_request_is_found() throws IOException {
        assertThat(findings(Sabotage.RefusalsInTheLog.class))
                .extracting(Finding::kind)
                .contains(Kind.EVENT_WRITTEN);
    }

    @Test
    void somebody_who_asks_too_often_is_refused_and_it_is_found_where_not() {
        try (var fabula = RunningFabula.with(now, "fabula.limit.reading=50/3600");
                var sabotaged = RunningFabula.unlimited(now)) {
            assertThat(Flood.refusedAfter(scene(fabula).flooder(), 50)).hasValue(50);
            assertThat(Flood.refusedAfter(scene(sabotaged).flooder(), 50)).isEmpty();
        }
    }

    private static List<Finding> findings(Class<?>... sabotage) throws IOException {
        return findings(_ -> true, sabotage);
    }

    private static List<Finding> findings(Predicate<Attack> which, Class<?>... sabotage)
            throws IOException {
        try (var fabula = RunningFabula.unlimited(now, sabotage)) {
            var siege = new Siege(scene(fabula), () -> fabula.count(EventLog.COUNT), SEED);
            var findings = new ArrayList<Finding>();
            for (var number = 1; number <= REQUESTS; number++) {
                if (which.test(siege.attack(number))) {
                    findings.addAll(siege.findings(number));
                }
            }
            return findings;
        }
    }

    private static Scene scene(RunningFabula fabula) {
        var api = fabula.api();
        return Scene.at(
                new Client(api.base().resolve("/"), api.authorization().replace("Bearer ", "")),
                (role, person) ->
                        fabula.issuer()
                                .token(
                                        person,
                                        Set.of(Role.of(role).orElseThrow()),
                                        Duration.ofHours(1)));
    }
}
