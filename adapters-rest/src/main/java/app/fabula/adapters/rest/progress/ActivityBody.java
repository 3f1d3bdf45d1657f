package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.shared.StoryId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a learner did.
 *
 * @param id made by the client; the same id again is the same activity
 * @param storyVersion that the device showed; the one out at that time where it is left out
 * @param page from 1; of a page-read only
 * @param activeSeconds spent on the page; of a page-read only
 * @param occurredAt in the years 2000 to 2100
 * @param zoneId where the learner was
 */
@Schema(name = "Activity")
@WellFormedActivity
record ActivityBody(
        @NotNull @Schema(description = "Made by the client.") UUID id,
        @NotNull ActivityType type,
        @NotNull UUID storyId,
        @Nullable
                @Min(1)
                @Max(1_000_000)
                @Schema(
                        description =
                                "The version that the device showed, as getStory told it. Where it"
                                        + " is left out: the one that was out at that time.")
                Integer storyVersion,
        @Nullable
                @Min(1)
                @Schema(description = "From 1. Of a page-read, which must have it, and only there.")
                Integer page,
        @Nullable
                @Min(0)
                @Max(86_400)
                @Schema(description = "Of a page-read, which must have it, and only there.")
                Integer activeSeconds,
        @NotNull @OurAge @Schema(description = "In the years 2000 to 2100.") Instant occurredAt,
        @NotNull ZoneId zoneId,
        @Nullable @Line(max = 100) @Schema(example = "phone") String deviceId) {

    Activity activity() {
        var report = new Report(id, occurredAt, zoneId, deviceId, storyVersion);
        var story = new StoryId(storyId);
        return switch (type) {
            case STORY_STARTED -> new StartStory(report, story);
            case PAGE_READ ->
                    new ReadPage(
                            report,
                            story,
                            Objects.requireNonNull(page),
                            Objects.requireNonNull(activeSeconds));
            case STORY_FINISHED -> new FinishStory(report, story);
        };
    }
}
