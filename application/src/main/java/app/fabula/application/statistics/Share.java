package app.fabula.application.statistics;

import app.fabula.application.statistics.ActiveTime.Stretch;
import app.fabula.domain.progress.Mark.Page;
import app.fabula.domain.shared.StoryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What one fact adds to the numbers of its day. */
public record Share(Trace trace, Numbers numbers) {
    private record PageOfDay(StoryId story, int page) {}

    /** Of each fact of the day, in the order of their time. */
    static List<Share> of(DayLedger day, StatisticsRules rules) {
        var time =
                ActiveTime.of(
                        day.entries().stream().map(Entry::trace).toList(), rules.gapSeconds());
        var pages = new HashSet<PageOfDay>();
        var shares = new ArrayList<Share>();
        for (var entry : day.entries()) {
            var trace = entry.trace();
            var isNew =
                    trace.mark() instanceof Page page
                            && pages.add(new PageOfDay(trace.story(), page.page()));
            var stretches = time.getOrDefault(trace.activity(), List.of());
            shares.add(new Share(trace, numbers(entry, isNew, stretches)));
        }
        return shares;
    }

    private static Numbers numbers(Entry entry, boolean isNew, List<Stretch> stretches) {
        var trace = entry.trace();
        var milestones = entry.milestones();
        return new Numbers(
                stretches.stream().mapToLong(Stretch::seconds).sum(),
                isNew ? 1 : 0,
                isNew && trace.mark() instanceof Page page ? page.words() : 0,
                milestones.starts() ? 1 : 0,
                milestones.completes() ? 1 : 0,
                milestones.rereads() ? 1 : 0,
                HourProfile.of(stretches, trace.zone()));
    }
}
