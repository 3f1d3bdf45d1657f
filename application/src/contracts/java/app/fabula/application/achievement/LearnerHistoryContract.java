package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.reading;
import static app.fabula.application.progress.FactSamples.story;
import static app.fabula.application.progress.FactSamples.voided;

import app.fabula.application.shared.LookUpContract;
import app.fabula.application.streak.PracticeDayFold;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.PracticeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Everything that a learner did and that counts, with whatever story. */
public interface LearnerHistoryContract extends LookUpContract<LearnerId, LearnerHistory> {
    LearnerHistory.Source history();

    @Override
    default LearnerHistory lookUp(LearnerId key) {
        return history().of(key);
    }

    @Override
    default LearnerId key() {
        return ana;
    }

    @Override
    default LearnerId anotherKey() {
        return ben;
    }

    @Override
    default LearnerHistory nothing() {
        return new LearnerHistory(Map.of(), Map.of());
    }

    @Override
    default List<Step<LearnerHistory>> steps() {
        var page = (PageRead) read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var finish = finished(ana, 2, "2026-03-03T09:00:00Z");
        var days =
                Map.of(
                        LocalDate.parse("2026-03-02"),
                        new PracticeDay(List.of(PracticeDayFold.practice(page))));
        return List.of(
                new Step<>(page, new LearnerHistory(Map.of(story(1), reading(page)), days)),
                new Step<>(
                        finish,
                        new LearnerHistory(
                                Map.of(story(1), reading(page), story(2), reading(finish)), days)),
                new Step<>(
                        voided(page),
                        new LearnerHistory(Map.of(story(2), reading(finish)), Map.of())));
    }
}
