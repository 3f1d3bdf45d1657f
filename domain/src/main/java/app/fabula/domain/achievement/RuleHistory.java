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
 * @param publications of them, in their order
 * @param retirement empty where it can be earned
 */
public record RuleHistory(
        SortedMap<Integer, RuleForm> versions,
        List<Publication> publications,
        Optional<Retirement> retirement) {

    /**
     * @param by the name of a caller
     */
    public record Publication(int version, String by, Instant at) {}

    /**
     * @param by the name of a caller
     */
    public record Retirement(String by, String reason, Instant at) {}

    public RuleHistory {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        publications = List.copyOf(publications);
    }

    public static RuleHistory none() {
        return new RuleHistory(new TreeMap<>(), List.of(), Optional.empty());
    }

    /** Retired or not; empty where there never was any. */
    public Optional<RuleForm> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.lastEntry().getValue());
    }

    public Optional<RuleForm> version(int version) {
        return Optional.ofNullable(versions.get(version));
    }

    public Optional<Instant> retiredAt() {
        return retirement.map(Retirement::at);
    }

    RuleHistory after(RuleEvent event) {
        return switch (event) {
            case RulePublished published -> with(published);
            case RuleRetired retired ->
                    new RuleHistory(
                            versions,
                            publications,
                            Optional.of(
                                    new Retirement(
                                            retired.by(), retired.reason(), retired.occurredAt())));
        };
    }

    private RuleHistory with(RulePublished published) {
        var rule = published.rule();
        var more = new TreeMap<>(versions);
        more.put(rule.version(), rule);
        var one = new Publication(rule.version(), published.by(), published.occurredAt());
        return new RuleHistory(
                more, Stream.concat(publications.stream(), Stream.of(one)).toList(), retirement);
    }
}
