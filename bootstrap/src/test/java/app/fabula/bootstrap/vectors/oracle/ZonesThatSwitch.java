package app.fabula.bootstrap.vectors.oracle;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Zones whose clocks are set in 2026 and 2027, one of each kind before a second of any. */
final class ZonesThatSwitch {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2028-01-01T00:00:00Z");

    private ZonesThatSwitch() {}

    static List<ZoneId> first(int number) {
        var kinds = new LinkedHashMap<List<ZoneOffsetTransition>, ZoneId>();
        var others = new ArrayList<ZoneId>();
        for (var id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            var zone = ZoneId.of(id);
            var switches = switchesOf(zone);
            if (!switches.isEmpty() && kinds.putIfAbsent(switches, zone) != null) {
                others.add(zone);
            }
        }
        return Stream.concat(kinds.values().stream(), others.stream()).limit(number).toList();
    }

    static int kinds() {
        return (int)
                ZoneId.getAvailableZoneIds().stream()
                        .map(id -> switchesOf(ZoneId.of(id)))
                        .filter(switches -> !switches.isEmpty())
                        .distinct()
                        .count();
    }

    static List<ZoneOffsetTransition> switchesOf(ZoneId zone) {
        var rules = zone.getRules();
        return Stream.iterate(
                        rules.nextTransition(START),
                        Objects::nonNull,
                        last -> rules.nextTransition(last.getInstant()))
                .takeWhile(next -> next.getInstant().isBefore(END))
                .toList();
    }
}
