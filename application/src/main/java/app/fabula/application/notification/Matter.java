package app.fabula.application.notification;

import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The thing itself that a notification tells. */
public sealed interface Matter {
    /**
     * @param day that it is about
     * @param days of the run; 0 where that was not said
     */
    record OfStreak(Track track, LocalDate day, int days) implements Matter {}

    /** One tier, in one language or over all of them. */
    record OfAchievement(AwardKey award) implements Matter {}

    /**
     * All that one looking back has found, after a rule was published.
     *
     * @param backfill that run
     * @param awards by the time at which each was earned
     */
    record OfBackfill(UUID backfill, List<Achieved> awards) implements Matter {
        private static final Comparator<Achieved> ORDER =
                Comparator.comparing(Achieved::earnedAt)
                        .thenComparing(one -> one.award().toString());

        /** Something that was earned, and when the deciding fact occurred. */
        public record Achieved(AwardKey award, Instant earnedAt) {}

        public OfBackfill {
            awards = awards.stream().sorted(ORDER).toList();
        }

        static OfBackfill nothing(UUID backfill) {
            return new OfBackfill(backfill, List.of());
        }

        /** As it is known now. */
        OfBackfill with(AwardKey award, Instant earnedAt) {
            return new OfBackfill(
                    backfill,
                    Stream.concat(others(award), Stream.of(new Achieved(award, earnedAt)))
                            .toList());
        }

        OfBackfill without(AwardKey award) {
            return new OfBackfill(backfill, others(award).toList());
        }

        private Stream<Achieved> others(AwardKey award) {
            return awards.stream().filter(one -> !one.award().equals(award));
        }
    }

    /**
     * The report of a week is there.
     *
     * @param monday which the week began with
     */
    record OfWeek(LocalDate monday) implements Matter {}
}
