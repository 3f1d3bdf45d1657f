package app.fabula.adapters.rest.catalog;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "Stories", description = "The library.")
interface StoriesApi {

    @Allows(Scope.STORIES_WRITE)
    @Operation(
            operationId = "publishStory",
            summary = "Publish a story",
            description = "Puts a new story into the library, as its version 1.")
    @ApiResponse(responseCode = "201", description = "Published.", useReturnTypeSchema = true)
    ResponseEntity<PublishedResponse> publish(StoryRequest story);

    @Allows(Scope.STORIES_READ)
    @Operation(
            operationId = "findStories",
            summary = "Find stories",
            description = "By title, in a stable order. Retired stories are left out.")
    ResponseEntity<StoriesResponse> find(
            @Parameter(description = "Of the story.", example = "es") Optional<Language> language,
            @Parameter(description = "Of the story.", example = "A1") Optional<CefrLevel> level,
            @Parameter(
                            description = "Part of the title, in any case.",
                            example = "zorro",
                            schema =
                                    @Schema(minLength = 1, maxLength = 100, pattern = Line.PATTERN))
                    @Nullable
                    @Line(max = 100)
                    String q,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(Scope.STORIES_READ)
    @Operation(
            operationId = "getStory",
            summary = "Read a story",
            description = "The newest version, with all its pages.")
    @Refuses({ProblemType.UNKNOWN_STORY, ProblemType.STORY_GONE})
    ResponseEntity<StoryResponse> get(@Parameter(description = "Of the story.") StoryId id);

    @Allows(Scope.STORIES_WRITE)
    @Operation(
            operationId = "reviseStory",
            summary = "Revise a story",
            description =
                    "Replaces it by a new version. The same content again changes nothing. What"
                            + " was read of earlier versions stays read.")
    @Refuses({ProblemType.UNKNOWN_STORY, ProblemType.STORY_RETIRED})
    ResponseEntity<RevisedResponse> revise(
            @Parameter(description = "Of the story.") StoryId id,
            @Parameter(description = Edits.IF_MATCH) Optional<EntityTags> ifMatch,
            @Parameter(description = Edits.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            StoryRequest story);

    @Allows(Scope.STORIES_WRITE)
    @Operation(
            operationId = "retireStory",
            summary = "Retire a story",
            description =
                    "Takes it out of the library, for good. Learners who have begun it may go on"
                            + " reading. To retire it again changes nothing.")
    @Refuses(ProblemType.UNKNOWN_STORY)
    ResponseEntity<RetiredResponse> retire(
            @Parameter(description = "Of the story.") StoryId id,
            @Parameter(description = Edits.IF_MATCH) Optional<EntityTags> ifMatch);

    @Allows(Scope.STORIES_WRITE)
    @Operation(
            operationId = "importStories",
            summary = "Import stories",
            description =
                    "Brings stories here that have their source elsewhere: publishes what is new,"
                            + " revises what has changed there since the last import, and leaves"
                            + " the rest alone. A story that is refused keeps no other from going"
                            + " in.")
    ResponseEntity<ImportResponse> load(ImportRequest stories);
}
