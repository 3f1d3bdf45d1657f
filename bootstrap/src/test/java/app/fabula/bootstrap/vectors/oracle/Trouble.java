package app.fabula.bootstrap.vectors.oracle;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Where, and some days before, the clocks are set or a date is left out. */
record Trouble(Instant from, ZoneId zone) {
    static final List<Trouble> ALL =
            List.of(
                    of("2026-03-02T05:00:00Z", "America/New_York"),
                    of("2011-12-24T10:00:00Z", "Pacific/Apia"),
                    of("2026-10-20T22:00:00Z", "Antarctica/Troll"),
                    of("2026-03-30T13:00:00Z", "Australia/Lord_Howe"),
                    of("2026-09-20T11:15:00Z", "Pacific/Chatham"),
                    of("2026-02-10T23:00:00Z", "Africa/Casablanca"),
                    of("1994-12-26T10:00:00Z", "Pacific/Kiritimati"),
                    of("2026-10-27T04:00:00Z", "America/New_York"),
                    of("2026-04-01T04:00:00Z", "America/Santiago"),
                    of("2026-03-24T00:00:00Z", "Antarctica/Troll"));

    private static Trouble of(String from, String zone) {
        return new Trouble(Instant.parse(from), ZoneId.of(zone));
    }
}
