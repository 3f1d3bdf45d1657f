package app.fabula.bootstrap.vectors;

import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.ExplainStreakDay.Explanation;
import app.fabula.application.streak.InMemoryStreaks;
import app.fabula.application.streak.StreakCalendars;
import app.fabula.application.streak.StreakKey;
import app.fabula.application.streak.StreakSight;
import app.fabula.domain.progress.QuarantineRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.News;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Turn.Credited;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What the product says about a scenario, in the words that pictures use. */
final class PicturedStreak {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter ASKED =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private final JsonNode scenario;
    private final StreakScenario streak;

    PicturedStreak(JsonNode scenario) {
        this.scenario = scenario;
        this.streak = new StreakScenario(scenario);
    }

    static String name(LocalDate date) {
        return WEEKDAY.format(date);
    }

    String state(LocalDate date) {
        return explained(date).state().name().toLowerCase(Locale.ROOT);
    }

    /** Its length with that day; nothing where the day was not credited. */
    String run(LocalDate date) {
        return explained(date)
                .turn()
                .filter(Credited.class::isInstance)
                .map(turn -> Integer.toString(((Credited) turn).run().days()))
                .orElse("");
    }

    String hours(LocalDate date) {
        var days = streak.now().days();
        var hours = Duration.between(days.endOf(date.minusDays(1)), days.endOf(date));
        return hours.toHours() + " hours";
    }

    /** That the day made; nothing where it made none. */
    String milestone(LocalDate date) {
        var course = streak.history().whole(streak.track(), streak.now().at()).course();
        return News.of(course, streak.standing()).milestones().stream()
                .filter(some -> some.day().equals(date))
                .map(some -> "milestone " + some.days())
                .findFirst()
                .orElse("");
    }

    /** The times of what was known, of this streak. */
    Set<String> times() {
        var asOf = scenario.path("as_of").path("at").asString();
        var language = scenario.path("language").asString("");
        var times = new TreeSet<String>();
        for (var event : scenario.path("events")) {
            var isOther =
                    !language.isEmpty() && !event.path("language").asString("").equals(language);
            if (!isOther && event.path("received").asString("").compareTo(asOf) <= 0) {
                times.add(event.path("at").asString() + " " + event.path("zone").asString());
            }
        }
        return times;
    }

    String answer() {
        var standing = streak.standing();
        var now = streak.now();
        return "asked %s: current %s, longest %s%s, %s, %s left"
                .formatted(
                        ASKED.format(now.at().atZone(now.zone())),
                        count(standing.currentDays(), "day"),
                        count(standing.longestDays(), "day"),
                        standing.longest().map(PicturedStreak::span).orElse(""),
                        standing.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        count(standing.freezes(), "freeze"));
    }

    private Explanation explained(LocalDate date) {
        var at = streak.now().at();
        var history = streak.history();
        var sight =
                new StreakSight(
                        new InMemoryStreaks(new InMemoryProjectionStore()),
                        (_, _) -> new Shown<>(history, 0),
                        _ -> Optional.empty(),
                        QuarantineRule.DEFAULT.ahead(),
                        () -> at);
        var key = new StreakKey(new LearnerId(new UUID(0, 1)), streak.track());
        return new StreakCalendars(sight).of(key, date, Optional.of(at)).value();
    }

    private static String span(Run run) {
        return " (%s to %s)".formatted(DAY.format(run.from()), DAY.format(run.to()));
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
