package app.fabula.adapters.persistence.achievement.picture;

import static app.fabula.adapters.persistence.achievement.picture.Tales.at;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The pictures of docs/achievements.md, and what each is to show. */
final class Sheets {
    private Sheets() {}

    static List<Sheet> all() {
        return List.of(
                progress(), late(), revoked(), raised(), lastYear(), windows(), max(), hidden());
    }

    private static Sheet progress() {
        var tale = Tales.nights();
        return new Sheet(
                "progress",
                "Night owl: days with reading between 10 at night and 4 in the morning",
                List.of(
                        march(
                                "Before anything is read there is something to reach",
                                List.of("0 of 1"),
                                ana,
                                "night-owl",
                                14,
                                at(2, "12:00"),
                                tale),
                        march(
                                "One night is the first tier; after four the second is at 4 of 10",
                                List.of(tier(1, "Mon 2 Mar"), held(1, "Mon 2 Mar", 1), "4 of 10"),
                                ana,
                                "night-owl",
                                14,
                                at(8, "12:00"),
                                tale),
                        march(
                                "The tenth night decides the second tier",
                                List.of(
                                        tier(1, "Mon 2 Mar"),
                                        tier(2, "Fri 13 Mar"),
                                        held(1, "Mon 2 Mar", 1),
                                        held(2, "Fri 13 Mar", 1),
                                        "10 of 30"),
                                ana,
                                "night-owl",
                                14,
                                at(15, "12:00"),
                                tale)));
    }

    private static Sheet late() {
        var tale = Tales.offline();
        return new Sheet(
                "late",
                "Lunch break: a late fact re-dates what was earned",
                List.of(
                        march(
                                "Wednesday was read on a tablet that is offline: nobody knows of"
                                        + " it",
                                List.of(tier(1, "Sat 7 Mar"), held(1, "Sat 7 Mar", 1), "5 of 20"),
                                ana,
                                "lunch-break",
                                8,
                                at(7, "20:00"),
                                tale),
                        march(
                                "On Sunday the tablet tells: the fifth day has been Friday",
                                List.of(
                                        tier(1, "Sat 7 Mar"),
                                        "re-dated tier 1, earned Fri 6 Mar 2026",
                                        held(1, "Fri 6 Mar", 1),
                                        "6 of 20"),
                                ana,
                                "lunch-break",
                                8,
                                at(8, "20:00"),
                                tale)));
    }

    private static Sheet revoked() {
        var tale = Tales.withdrawn();
        var taken = "revoked tier 1 (FACT_VOIDED)";
        return new Sheet(
                "revoked",
                "Lunch break: a correction takes an award back",
                List.of(
                        march(
                                "Five days, as far as anybody knows",
                                List.of(tier(1, "Fri 6 Mar"), held(1, "Fri 6 Mar", 1), "5 of 20"),
                                ana,
                                "lunch-break",
                                9,
                                at(6, "20:00"),
                                tale),
                        march(
                                "Wednesday was Ana's brother: it is voided, and four are too few",
                                List.of(tier(1, "Fri 6 Mar"), taken, "4 of 5"),
                                ana,
                                "lunch-break",
                                9,
                                at(7, "20:00"),
                                tale),
                        march(
                                "Monday makes it five: it is awarded anew, as generation 2",
                                List.of(
                                        tier(1, "Fri 6 Mar"),
                                        taken,
                                        tier(1, "Mon 9 Mar"),
                                        held(1, "Mon 9 Mar", 2),
                                        "5 of 20"),
                                ana,
                                "lunch-break",
                                9,
                                at(9, "20:00"),
                                tale)));
    }

