package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.progress.JournalResponse.JournalEffect;
import app.fabula.adapters.rest.progress.JournalResponse.JournalItem;
import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.application.access.Caller;
import app.fabula.application.progress.Journal;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.ProgressEvent.Fact;

/** A journal as clients are shown it, whatever facts look like on disk. */
final class JournalLines {
    private JournalLines() {}

    static JournalResponse response(Slice<Journal.Line> lines, Caller reader) {
        return new JournalResponse(
                lines.items().stream().map(line -> item(line, reader)).toList(),
                lines.next().orElse(null));
    }

    private static JournalItem item(Journal.Line line, Caller reader) {
        var entry = line.entry();
        var activity = entry.activity();
        var report = activity.report();
        var read = activity instanceof ReadPage page ? page : null;
        return new JournalItem(
                report.id(),
                KebabCase.of(activity.kind()),
                activity.story().value(),
                report.storyVersion(),
                entry.fact().map(JournalLines::language).orElse(null),
                read == null ? null : read.page(),
                read == null ? null : read.activeSeconds(),
                entry.occurredAt(),
                report.zone(),
                report.device(),
                entry.recordedAt(),
                KebabCase.of(entry.origin()),
                KebabCase.of(entry.outcome()),
                entry.voiding().map(voiding -> VoidingBody.of(voiding, reader)).orElse(null),
                effect(line));
    }

    private static JournalEffect effect(Journal.Line line) {
        var day = line.entry().fact().map(fact -> fact.occurrence().day());
        var page =
                switch (line.effect()) {
                    case NEW_PAGE -> "new";
                    case PAGE_AGAIN -> "again";
                    case NOTHING -> null;
                };
        return new JournalEffect(day.orElse(null), page);
    }

    private static String language(Fact fact) {
        return fact.language().tag();
    }
}
