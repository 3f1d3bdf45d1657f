package app.fabula.adapters.persistence.achievement.picture;

import app.fabula.application.achievement.GetAchievements.Earned;
import app.fabula.application.achievement.GetAchievements.Open;
import app.fabula.application.achievement.GetAchievements.Told;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What the product says, as it stands in pictures. */
final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

    private Words() {}

    static String day(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }

    static String time(Instant at) {
        return TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    static String earned(Earned earned) {
        return "tier %d, earned %s, version %d, generation %s"
                .formatted(
                        earned.award().tier(),
                        day(earned.earnedAt()),
                        earned.rule().version(),
                        earned.told().map(Told::generation).map(String::valueOf).orElse("none"));
    }

    static String recognised(Earned earned) {
        return earned.told()
                .flatMap(Told::recognisedAt)
                .map(at -> "recognised " + day(at))
                .orElse("to be announced");
    }

    static String progress(Open open) {
        return "%d of %d".formatted(open.current(), open.target());
    }

    static String part(double fraction) {
        return BigDecimal.valueOf(fraction).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String announcement(AchievementEvent said) {
        return switch (said) {
            case AchievementAwarded it ->
                    "awarded tier %d, earned %s".formatted(it.tier(), day(it.earnedAt()));
            case AchievementRedated it ->
                    "re-dated tier %d, earned %s".formatted(it.tier(), day(it.earnedAt()));
            case AchievementRevoked it ->
                    "revoked tier %d (%s)".formatted(it.tier(), it.correction());
        };
    }

    static Instant noticedAt(AchievementEvent said) {
        return Optional.ofNullable(
                        switch (said) {
                            case AchievementAwarded it -> it.recognisedAt();
                            case AchievementRedated it -> it.recognisedAt();
                            case AchievementRevoked it -> it.recognisedAt();
                        })
                .orElseThrow();
    }
}
