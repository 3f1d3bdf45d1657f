package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.shared.Slice;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A storm of failures is counted, and does no harm. */
class CountingErrorsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final InMemoryErrorGroups stored = new InMemoryErrorGroups();
    private final AtomicInteger dropped = new AtomicInteger();
    private final InstantSource clock = InstantSource.fixed(NOON);
    private final ErrorCounter counter = new ErrorCounter(stored, clock, dropped::incrementAndGet);

    @Test
    void nothing_is_stored_before_its_time_and_nothing_twice() {
        report(1);
        assertThat(groups()).isEmpty();
        counter.store();
        counter.store();

        assertThat(groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.count()).isEqualTo(1);
                    assertThat(group.firstSeen()).isEqualTo(NOON);
                    assertThat(group.route()).isEqualTo("GET /there");
                });
    }

    @Test
    void a_storm_of_one_bug_is_counted_to_the_last_with_its_newest_traces() {
        IntStream.rangeClosed(1, 100_000).forEach(this::report);
        counter.store();

        assertThat(groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.count()).isEqualTo(100_000);
                    assertThat(group.traceIds()).hasSize(100).startsWith("t100000", "t99999");
                });
        assertThat(dropped).hasValue(0);
    }

    @Test
    void a_storm_of_many_bugs_is_bounded_and_what_is_lost_is_counted() {
        for (var bug = 0; bug < ErrorCounter.MOST_WAITING + 50; bug++) {
            counter.report(new Failure(bugOf(bug), "GET /there", "t" + bug));
        }
        counter.report(new Failure(bugOf(0), "GET /there", "again"));
        counter.store();

        assertThat(dropped).hasValue(50);
        assertThat(all(ErrorCounter.MOST_WAITING + 50)).hasSize(ErrorCounter.MOST_WAITING);
        assertThat(stored.list(Optional.of("again"), 1, Optional.empty()).items()).hasSize(1);
    }

    @Test
    void while_it_cannot_be_stored_it_waits() {
        var broken = new Broken();
        var patient = new ErrorCounter(broken, clock, dropped::incrementAndGet);
        patient.report(failure(1));
        assertThatThrownBy(patient::store).hasMessage("The database is away.");
        patient.report(failure(2));
        broken.isBroken = false;
        patient.store();

        assertThat(broken.got)
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.count()).isEqualTo(2);
                    assertThat(group.traceIds()).containsExactly("t2", "t1");
                });
    }

    @Test
    void what_nobody_has_seen_for_a_month_is_forgotten() {
        report(1);
        counter.store();
        new ErrorCounter(stored, InstantSource.fixed(day(30)), () -> {}).prune();
        assertThat(groups()).hasSize(1);
        new ErrorCounter(stored, InstantSource.fixed(day(30).plusMillis(1)), () -> {}).prune();
        assertThat(groups()).isEmpty();
    }

    private static final class Broken implements ErrorGroups {
        private boolean isBroken = true;
        private List<ErrorGroup> got = List.of();

        @Override
        public void add(Collection<ErrorGroup> counted) {
            if (isBroken) {
                throw new IllegalStateException("The database is away.");
            }
            got = List.copyOf(counted);
        }

        @Override
        public void prune(Instant before, int most) {}

        @Override
        public Slice<ErrorGroup> list(
                Optional<String> traceId, int limit, Optional<String> cursor) {
            return new Slice<>(got, Optional.empty());
        }
    }

    private void report(int number) {
        counter.report(failure(number));
    }

    private static Failure failure(int number) {
        return new Failure(new IllegalStateException("No. " + number), "GET /there", "t" + number);
    }

    private static Throwable bugOf(int number) {
        var bug = new IllegalStateException();
        bug.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("app.fabula.There", "bug" + number, null, -1)
                });
        return bug;
    }

    private List<ErrorGroup> groups() {
        return all(9);
    }

    private List<ErrorGroup> all(int limit) {
        return stored.list(Optional.empty(), limit, Optional.empty()).items();
    }

    private static Instant day(int day) {
        return NOON.plusSeconds(86_400L * day);
    }
}
