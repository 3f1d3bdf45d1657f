package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.progress.JournalResponse.JournalEffect;
import app.fabula.adapters.rest.progress.JournalResponse.JournalItem;
import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.application.progress.Journal;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.ProgressEvent.Fact;

/** A journal as clients are shown it, whatever facts look like on disk. */
final class JournalLines {
    private JournalLines() {}

    static JournalResponse response(Slice<Journal.Line> lines) {
        return new JournalResponse(
                lines.items().stream().map(JournalLines::item).toList(), lines.next().orElse(null));
    }

    private static JournalItem item(Journal.Line line) {
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
                entry.voiding().map(VoidingBody::of).orElse(null),
                effect(line));
    }

    private static JournalEffect effect(Journal.Line line) {
        var day = line.entry().fact().map(fact -> fact.occurrence().day());
        return new JournalEffect(day.orElse(null), KebabCase.of(line.effect()));
    }

    private static String language(Fact fact) {
        return fact.language().tag();
    }
}
