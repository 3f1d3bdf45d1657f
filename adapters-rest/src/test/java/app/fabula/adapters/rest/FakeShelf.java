package app.fabula.adapters.rest;

import app.fabula.application.catalog.InMemoryStoryShelf;
import app.fabula.application.catalog.StoriesProjection;
import app.fabula.application.catalog.StoryCard;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.Overloaded;
import app.fabula.application.shared.Shown;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A library with three stories, one that was retired, and some that cannot be got at. */
@Component
class FakeShelf extends InMemoryStoryShelf {
    static final String SECRET = "SELECT secret FROM somewhere";
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant REVISED = Instant.parse("2026-03-02T08:00:00Z");

    FakeShelf() {
        super(new InMemoryProjectionStore().comeTo(StoriesProjection.NAME, 41));
        save(
                Map.of(
                        Ids.STORY,
                        card("El zorro", Optional.empty()),
                        new StoryId(new UUID(1, 1)),
                        card("Allá baila el oso", Optional.empty()),
                        Ids.CONTESTED,
                        card("Más allá baja el río", Optional.empty()),
                        Ids.RETIRED,
                        card("El zorro", Optional.of(REVISED))));
    }

    @Override
    public Shown<Optional<StoryCard>> get(StoryId story) {
        if (story.equals(Ids.BUGGY)) {
            throw new IllegalStateException(SECRET);
        }
        if (story.equals(Ids.UNREACHABLE)) {
            throw new IllegalStateException(
                    SECRET, new RuntimeException(new SQLTransientConnectionException(SECRET)));
        }
        if (story.equals(Ids.OVERLOADED)) {
            throw new Overloaded(SECRET);
        }
        return super.get(story);
    }

    private static Optional<StoryCard> card(String title, Optional<Instant> retiredAt) {
        var content =
                new StoryContent(
                        new Language("es"),
                        CefrLevel.A1,
                        title,
                        List.of("Ana Ruiz"),
                        "CC BY 4.0",
                        "",
                        List.of(
                                new Page("El zorro duerme.\nEs de noche.", 6),
                                new Page("Ya es de día.", 4)),
                        List.of(
                                new VocabularyEntry(
                                        "el zorro", Map.of("en", "fox", "de", "Fuchs"))));
        return Optional.of(new StoryCard(2, content, PUBLISHED, REVISED, retiredAt));
    }
}
