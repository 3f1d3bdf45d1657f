package app.fabula.adapters.rest.catalog;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.application.catalog.EditStories;
import app.fabula.application.catalog.ImportStories;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/stories", produces = APPLICATION_JSON_VALUE)
class StoriesController implements StoriesApi {
    private final EditStories editing;
    private final ImportStories importing;
    private final StoryShelf shelf;
    private final Edits edits;

    StoriesController(EditStories editing, ImportStories importing, StoryShelf shelf, Edits edits) {
        this.editing = editing;
        this.importing = importing;
        this.shelf = shelf;
        this.edits = edits;
    }

    @Override
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<PublishedResponse> publish(@RequestBody StoryRequest story) {
        var published = editing.publish(story.draft());
        var response = PublishedResponse.of(published);
        return Answers.created("/stories/" + response.id(), published.position(), response);
    }

    @Override
    @GetMapping
    public ResponseEntity<StoriesResponse> find(
            @RequestParam Optional<Language> language,
            @RequestParam Optional<CefrLevel> level,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var found =
                shelf.find(
                        new StoryShelf.Query(
                                language,
                                level,
                                Optional.ofNullable(q),
                                limit.orElse(Limit.DEFAULT).value(),
                                cursor));
        var response = StoriesResponse.of(found.value());
        return Answers.slice(request, response.nextCursor(), found.position(), response);
    }

    @Override
    @GetMapping("/{id}")
    public ResponseEntity<StoryResponse> get(@PathVariable StoryId id) {
        var found = shelf.get(id);
        var card =
                found.value()
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-story", "There is no story under this id."));
        if (card.retiredAt().isPresent()) {
            throw Refusal.gone("story-retired", "The story has been retired.");
        }
        return Answers.done(found.position(), StoryResponse.of(id.value(), card));
    }

    @Override
    @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<RevisedResponse> revise(
            @PathVariable StoryId id,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<EntityTags> ifMatch,
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            @RequestBody StoryRequest story) {
        return edits.guarded(
                ifMatch,
                ifNoneMatch,
                () -> get(id),
                () -> {
                    var edition = editing.revise(id, story.draft());
                    return Answers.done(edition.position(), RevisedResponse.of(edition));
                });
    }

    @Override
    @PostMapping("/{id}/retirement")
    public ResponseEntity<RetiredResponse> retire(
            @PathVariable StoryId id,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<EntityTags> ifMatch) {
        return edits.guarded(
                ifMatch,
                () -> get(id),
                () -> {
                    var retirement = editing.retire(id);
                    return Answers.done(
                            retirement.position(), RetiredResponse.of(id.value(), retirement));
                });
    }

    @Override
    @PostMapping(path = "/imports", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<ImportResponse> load(@RequestBody ImportRequest stories) {
        var sources = stories.stories().stream().map(ImportRequest.ImportedStory::source).toList();
        var batch = importing.load(sources);
        return Answers.done(batch.position(), ImportResponse.of(batch));
    }
}
