package app.fabula.application.statistics;

import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.Mark.Page;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What statistics keep of a fact.
 *
 * @param zone in which the learner was then
 */
public record Trace(Mark mark, ZoneId zone, StoryId story, Language language)
        implements Comparable<Trace> {
    static Trace of(Fact fact) {
        return new Trace(Mark.of(fact), fact.occurrence().zone(), fact.story(), fact.language());
    }

    public UUID activity() {
        return mark.activity();
    }

    public LocalDate day() {
        return mark.day();
    }

    /** When it was over, in whole seconds since 1970; what is left of a second is left out. */
    long end() {
        return mark.at().getEpochSecond();
    }

    /** When it began: only a page takes time, its active seconds. */
    long begin() {
        return mark instanceof Page page ? end() - page.activeSeconds() : end();
    }

    /** By time, then by id: the one order in which facts are folded. */
    @Override
    public int compareTo(Trace other) {
        return mark.compareTo(other.mark);
    }
}
