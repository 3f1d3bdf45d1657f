package app.fabula.adapters.messaging.operation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.Replay;
import app.fabula.application.operation.ReplayJournal;
import app.fabula.application.operation.Standings;
import app.fabula.application.operation.Standings.Holder;
import app.fabula.application.shared.Projections;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** The projections as this instance sees them. */
public final class FollowedProjections implements Projections {
    private final Followers followers;
    private final List<String> projections;
    private final Standings standings;
    private final ParkedSequences parked;
    private final ReplayJournal replays;
    private final LongSupplier head;

    /**
     * @param head of the log
     */
    public FollowedProjections(
            Followers followers,
            List<String> projections,
            Standings standings,
            ParkedSequences parked,
            ReplayJournal replays,
            LongSupplier head) {
        this.followers = followers;
        this.projections = List.copyOf(projections);
        this.standings = standings;
        this.parked = parked;
        this.replays = replays;
        this.head = head;
    }

    @Override
    public List<Status> all() {
        var standing = standings.of(projections);
        // Asked last, so that nobody is ahead of it.
        var end = head.getAsLong();
        var aside = parked.counts();
        var replaying =
                replays.recent().stream()
                        .filter(replay -> replay.state() == Replay.State.RUNNING)
                        .flatMap(replay -> replay.projections().stream())
                        .collect(toSet());
        return projections.stream()
                .map(name -> {
                    var one = requireNonNull(standing.get(name));
                    return new Status(
                            name,
                            state(name, one.holder(), replaying),
                            one.position(),
                            Math.max(one.position(), end),
                            aside.getOrDefault(name, 0));
                })
                .toList();
    }

    private State state(String name, Holder holder, Set<String> replaying) {
        // What failed here is the other one's business where another one has it.
        if (holder != Holder.ELSEWHERE && followers.isFailing(name)) {
            return State.FAILING;
        }
        if (replaying.contains(name)) {
            return State.REPLAYING;
        }
        return switch (holder) {
            case HERE -> State.LIVE;
            case ELSEWHERE -> State.ELSEWHERE;
            case NOBODY -> State.UNCLAIMED;
        };
    }
}
