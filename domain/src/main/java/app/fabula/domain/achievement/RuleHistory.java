package app.fabula.domain.achievement;

import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that was ever published under one code. Awards are judged by the version under which they
 * were given, so none is forgotten.
 *
 * @param versions by their number, without a gap from 1; empty before the first
 * @param past all that happened, in its order
 */
public record RuleHistory(SortedMap<Integer, RuleForm> versions, List<RuleEvent> past) {
    public RuleHistory {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        past = List.copyOf(past);
    }

    public static RuleHistory none() {
        return new RuleHistory(new TreeMap<>(), List.of());
    }

    /** Retired or not; empty where there never was any. */
    public Optional<RuleForm> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.lastEntry().getValue());
    }

    public Optional<RuleForm> version(int version) {
        return Optional.ofNullable(versions.get(version));
    }

    /** The last thing that happens to a rule. */
    public Optional<RuleRetired> retired() {
        return !past.isEmpty() && past.getLast() instanceof RuleRetired retired
                ? Optional.of(retired)
                : Optional.empty();
    }

    public Optional<Instant> retiredAt() {
        return retired().map(RuleRetired::occurredAt);
    }

    RuleHistory after(RuleEvent event) {
        var more = Stream.concat(past.stream(), Stream.of(event)).toList();
        return switch (event) {
            case RulePublished published -> new RuleHistory(with(published.rule()), more);
            case RuleRetired _ -> new RuleHistory(versions, more);
        };
    }

    private SortedMap<Integer, RuleForm> with(RuleForm rule) {
        var more = new TreeMap<>(versions);
        more.put(rule.version(), rule);
        return more;
    }
}
