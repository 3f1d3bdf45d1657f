package app.fabula.adapters.rest;

import app.fabula.application.catalog.StoryCard;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.shared.Overloaded;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
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
import java.util.Set;
import org.springframework.stereotype.Component;

/** A library with one story, one that was retired, and some that cannot be got at. */
@Component
class FakeShelf implements StoryShelf, NotFolded<StoryId, Optional<StoryCard>> {
    static final String SECRET = "SELECT secret FROM somewhere";
    static final String CURSOR = "b=c/d&e";
    static final Instant PUBLISHED = Instant.parse("2026-03-01T08:00:00Z");
    static final Instant REVISED = Instant.parse("2026-03-02T08:00:00Z");
    static final StoryContent CONTENT =
            new StoryContent(
                    new Language("es"),
                    CefrLevel.A1,
                    "El zorro",
                    List.of("Ana Ruiz"),
                    "CC BY 4.0",
                    "",
                    List.of(
                            new Page("El zorro duerme.\nEs de noche.", 6),
                            new Page("Ya es de día.", 4)),
                    List.of(new VocabularyEntry("el zorro", Map.of("en", "fox", "de", "Fuchs"))));

    private static final Entry ENTRY =
            new Entry(
                    Ids.STORY,
                    CONTENT.language(),
                    Optional.of(CefrLevel.A1),
                    CONTENT.title(),
                    CONTENT.authors(),
                    CONTENT.licence(),
                    2,
                    2,
                    10);

    @Override
    public Shown<Slice<Entry>> find(Query query) {
        if (query.cursor().filter(cursor -> !cursor.equals(CURSOR)).isPresent()) {
            throw new UnreadableCursor();
        }
        var next = query.limit() == 1 ? Optional.of(CURSOR) : Optional.<String>empty();
        return new Shown<>(new Slice<>(List.of(ENTRY), next), 41);
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
        return new Shown<>(card(story), 41);
    }

    private static Optional<StoryCard> card(StoryId story) {
        var retiredAt =
                story.equals(Ids.RETIRED) ? Optional.of(REVISED) : Optional.<Instant>empty();
        return Set.of(Ids.STORY, Ids.RETIRED, Ids.CONTESTED).contains(story)
                ? Optional.of(new StoryCard(2, CONTENT, PUBLISHED, REVISED, retiredAt))
                : Optional.empty();
    }
}
