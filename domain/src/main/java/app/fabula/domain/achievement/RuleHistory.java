package app.fabula.domain.achievement;

import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was ever published under one code. Awards are judged by the version under which they
 * were given, so none is forgotten.
 *
 * @param versions by their number, without a gap from 1; empty before the first
 */
public record RuleHistory(SortedMap<Integer, RuleForm> versions, Optional<Instant> retiredAt) {
    public RuleHistory {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    public static RuleHistory none() {
        return new RuleHistory(new TreeMap<>(), Optional.empty());
    }

    /** Retired or not; empty where there never was any. */
    public Optional<RuleForm> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.lastEntry().getValue());
    }

    public Optional<RuleForm> version(int version) {
        return Optional.ofNullable(versions.get(version));
    }

    RuleHistory after(RuleEvent event) {
        return switch (event) {
            case RulePublished published -> with(published.rule());
            case RuleRetired retired ->
                    new RuleHistory(versions, Optional.of(retired.occurredAt()));
        };
    }

    private RuleHistory with(RuleForm rule) {
        var more = new TreeMap<>(versions);
        more.put(rule.version(), rule);
        return new RuleHistory(more, retiredAt);
    }
}
