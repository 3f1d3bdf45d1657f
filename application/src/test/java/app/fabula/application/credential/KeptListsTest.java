package app.fabula.application.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.credential.KeptLists.Edition;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptListsTest {
    private static final Edition EDITION = new Edition(7, Instant.EPOCH);
    private static final int CALLERS = 8;

    private final KeptLists kept = new KeptLists();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void each_edition_is_made_once() {
        assertThat(of(1, EDITION)).isSameAs(of(1, EDITION));
        assertThat(of(2, EDITION)).isNotSameAs(of(1, EDITION));
        assertThat(of(1, new Edition(8, Instant.EPOCH))).isEqualTo(list(3));
        assertThat(of(1, new Edition(8, Instant.EPOCH.plusSeconds(3_600)))).isEqualTo(list(4));
    }

    @Test
    void who_has_not_seen_the_newest_correction_yet_gets_what_tells_of_it() {
        var newer = of(1, new Edition(8, Instant.EPOCH));

        assertThat(of(1, EDITION)).isSameAs(newer);
    }

    @Test
    void who_asks_while_it_is_made_waits_for_it() throws Exception {
        var asking = new CountDownLatch(CALLERS);
        Callable<SignedCredential> caller =
                () -> {
                    asking.countDown();
                    return kept.of(
                            1,
                            EDITION,
                            () -> {
                                asking.await();
                                return list(made.incrementAndGet());
                            });
                };
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (var answer : callers.invokeAll(Collections.nCopies(CALLERS, caller))) {
                assertThat(answer.get()).isEqualTo(list(1));
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void what_failed_is_tried_again() {
        assertThatThrownBy(() -> kept.of(1, EDITION, KeptListsTest::fail))
                .hasMessage("no connection");
        assertThat(of(1, EDITION)).isEqualTo(list(1));
    }

    @Test
    void the_one_asked_for_longest_ago_is_dropped() {
        for (var number = 0; number < KeptLists.MOST; number++) {
            of(number, EDITION);
        }
        of(0, EDITION);
        of(KeptLists.MOST, EDITION);
        made.set(1_000);
        assertThat(of(0, EDITION)).isEqualTo(list(1));
        assertThat(of(1, EDITION)).isEqualTo(list(1_001));
    }

    private static SignedCredential fail() {
        throw new IllegalStateException("no connection");
    }

    private SignedCredential of(long number, Edition edition) {
        return kept.of(number, edition, () -> list(made.incrementAndGet()));
    }

    private static SignedCredential list(int making) {
        return new SignedCredential("token " + making, "document");
    }
}
