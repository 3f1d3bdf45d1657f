package app.fabula.torture;

import app.fabula.torture.judge.Finding;
import app.fabula.torture.judge.Kind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How much was found of what there must be none of. */
public final class Tally {
    private final Map<Kind, Integer> found = new EnumMap<>(Kind.class);
    private int requests;

    /** Of one more request. */
    public void add(Collection<Finding> findings) {
        requests++;
        findings.forEach(finding -> found.merge(finding.kind(), 1, Integer::sum));
    }

    public int of(Kind kind) {
        return found.getOrDefault(kind, 0);
    }

    public int findings() {
        return found.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int requests() {
        return requests;
    }

    @Override
    public String toString() {
        return "torture=http requests=%d server_errors=%d leaks=%d contract_violations=%d events_written=%d"
                .formatted(
                        requests,
                        of(Kind.SERVER_ERROR),
                        of(Kind.LEAK),
                        of(Kind.CONTRACT_VIOLATION),
                        of(Kind.EVENT_WRITTEN));
    }
}