    private static Sheet raised() {
        var tale = Tales.raised();
        return new Sheet(
                "raised",
                "Lunch break: a raised threshold takes nothing away",
                List.of(
                        march(
                                "Ana had five days when version 2 came, which asks for eight: hers"
                                        + " stays",
                                List.of(tier(1, "Fri 6 Mar"), held(1, "Fri 6 Mar", 1), "6 of 20"),
                                ana,
                                "lunch-break",
                                10,
                                at(10, "20:00"),
                                tale),
                        march(
                                "Ben had four: he is judged by version 2, and needs eight",
                                List.of("6 of 8"),
                                ben,
                                "lunch-break",
                                10,
                                at(10, "20:00"),
                                tale)));
    }

    private static Sheet lastYear() {
        var tale = Tales.lastYear();
        var first = "awarded tier 1, earned Mon 20 Oct 2025";
        return new Sheet(
                "last-year",
                "Reading days: a rule of today over the facts of last year",
                List.of(
                        new Panel(
                                "Published in November 2026: earned in October 2025, when it was"
                                        + " done",
                                List.of(
                                        first,
                                        "tier 1, earned Mon 20 Oct 2025, version 1, generation 1",
                                        "8 of 30"),
                                ana,
                                "days-active",
                                LocalDate.parse("2025-01-01"),
                                LocalDate.parse("2026-11-30"),
                                Instant.parse("2026-11-03T09:00:00Z"),
                                tale),
                        new Panel(
                                "A day of June 2025 becomes known: it was September",
                                List.of(
                                        first,
                                        "re-dated tier 1, earned Mon 1 Sep 2025",
                                        "tier 1, earned Mon 1 Sep 2025, version 1, generation 1",
                                        "9 of 30"),
                                ana,
                                "days-active",
                                LocalDate.parse("2025-01-01"),
                                LocalDate.parse("2026-11-30"),
                                Instant.parse("2026-11-17T09:00:00Z"),
                                tale)));
    }

    private static Sheet windows() {
        return new Sheet(
                "windows",
                "A week of stories: each window is measured apart",
                List.of(
                        march(
                                "Four and five are not nine: each Monday it begins at 0",
                                List.of(tier(1, "Fri 13 Mar"), held(1, "Fri 13 Mar", 1), "5 of 10"),
                                ana,
                                "story-week",
                                15,
                                at(15, "20:00"),
                                Tales.weeks())));
    }

    private static Sheet max() {
        return new Sheet(
                "max",
                "Streak: the most that there ever was",
                List.of(
                        march(
                                "The run broke on Friday; its four days are not lost",
                                List.of(tier(1, "Wed 4 Mar"), held(1, "Wed 4 Mar", 1), "4 of 14"),
                                ana,
                                "streak",
                                8,
                                at(8, "20:00"),
                                Tales.run())));
    }

    private static Sheet hidden() {
        var tale = Tales.longDay();
        return new Sheet(
                "hidden",
                "Marathon, a hidden rule: 7200 seconds in one day",
                List.of(
                        new Panel(
                                "An hour and a half: it is measured, and not told",
                                List.of("nothing is open"),
                                ana,
                                "marathon",
                                LocalDate.parse("2026-03-07"),
                                LocalDate.parse("2026-03-07"),
                                Instant.parse(at(7, "18:00")),
                                tale),
                        new Panel(
                                "Two hours: a surprise",
                                List.of(
                                        tier(1, "Sat 7 Mar"),
                                        held(1, "Sat 7 Mar", 1),
                                        "nothing is open"),
                                ana,
                                "marathon",
                                LocalDate.parse("2026-03-07"),
                                LocalDate.parse("2026-03-07"),
                                Instant.parse(at(7, "22:00")),
                                tale)));
    }

    private static Panel march(
            String caption,
            List<String> says,
            LearnerId learner,
            String code,
            int lastDay,
            String asked,
            List<Happening> tale) {
        return new Panel(
                caption,
                says,
                learner,
                code,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, lastDay),
                Instant.parse(asked),
                tale);
    }

    private static String tier(int tier, String day) {
        return "awarded tier %d, earned %s 2026".formatted(tier, day);
    }

    private static String held(int tier, String day, int generation) {
        return "tier %d, earned %s 2026, version 1, generation %d".formatted(tier, day, generation);
    }
}
