package app.fabula.adapters.rest;

import app.fabula.application.catalog.EditStories;
import app.fabula.application.catalog.ImportStories;
import app.fabula.application.catalog.StoryDraft;
import app.fabula.application.shared.Outdated;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Forgets what is done to its stories, but keeps the last draft for whoever wants to look. */
@Component
class FakeLibrary implements EditStories, ImportStories {
    private static Optional<StoryDraft> last = Optional.empty();

    static StoryDraft lastDraft() {
        return last.orElseThrow();
    }

    @Override
    public Edition publish(StoryDraft draft) {
        last = Optional.of(draft);
        return new Edition(Ids.STORY, 1, true, 41);
    }

    @Override
    public Edition revise(StoryId story, StoryDraft draft) {
        require(story);
        LastEdit.happens();
        if (story.equals(Ids.CONTESTED)) {
            throw new Outdated("somebody was faster");
        }
        if (story.equals(Ids.RETIRED)) {
            throw Refusal.conflict("story-retired", "The story has been retired.");
        }
        return draft.title().equals("El zorro")
                ? new Edition(story, 2, false, 41)
                : new Edition(story, 3, true, 42);
    }

    @Override
    public Retirement retire(StoryId story) {
        require(story);
        LastEdit.happens();
        return story.equals(Ids.RETIRED) ? new Retirement(false, 41) : new Retirement(true, 43);
    }

    @Override
    public Batch load(List<Source> sources) {
        var results = new ArrayList<Result>();
        for (var source : sources) {
            results.add(
                    source.identity().startsWith("old")
                            ? new Result(
                                    source.identity(),
                                    Ids.RETIRED,
                                    Outcome.REFUSED,
                                    "story-retired",
                                    "The story has been retired.")
                            : new Result(source.identity(), Ids.STORY, Outcome.IMPORTED, "", ""));
        }
        return new Batch(results, 44);
    }

    private static void require(StoryId story) {
        if (!Set.of(Ids.STORY, Ids.RETIRED, Ids.CONTESTED).contains(story)) {
            throw Refusal.unknown("unknown-story", "There is no story under this id.");
        }
    }
}
