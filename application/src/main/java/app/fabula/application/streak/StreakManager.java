package app.fabula.application.streak;

import app.fabula.application.shared.Awaited;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.StreakCommand;
import app.fabula.domain.streak.StreakCommand.BuyFreeze;
import app.fabula.domain.streak.StreakCommand.ChooseRestDays;
import app.fabula.domain.streak.StreakCommand.DeclarePause;
import app.fabula.domain.streak.StreakCommand.EndPause;
import app.fabula.domain.streak.StreakCommand.Evidence;
import app.fabula.domain.streak.StreakCommand.GrantFreeze;
import app.fabula.domain.streak.StreakCommand.Request;
import app.fabula.domain.streak.StreakCommand.UseRepair;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.Track;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The facts of a streak are too many to be sourced for a decision: they come from the read model,
 * once it shows all that was in the log when somebody asked. Decisions are sourced.
 */
public final class StreakManager implements ManageStreaks {
    private final Streaks streaks;
    private final WholeStreaks whole;
    private final ReadableLanguages languages;
    private final StreakSight sight;
    private final Decisions<StreakCommand, StreakDecisions, Decision> decisions;
    private final StreakLimits limits;
    private final LongSupplier head;
    private final Supplier<UUID> ids;

    /**
     * @param head position of the newest event in the log
     */
    public StreakManager(
            Streaks streaks,
            ReadableLanguages languages,
            StreakSight sight,
            Decisions<StreakCommand, StreakDecisions, Decision> decisions,
            StreakLimits limits,
            LongSupplier head,
            Supplier<UUID> ids) {
        this.streaks = streaks;
        this.whole = new WholeStreaks(streaks);
        this.languages = languages;
        this.sight = sight;
        this.decisions = decisions;
        this.limits = limits;
        this.head = head;
        this.ids = ids;
    }

    @Override
    public Receipt<StreakDecisions, Decision> buyFreeze(StreakKey key) {
        return submit(key, (request, facts) -> new BuyFreeze(request, facts, limits.freezes()));
    }

    @Override
    public Receipt<StreakDecisions, Decision> grantFreeze(StreakKey key, String by, String reason) {
        return submit(
                key,
                (request, facts) -> new GrantFreeze(request, facts, limits.freezes(), by, reason));
    }

    @Override
    public Receipt<StreakDecisions, Decision> repair(StreakKey key) {
        return submit(
                key,
                (request, facts) ->
                        new UseRepair(
                                request, facts, limits.repairWindow(), limits.repairInterval()));
    }

    @Override
    public Receipt<StreakDecisions, Decision> pause(
            LearnerId learner, LocalDate from, LocalDate to) {
        return submit(
                learner, request -> new DeclarePause(request, from, to, limits.pauseDaysAYear()));
    }

    @Override
    public Receipt<StreakDecisions, Decision> endPause(LearnerId learner, UUID pause) {
        return submit(learner, request -> new EndPause(request, pause));
    }

    @Override
    public Receipt<StreakDecisions, Decision> rest(LearnerId learner, List<DayOfWeek> weekdays) {
        return submit(learner, request -> new ChooseRestDays(request, weekdays));
    }

    private Receipt<StreakDecisions, Decision> submit(
            StreakKey key, BiFunction<Request, Evidence, StreakCommand> command) {
        return submit(
                key.learner(), request -> command.apply(request, evidence(key, request.when())));
    }

    private Receipt<StreakDecisions, Decision> submit(
            LearnerId learner, Function<Request, StreakCommand> command) {
        var when = sight.now(learner);
        var id = ids.get();
        return decisions.submit(Origin.request(id), command.apply(new Request(learner, id, when)));
    }

    /** Up to then: what a clock that is ahead tells of later comes after the decision. */
    private Evidence evidence(StreakKey key, Moment when) {
        var end = when.at().plusNanos(1);
        var known =
                ScopedValue.where(Awaited.POSITION, head.getAsLong())
                        .call(() -> streaks.read(() -> whole.before(key, end)).value());
        var goals = known.entries().stream().filter(GoalMet.class::isInstance).toList();
        return new Evidence(key.track(), goals, known.rules(), isReadable(key.track(), known));
    }

    /** What was read stays so, whatever is retired. */
    private boolean isReadable(Track track, WholeStreak all) {
        return track.equals(Track.ALL)
                || !all.days().isEmpty()
                || languages.has(new Language(track.code()));
    }
}
