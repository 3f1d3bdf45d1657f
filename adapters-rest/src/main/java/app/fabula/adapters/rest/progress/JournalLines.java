package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.progress.JournalResponse.JournalEffect;
import app.fabula.adapters.rest.progress.JournalResponse.JournalItem;
import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.application.progress.Journal;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.ProgressEvent.PageRead;

/** A journal as clients are shown it, whatever facts look like on disk. */
final class JournalLines {
    private JournalLines() {}

    static JournalResponse response(Slice<Journal.Line> lines) {
        return new JournalResponse(
                lines.items().stream().map(JournalLines::item).toList(), lines.next().orElse(null));
    }

    private static JournalItem item(Journal.Line line) {
        var entry = line.entry();
        var fact = entry.fact();
        var occurrence = fact.occurrence();
        var read = fact instanceof PageRead page ? page : null;
        return new JournalItem(
                occurrence.activity(),
                KebabCase.of(entry.type()),
                fact.story().value(),
                fact.version(),
                fact.language().tag(),
                read == null ? null : read.page(),
                read == null ? null : read.activeSeconds(),
                occurrence.occurredAt(),
                occurrence.zone(),
                occurrence.device(),
                entry.recordedAt(),
                KebabCase.of(entry.origin()),
                KebabCase.of(entry.outcome()),
                entry.voiding().map(VoidingBody::of).orElse(null),
                new JournalEffect(occurrence.day(), KebabCase.of(line.effect())));
    }
}
