package app.fabula.adapters.rest;

import app.fabula.application.shared.Receipt;
import app.fabula.application.streak.DeclareOutages;
import app.fabula.application.streak.ManageStreaks;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is refused shows by the language, or by the month. */
@Component
class FakeStreakDecisions implements ManageStreaks, DeclareOutages {
    static final Moment WHEN = new Moment(FakeStreaks.NOW, ZoneId.of("Europe/Berlin"), 4);
    private static final Map<String, String> OF_REPAIRS =
            Map.of("fr", "nothing-to-repair", "it", "too-late-to-repair", "pt", "repaired-lately");
    private static final Map<Integer, String> OF_PAUSES =
            Map.of(1, "pause-not-ahead", 5, "pauses-overlap", 6, "pause-days-exhausted");

    static final OutageDeclared KNOWN =
            new OutageDeclared(
                    id(0x96),
                    Instant.parse("2026-03-01T10:00:00Z"),
                    Instant.parse("2026-03-01T11:00:00Z"),
                    "person:0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9d10",
                    "The network was down.",
                    WHEN.at());

    @Override
    public Receipt<StreakDecisions, Decision> buyFreeze(StreakKey key) {
        FakeLearners.require(key.learner());
        requireRoom(key);
        return receipt(new FreezeBought(key.learner(), id(0x90), key.track(), 2, WHEN), 76);
    }

    @Override
    public Receipt<StreakDecisions, Decision> grantFreeze(StreakKey key, String by, String reason) {
        FakeLearners.require(key.learner());
        requireRoom(key);
        return receipt(
                new FreezeGranted(key.learner(), id(0x91), key.track(), 2, by, reason, WHEN), 77);
    }

    @Override
    public Receipt<StreakDecisions, Decision> repair(StreakKey key) {
        FakeLearners.require(key.learner());
        requireReadable(key);
        refuse(OF_REPAIRS.get(key.track().code()));
        return receipt(new RepairUsed(key.learner(), id(0x92), key.track(), 3, 30, WHEN), 78);
    }

    @Override
    public Receipt<StreakDecisions, Decision> pause(
            LearnerId learner, LocalDate from, LocalDate to) {
        FakeLearners.require(learner);
        refuse(OF_PAUSES.get(from.getMonthValue()));
        return receipt(new PauseDeclared(learner, Ids.PAUSE, from, to, WHEN), 79);
    }

    @Override
    public Receipt<StreakDecisions, Decision> endPause(LearnerId learner, UUID pause) {
        FakeLearners.require(learner);
        if (!pause.equals(Ids.PAUSE)) {
            throw Refusal.unknown("unknown-pause", "There is no pause under this id.");
        }
        return receipt(new PauseEnded(learner, id(0x93), pause, WHEN), 80);
    }

    /** Mondays have been chosen before. */
    @Override
    public Receipt<StreakDecisions, Decision> rest(LearnerId learner, List<DayOfWeek> weekdays) {
        FakeLearners.require(learner);
        return weekdays.equals(List.of(DayOfWeek.MONDAY))
                ? new Receipt<>(StreakDecisions.none(), List.of(), 81)
                : receipt(new RestDaysChosen(learner, id(0x94), weekdays, WHEN), 82);
    }

    @Override
    public Receipt<List<OutageDeclared>, OutageDeclared> declare(
            Outage outage, String by, String reason) {
        if (outage.from().atOffset(ZoneOffset.UTC).getMonthValue() == 6) {
            throw Refusal.conflict("outage-too-long", "An outage lasts 31 days at most.");
        }
        if (outage.equals(new Outage(KNOWN.from(), KNOWN.to()))) {
            return new Receipt<>(List.of(KNOWN), List.of(), 83);
        }
        var declared =
                new OutageDeclared(id(0x95), outage.from(), outage.to(), by, reason, WHEN.at());
        return new Receipt<>(List.of(KNOWN, declared), List.of(declared), 83);
    }

    private static void requireReadable(StreakKey key) {
        if (key.track().code().equals("tlh")) {
            throw Refusal.conflict("nothing-to-read", "There is no story in that language.");
        }
    }

    private static void requireRoom(StreakKey key) {
        requireReadable(key);
        if (key.track().code().equals("fr")) {
            throw Refusal.conflict("freeze-stock-full", "There are 2 freezes already.");
        }
    }

    private static void refuse(@Nullable String code) {
        if (code != null) {
            throw Refusal.conflict(code, "Not now.");
        }
    }

    private static Receipt<StreakDecisions, Decision> receipt(Decision decision, long position) {
        return new Receipt<>(StreakDecisions.none(), List.of(decision), position);
    }

    static UUID id(int number) {
        return new UUID(0x0198c5a000007000L, 0x8000000000000000L + number);
    }
}
