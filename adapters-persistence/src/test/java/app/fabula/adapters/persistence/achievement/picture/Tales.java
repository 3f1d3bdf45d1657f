package app.fabula.adapters.persistence.achievement.picture;

import static app.fabula.adapters.persistence.achievement.picture.Happening.goal;
import static app.fabula.adapters.persistence.achievement.picture.Happening.page;
import static app.fabula.adapters.persistence.achievement.picture.Happening.pages;
import static app.fabula.adapters.persistence.achievement.picture.Happening.published;
import static app.fabula.adapters.persistence.achievement.picture.Happening.story;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;

import app.fabula.adapters.persistence.achievement.RuleReader;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What learners do in the pictures, under rules that ship. All of them live by UTC. */
final class Tales {
    /** What was published then, everybody knows: it is not drawn. */
    static final Instant BEFORE = Instant.parse("2025-01-01T00:00:00Z");

    private Tales() {}

    /** Ten nights of two weeks, and an afternoon. */
    static List<Happening> nights() {
        return under(
                "night-owl",
                Stream.concat(
                        IntStream.of(2, 4, 5, 7, 8, 9, 10, 11, 12, 13)
                                .mapToObj(day -> page(ana, at(day, "22:30"))),
                        pages(ana, at(3, "15:00"), at(6, "15:00"))));
    }

    /** Six lunches; Wednesday's is told on Sunday. */
    static List<Happening> offline() {
        return under(
                "lunch-break",
                Stream.concat(
                        lunches(ana, 2, 3, 5, 6, 7),
                        Stream.of(page(ana, at(4, "12:30")).toldAt(at(8, "10:00")))));
    }

    /** Five lunches, of which one was somebody else's; then another. */
    static List<Happening> withdrawn() {
        return under(
                "lunch-break",
                Stream.concat(
                        lunches(ana, 2, 3, 4, 5, 6, 9),
                        Stream.of(page(ana, at(4, "12:30")).voidedAt(at(7, "10:00")))));
    }

    /** Both read at lunch until the rule asks for more; Ana had her five by then. */
    static List<Happening> raised() {
        var harder = withTiers(shipped("lunch-break"), 2, List.of(8L, 20L));
        return under(
                "lunch-break",
                Stream.of(
                                lunches(ana, 2, 3, 4, 5, 6, 9),
                                lunches(ben, 3, 4, 5, 6, 9, 10),
                                Stream.of(published(at(7, "09:00"), harder)))
                        .flatMap(some -> some));
    }

    /** A year of reading now and then, before there was such a rule; one day of it is told late. */
    static List<Happening> lastYear() {
        var rule = published("2026-11-02T09:00:00Z", shipped("days-active"));
        var days =
                pages(
                        ana,
                        "2025-02-03T18:00:00Z",
                        "2025-03-17T18:00:00Z",
                        "2025-04-07T18:00:00Z",
                        "2025-05-19T18:00:00Z",
                        "2025-07-14T18:00:00Z",
                        "2025-09-01T18:00:00Z",
                        "2025-10-20T18:00:00Z",
                        "2025-12-08T18:00:00Z");
        var late = page(ana, "2025-06-09T18:00:00Z").toldAt("2026-11-16T09:00:00Z");
        return inOrder(Stream.concat(days, Stream.of(rule, late)));
    }

    /** Four stories in a week, five in the next. */
    static List<Happening> weeks() {
        var some =
                Stream.of(
                        story(ana, 1, "2026-03-03", 18),
                        story(ana, 2, "2026-03-05", 18),
                        story(ana, 3, "2026-03-07", 10),
                        story(ana, 4, "2026-03-07", 18),
                        story(ana, 5, "2026-03-09", 18),
                        story(ana, 6, "2026-03-10", 18),
                        story(ana, 7, "2026-03-11", 18),
                        story(ana, 8, "2026-03-13", 10),
                        story(ana, 9, "2026-03-13", 18));
        return under("story-week", some.flatMap(story -> story));
    }

    /** Four days in a row, and after a day without reading two. */
    static List<Happening> run() {
        return under(
                "streak",
                IntStream.of(2, 3, 4, 5, 7, 8)
                        .mapToObj("2026-03-%02d"::formatted)
                        .flatMap(day -> goal(ana, day)));
    }

    /** Half an hour, four times in a day. */
    static List<Happening> longDay() {
        return under(
                "marathon",
                IntStream.of(8, 11, 14, 19)
                        .mapToObj(hour -> at(7, "%02d:00".formatted(hour)))
                        .map(at -> Happening.of(read(ana, 1, 1, 1_800, at))));
    }

    static Rule shipped(String code) {
        return RuleReader.shipped().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A time in March 2026, whose second day is a Monday. */
    static String at(int day, String time) {
        return "2026-03-%02dT%s:00Z".formatted(day, time);
    }

    static List<Happening> under(String code, Stream<Happening> happenings) {
        var rule = published(BEFORE.toString(), shipped(code));
        return inOrder(Stream.concat(Stream.of(rule), happenings));
    }

    private static Stream<Happening> lunches(LearnerId learner, int... days) {
        return IntStream.of(days).mapToObj(day -> page(learner, at(day, "12:30")));
    }

    private static List<Happening> inOrder(Stream<Happening> happenings) {
        var all = new ArrayList<>(happenings.toList());
        all.sort(Comparator.comparing(Happening::knownAt));
        return all;
    }

    private static Rule withTiers(Rule rule, int version, List<Long> tiers) {
        return new Rule(
                rule.code(),
                version,
                rule.filter(),
                rule.measure(),
                rule.window(),
                tiers,
                rule.scope(),
                rule.hidden(),
                rule.texts());
    }
}
