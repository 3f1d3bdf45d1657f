package app.fabula.domain.streak;

import app.fabula.domain.shared.Decider;
import app.fabula.domain.streak.News.Word;
import app.fabula.domain.streak.StreakEvent.Announcement;
import app.fabula.domain.streak.StreakEvent.DayFrozen;
import app.fabula.domain.streak.StreakEvent.DayRetracted;
import app.fabula.domain.streak.StreakEvent.MilestoneReached;
import app.fabula.domain.streak.StreakEvent.MilestoneRetracted;
import app.fabula.domain.streak.StreakEvent.StreakBroken;
import app.fabula.domain.streak.StreakEvent.StreakExtended;
import app.fabula.domain.streak.StreakEvent.StreakRestored;
import app.fabula.domain.streak.StreakEvent.StreakStarted;
import app.fabula.domain.streak.Told.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Says what has not been said, and corrects what is no longer true. Boundary: the announcements to
 * one learner; those of another track of theirs are passed over.
 */
public final class StreakNewsDecider implements Decider<AnnounceStreak, StreaksTold, Announcement> {
    @Override
    public StreaksTold initial() {
        return StreaksTold.nothing();
    }

    @Override
    public List<Announcement> decide(AnnounceStreak command, StreaksTold told) {
        var before = told.of(command.track());
        var news = command.news();
        var said = new ArrayList<Announcement>();
        for (var day : allDays(before, news)) {
            var word = news.days().get(day);
            if (word == null) {
                said.add(new DayRetracted(command.learner(), command.track(), day, command.at()));
            } else if (!isSaid(before, day, word)) {
                said.add(announcement(command, day, word));
            }
        }
        if (after(before, said).current() > news.current() && news.current() > 0) {
            var last = lastCredited(news);
            said.add(announcement(command, last, Objects.requireNonNull(news.days().get(last))));
        }
        if (after(before, said).current() < news.current()) {
            said.add(
                    new StreakRestored(
                            command.learner(),
                            command.track(),
                            lastCredited(news),
                            news.current(),
                            command.at()));
        }
        milestones(command, before, said);
        return said;
    }

    @Override
    public StreaksTold evolve(StreaksTold told, Announcement event) {
        return told.with(event.track(), after(told.of(event.track()), event));
    }

    private static void milestones(AnnounceStreak command, Told before, List<Announcement> said) {
        for (var old : before.milestones()) {
            if (!command.news().milestones().contains(old)) {
                said.add(
                        new MilestoneRetracted(
                                command.learner(),
                                command.track(),
                                old.day(),
                                old.days(),
                                command.at()));
            }
        }
        for (var reached : command.news().milestones()) {
            if (!before.milestones().contains(reached)) {
                said.add(
                        new MilestoneReached(
                                command.learner(),
                                command.track(),
                                reached.day(),
                                reached.days(),
                                reached.at()));
            }
        }
    }

    private static Announcement announcement(AnnounceStreak command, LocalDate day, Word word) {
        var learner = command.learner();
        var track = command.track();
        return switch (word.saying()) {
            case STARTED -> new StreakStarted(learner, track, day, word.at());
            case EXTENDED -> new StreakExtended(learner, track, day, word.days(), word.at());
            case FROZEN -> new DayFrozen(learner, track, day, word.at());
            case BROKEN -> new StreakBroken(learner, track, day, word.days(), word.at());
        };
    }

    private static LocalDate lastCredited(News news) {
        return news.days().entrySet().stream()
                .filter(entry ->
                        entry.getValue().saying() == Saying.STARTED
                                || entry.getValue().saying() == Saying.EXTENDED)
                .reduce((_, later) -> later)
                .orElseThrow()
                .getKey();
    }

    private static boolean isSaid(Told before, LocalDate day, Word word) {
        var said = before.days().get(day);
        return said != null && said.says(word);
    }

    private static Iterable<LocalDate> allDays(Told before, News news) {
        var days = new TreeSet<>(before.days().keySet());
        days.addAll(news.days().keySet());
        return days;
    }

    private static Told after(Told before, List<Announcement> said) {
        var told = before;
        for (var event : said) {
            told = after(told, event);
        }
        return told;
    }

    private static Told after(Told told, Announcement event) {
        return switch (event) {
            case StreakStarted(_, _, var day, _) -> told.with(day, new Said(Saying.STARTED, 1), 1);
            case StreakExtended(_, _, var day, var days, _) ->
                    told.with(day, new Said(Saying.EXTENDED, days), days);
            case DayFrozen(_, _, var day, _) ->
                    told.with(day, new Said(Saying.FROZEN, 0), told.current());
            case StreakBroken(_, _, var day, var days, _) ->
                    told.with(day, new Said(Saying.BROKEN, days), 0);
            case StreakRestored(_, _, _, var days, _) -> told.with(days);
            case DayRetracted(_, _, var day, _) -> told.without(day);
            case MilestoneReached(_, _, var day, var days, var at) -> told.reached(day, days, at);
            case MilestoneRetracted(_, _, var day, var days, var at) ->
                    told.retracted(day, days, at);
        };
    }
}
