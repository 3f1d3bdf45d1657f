package app.fabula.bootstrap.doctor;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A learner's day is told by the rules of their zone, which governments change.
 *
 * @param version such as 2026b
 */
record TimeZoneDataCheck(String version, Instant now) implements Check {
    private static final int OLD = 2;

    @Override
    public Finding look() {
        var year = Integer.parseInt(version.substring(0, 4));
        return now.atZone(ZoneOffset.UTC).getYear() - year >= OLD
                ? Finding.warning(
                        ("The rules of time zones are of %s, and learners' days may be told wrongly:"
                                        + " update the JDK.")
                                .formatted(version))
                : Finding.good("The rules of time zones are of %s.".formatted(version));
    }
}
