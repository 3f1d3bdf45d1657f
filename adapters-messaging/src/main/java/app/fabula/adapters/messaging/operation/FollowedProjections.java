package app.fabula.adapters.messaging.operation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.Replay;
import app.fabula.application.operation.ReplayJournal;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Projections;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** The projections as this instance sees them. */
public final class FollowedProjections implements Projections {
    private final Followers followers;
    private final List<String> projections;
    private final ProjectionStore store;
    private final ParkedSequences parked;
    private final ReplayJournal replays;
    private final LongSupplier head;

    /**
     * @param head of the log
     */
    public FollowedProjections(
            Followers followers,
            List<String> projections,
            ProjectionStore store,
            ParkedSequences parked,
            ReplayJournal replays,
            LongSupplier head) {
        this.followers = followers;
        this.projections = List.copyOf(projections);
        this.store = store;
        this.parked = parked;
        this.replays = replays;
        this.head = head;
    }

    @Override
    public List<Status> all() {
        var aside = parked.all().stream().collect(groupingBy(Parked::follower, counting()));
        var replaying =
                replays.recent().stream()
                        .filter(replay -> replay.state() == Replay.State.RUNNING)
                        .flatMap(replay -> replay.projections().stream())
                        .collect(toSet());
        return projections.stream()
                .map(name -> {
                    var position = store.position(name);
                    return new Status(
                            name,
                            state(name, replaying),
                            position,
                            Math.max(position, head.getAsLong()),
                            aside.getOrDefault(name, 0L).intValue());
                })
                .toList();
    }

    private State state(String name, Set<String> replaying) {
        if (followers.isFailing(name)) {
            return State.FAILING;
        }
        if (replaying.contains(name)) {
            return State.REPLAYING;
        }
        return followers.isElsewhere(name) ? State.ELSEWHERE : State.LIVE;
    }
}
