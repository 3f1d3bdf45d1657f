package app.fabula.adapters.rest.streak;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.streak.Cause;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.application.streak.Cause.Recorded;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Outage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What decided, as data: what kind of thing, which one, and when. */
class CauseResponseTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Moment THEN = new Moment(NOON, ZoneId.of("Europe/Berlin"), 4);
    private static final UUID ID = new UUID(2, 1);
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private static final Recorded FACT = recorded(new GoalMet(ID.toString(), THEN));
    private static final Recorded FREEZE = recorded(new FreezeAdded(ID.toString(), THEN, 2));
    private static final Recorded REPAIR = recorded(new Repair(ID.toString(), THEN, 3, 30));
    private static final Recorded REST = recorded(new RestDays(ID.toString(), THEN, Set.of()));
    private static final Recorded PAUSE =
            recorded(new Pause(ID.toString(), THEN, DAY, DAY.plusDays(4)));
    private static final Declared OUTAGE =
            new Declared(ID, NOON, new Outage(NOON.minusSeconds(60), NOON.minusSeconds(1)));

    @Test
    void what_is_of_a_moment_has_an_id_and_an_instant() {
        expect(FACT, "activity");
        expect(FREEZE, "freeze");
        expect(REPAIR, "repair");
        expect(REST, "rest-days");
    }

    @Test
    void a_pause_has_days() {
        assertThat(CauseResponse.of(PAUSE))
                .isEqualTo(new CauseResponse("pause", ID, NOON, DAY, DAY.plusDays(4), null, null));
    }

    @Test
    void an_outage_has_instants() {
        var span = OUTAGE.outage();
        assertThat(CauseResponse.of(OUTAGE))
                .isEqualTo(
                        new CauseResponse("outage", ID, NOON, null, null, span.from(), span.to()));
    }

    @Test
    void clients_are_told_of_all_kinds() throws NoSuchMethodException {
        var documented = CauseResponse.class.getDeclaredMethod("kind").getAnnotation(Schema.class);
        var kinds =
                List.<Cause>of(FACT, FREEZE, REPAIR, PAUSE, REST, OUTAGE).stream()
                        .map(CauseResponse::of)
                        .map(CauseResponse::kind)
                        .toList();

        assertThat(documented.allowableValues()).containsExactlyElementsOf(kinds);
    }

    private static void expect(Cause cause, String kind) {
        assertThat(CauseResponse.of(cause))
                .isEqualTo(new CauseResponse(kind, ID, NOON, null, null, null, null));
    }

    private static Recorded recorded(Entry entry) {
        return new Recorded(entry);
    }
}
