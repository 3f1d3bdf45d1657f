package app.fabula.application.report;

import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.AwardedLives;
import app.fabula.application.statistics.Arrival;
import app.fabula.application.statistics.ReadingLives;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Made-up learners who travel, are late, and take back what they did. */
class AnnouncedAwardsProperties {
    private static final Locale ENGLISH = Locale.ENGLISH;

    private static final DateSpan ALWAYS =
            new DateSpan(LocalDate.parse("2025-01-01"), LocalDate.parse("2027-12-31"));

    /** Of any days: what judging everything that was ever done comes to, and nothing else. */
    @Property(tries = 300)
    void what_was_announced_of_some_days_is_what_was_earned_on_them(@ForAll long seed) {
        var lives = new AwardedLives();
        var awards = awards(lives);
        var arrivals = ReadingLives.arrivals(seed);
        arrivals.forEach(lives::happens);
        var chance = new Random(seed);
        var first = arrivals.getFirst().evidence().occurrence().day();
        for (var i = 0; i < 5; i++) {
            var from = first.plusDays(chance.nextInt(5) - 2);
            var days = new DateSpan(from, from.plusDays(chance.nextInt(4)));
            assertThat(awards.of(ana, days, ENGLISH).value())
                    .containsExactlyInAnyOrderElementsOf(judged(lives, days));
        }
    }

    /** At each position, whatever came after it. */
    @Property(tries = 100)
    void what_was_announced_by_then_stays_the_same(@ForAll long seed) {
        var lives = new AwardedLives();
        var awards = awards(lives);
        var arrivals = ReadingLives.arrivals(seed);
        var middle = arrivals.size() / 2;
        arrivals.subList(0, middle).forEach(lives::happens);
        var position = lives.head();
        var known = evidence(arrivals.subList(0, middle));
        var before = awards.at(position, ana, known, ENGLISH);
        assertThat(before).containsExactlyInAnyOrderElementsOf(judged(lives, ALWAYS));

        arrivals.subList(middle, arrivals.size()).forEach(lives::happens);
        assertThat(awards.at(position, ana, known, ENGLISH)).isEqualTo(before);
        assertThat(awards.at(lives.head(), ana, evidence(arrivals), ENGLISH))
                .containsExactlyInAnyOrderElementsOf(awards.of(ana, ALWAYS, ENGLISH).value());
    }

    private static EarnedAwards awards(AwardedLives lives) {
        return new AnnouncedAwards(lives.achievements, lives.then(), lives.rules());
    }

    private static List<EarnedAchievement> judged(AwardedLives lives, DateSpan days) {
        return lives.judged().stream()
                .filter(earned -> days.has(earned.day()))
                .map(earned ->
                        new EarnedAchievement(
                                earned.award().code(),
                                earned.award().code(),
                                earned.award().tier(),
                                earned.award().language(),
                                earned.day()))
                .toList();
    }

    private static List<Evidence> evidence(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::evidence).toList();
    }
}
