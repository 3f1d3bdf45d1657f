package app.fabula.application.notification;

import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.streak.StreakEvent.Announcement;
import app.fabula.domain.streak.StreakEvent.DayFrozen;
import app.fabula.domain.streak.StreakEvent.DayRetracted;
import app.fabula.domain.streak.StreakEvent.MilestoneReached;
import app.fabula.domain.streak.StreakEvent.MilestoneRetracted;
import app.fabula.domain.streak.StreakEvent.StreakBroken;
import app.fabula.domain.streak.StreakEvent.StreakExtended;
import app.fabula.domain.streak.StreakEvent.StreakRestored;
import app.fabula.domain.streak.StreakEvent.StreakStarted;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of inboxes with announcements about streaks. */
final class StreakTelling {
    private final ReadModel<RunKey, ToldRun> kept;
    private final Notices notices;
    private final Map<RunKey, ToldRun> runs = new HashMap<>();

    StreakTelling(ReadModel<RunKey, ToldRun> kept, Notices notices) {
        this.kept = kept;
        this.notices = notices;
    }

    void hear(Announcement said, Recorded recorded) {
        var key = new RunKey(said.learner(), said.track());
        var run = run(key).in(recorded.recordedAt());
        runs.put(key, after(run, said, recorded));
    }

    void save() {
        kept.save(runs);
    }

    /** That a day was credited is no news to whoever has just read. */
    private ToldRun after(ToldRun run, Announcement said, Recorded recorded) {
        return switch (said) {
            case StreakStarted _, StreakExtended _, DayRetracted _ -> {
                notices.forget(day(said, said.day()));
                yield run.notBrokenOn(said.day());
            }
            case DayFrozen _ -> {
                notices.tell(day(said, said.day()), notice(Topic.FREEZE_USED, said, 0, recorded));
                yield run.notBrokenOn(said.day());
            }
            case StreakBroken it -> {
                notices.tell(
                        day(said, said.day()),
                        notice(Topic.STREAK_BROKEN, said, it.days(), recorded));
                notices.forget(restoration(said, said.day()));
                yield run.brokenOn(said.day());
            }
            case StreakRestored it ->
                    restored(run, it, notice(Topic.STREAK_RESTORED, said, it.days(), recorded));
            case MilestoneReached it -> {
                reached(run, it, notice(Topic.MILESTONE, said, it.days(), recorded));
                yield run;
            }
            case MilestoneRetracted it -> retracted(run, it);
        };
    }

    /** A run is told to be whole again where it was told to be broken, and nowhere else. */
    private ToldRun restored(ToldRun run, StreakRestored said, Notice now) {
        if (run.broken().isPresent()) {
            var broken = run.broken().get();
            notices.at(day(said, broken))
                    .filter(told -> told.topic() == Topic.STREAK_BROKEN)
                    .ifPresent(_ -> notices.forget(day(said, broken)));
            notices.tell(restoration(said, broken), now);
            return run.restoredFrom(broken);
        }
        run.restored()
                .map(broken -> restoration(said, broken))
                .filter(key -> notices.at(key).filter(told -> isOf(said.day(), told)).isPresent())
                .ifPresent(key -> notices.tell(key, now));
        return run;
    }

    private static boolean isOf(LocalDate day, Notice told) {
        return told.matter() instanceof OfStreak streak && streak.day().equals(day);
    }

    /** That another day has made the run so long is a correction. */
    private void reached(ToldRun run, MilestoneReached said, Notice now) {
        var key = milestone(said, said.days());
        Optional.ofNullable(run.moved().get(said.days()))
                .ifPresentOrElse(
                        before -> notices.put(key, before.corrected(now)),
                        () -> notices.tell(key, now));
    }

    private ToldRun retracted(ToldRun run, MilestoneRetracted said) {
        var key = milestone(said, said.days());
        var told = notices.at(key);
        notices.forget(key);
        return told.map(before -> run.without(said.days(), before)).orElse(run);
    }

    private ToldRun run(RunKey key) {
        return runs.computeIfAbsent(
                key, asked -> kept.load(Set.of(asked)).getOrDefault(asked, ToldRun.NOTHING));
    }

    private static Notice notice(Topic topic, Announcement said, int days, Recorded recorded) {
        return new Notice(
                recorded.id(),
                recorded.position(),
                topic,
                new OfStreak(said.track(), said.day(), days),
                said.occurredAt(),
                recorded.recordedAt(),
                Optional.empty());
    }

    private static NoticeKey day(Announcement said, LocalDate day) {
        return key(said, "day:" + day);
    }

    /**
     * @param broken the day of the break
     */
    private static NoticeKey restoration(Announcement said, LocalDate broken) {
        return key(said, "restored:" + broken);
    }

    private static NoticeKey milestone(Announcement said, int days) {
        return key(said, "milestone:" + days + ":" + said.day());
    }

    private static NoticeKey key(Announcement said, String subject) {
        return new NoticeKey(said.learner(), Optional.of(said.track()), subject);
    }
}
