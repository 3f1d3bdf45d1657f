package app.fabula.application.operation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Of instances that have two maps in common. */
public final class InMemoryStandings implements Standings {
    private final Map<String, Long> positions;
    private final Map<String, String> holders;
    private final String node;

    public InMemoryStandings(String node) {
        this(new HashMap<>(), new HashMap<>(), node);
    }

    private InMemoryStandings(
            Map<String, Long> positions, Map<String, String> holders, String node) {
        this.positions = positions;
        this.holders = holders;
        this.node = node;
    }

    /** The same ones. */
    public InMemoryStandings asSeenBy(String other) {
        return new InMemoryStandings(positions, holders, other);
    }

    public void comeTo(String follower, long position) {
        positions.put(follower, position);
    }

    public void claim(String follower, String by) {
        holders.put(follower, by);
    }

    public void abandon(String follower) {
        holders.remove(follower);
    }

    @Override
    public Map<String, Standing> of(Collection<String> followers) {
        return followers.stream().collect(toMap(identity(), this::standing));
    }

    private Standing standing(String follower) {
        return new Standing(positions.getOrDefault(follower, 0L), holder(follower));
    }

    private Holder holder(String follower) {
        var holder = holders.get(follower);
        if (holder == null) {
            return Holder.NOBODY;
        }
        return holder.equals(node) ? Holder.HERE : Holder.ELSEWHERE;
    }
}
