package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.progress.Readings.Overview;
import app.fabula.application.progress.Readings.Progress;
import app.fabula.application.progress.Readings.Totals;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param totals of all stories, not just of these
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgressResponse(
        ProgressTotals totals,
        @Size(max = 100) List<StoryProgress> items,
        @Nullable @Line(max = 4_000) String nextCursor) {

    record ProgressTotals(
            int storiesStarted, int storiesCompleted, int pagesRead, long activeSeconds) {
        private static ProgressTotals of(Totals totals) {
            return new ProgressTotals(
                    totals.started(),
                    totals.completed(),
                    totals.pagesRead(),
                    totals.activeSeconds());
        }
    }

    /**
     * @param pagesRead different ones
     * @param completedAt left out until it is
     * @param rereadings how often it was begun again after it had been completed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoryProgress(
            UUID storyId,
            Instant startedAt,
            Instant lastReadAt,
            int pagesRead,
            long activeSeconds,
            @Nullable Instant completedAt,
            int rereadings) {
        private static StoryProgress of(Progress progress) {
            return new StoryProgress(
                    progress.story().value(),
                    progress.startedAt(),
                    progress.lastReadAt(),
                    progress.pagesRead(),
                    progress.activeSeconds(),
                    progress.completedAt().orElse(null),
                    progress.rereadings());
        }
    }

    static ProgressResponse of(Overview overview) {
        return new ProgressResponse(
                ProgressTotals.of(overview.totals()),
                overview.stories().items().stream().map(StoryProgress::of).toList(),
                overview.stories().next().orElse(null));
    }
}
