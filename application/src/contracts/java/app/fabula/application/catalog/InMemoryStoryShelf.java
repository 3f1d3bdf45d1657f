package app.fabula.application.catalog;

import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.Likeness;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A library without a database. */
public class InMemoryStoryShelf extends InMemoryReadModel<StoryId, Optional<StoryCard>>
        implements StoryShelf {
    private final ProjectionStore positions;
    private final InMemorySlices<String> slices = new InMemorySlices<>();

    public InMemoryStoryShelf(ProjectionStore positions) {
        this.positions = positions;
    }

    @Override
    public Shown<Slice<Entry>> find(Query query) {
        var found = new TreeMap<String, Entry>();
        states.forEach((story, card) ->
                card.filter(it -> isFound(it, query))
                        .ifPresent(it -> found.put(place(story, it), entry(story, it))));
        return shown(slices.of(found, query.limit(), query.cursor()));
    }

    @Override
    public Shown<Optional<StoryCard>> get(StoryId story) {
        return shown(states.getOrDefault(story, Optional.empty()));
    }

    @Override
    public List<Entry> entries(Set<StoryId> stories) {
        var entries = new ArrayList<Entry>();
        stories.forEach(story ->
                states.getOrDefault(story, Optional.empty())
                        .ifPresent(card -> entries.add(entry(story, card))));
        return entries;
    }

    private <T> Shown<T> shown(T value) {
        return new Shown<>(value, positions.position(StoriesProjection.NAME));
    }

    private static boolean isFound(StoryCard card, Query query) {
        var content = card.content();
        return card.retiredAt().isEmpty()
                && query.language().filter(it -> !it.equals(content.language())).isEmpty()
                && query.level().filter(it -> it != content.level()).isEmpty()
                && query.title()
                        .filter(it ->
                                !Likeness.caseless(content.title()).contains(Likeness.caseless(it)))
                        .isEmpty();
    }

    private static String place(StoryId story, StoryCard card) {
        return Likeness.caseless(card.content().title()) + "\0" + story;
    }

    private static Entry entry(StoryId story, StoryCard card) {
        var content = card.content();
        return new Entry(
                story,
                content.language(),
                Optional.ofNullable(content.level()),
                content.title(),
                content.authors(),
                content.licence(),
                card.version(),
                content.pages().size(),
                content.words());
    }
}
