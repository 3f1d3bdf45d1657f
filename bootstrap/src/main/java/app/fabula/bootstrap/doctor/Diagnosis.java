package app.fabula.bootstrap.doctor;

import java.util.List;
import java.util.stream.Stream;

/** All findings, for people and, in the last line, for programs. */
public record Diagnosis(List<Finding> findings) {
    public Diagnosis {
        findings = List.copyOf(findings);
    }

    static Diagnosis of(Stream<Check> checks) {
        return new Diagnosis(checks.map(Check::look).toList());
    }

    public List<String> lines() {
        var sentences =
                findings.stream()
                        .map(finding -> finding.verdict().sign() + " " + finding.sentence());
        return Stream.concat(
                        sentences,
                        Stream.of(
                                "doctor=done checks=%d warnings=%d problems=%d"
                                        .formatted(
                                                findings.size(),
                                                count(Verdict.WARNING),
                                                count(Verdict.PROBLEM))))
                .toList();
    }

    /** Warnings are none. */
    public boolean hasProblems() {
        return count(Verdict.PROBLEM) > 0;
    }

    private long count(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
