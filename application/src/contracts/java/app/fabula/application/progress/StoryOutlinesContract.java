package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.story;

import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.progress.StoryOutline;
import app.fabula.domain.progress.StoryOutline.Edition;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The editions of a story; a retired one keeps them. */
public interface StoryOutlinesContract extends LookUpContract<StoryId, StoryOutline> {
    StoryOutlines.Source outlines();

    @Override
    default StoryOutline lookUp(StoryId key) {
        return outlines().of(key);
    }

    @Override
    default StoryId key() {
        return story(1);
    }

    @Override
    default StoryId anotherKey() {
        return story(2);
    }

    @Override
    default StoryOutline nothing() {
        return new StoryOutline(List.of());
    }

    @Override
    default List<Step<StoryOutline>> steps() {
        var march = Instant.parse("2026-03-01T00:00:00Z");
        var april = Instant.parse("2026-04-01T00:00:00Z");
        var first = new Edition(1, march, new Language("en"), List.of(60, 40));
        var second = new Edition(2, april, new Language("en-GB"), List.of(60));
        var both = new StoryOutline(List.of(first, second));
        return List.of(
                new Step<>(
                        new StoryPublished(story(1), 1, content("en", 60, 40), null, march),
                        new StoryOutline(List.of(first))),
                new Step<>(new StoryRevised(story(1), 2, content("en-GB", 60), null, april), both),
                new Step<>(new StoryRetired(story(1), april), both));
    }

    private static StoryContent content(String language, int... words) {
        return new StoryContent(
                new Language(language),
                null,
                "A story",
                List.of("Ana"),
                "CC BY 4.0",
                "",
                IntStream.of(words).mapToObj(count -> new Page("A page.", count)).toList(),
                List.of());
    }
}
