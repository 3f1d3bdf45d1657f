package app.fabula.domain.catalog;

import app.fabula.domain.catalog.CatalogCommand.ImportStory;
import app.fabula.domain.catalog.CatalogCommand.PublishStory;
import app.fabula.domain.catalog.CatalogCommand.RetireStory;
import app.fabula.domain.catalog.CatalogCommand.ReviseStory;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.Story.Published;
import app.fabula.domain.catalog.Story.Retired;
import app.fabula.domain.catalog.Story.Unwritten;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.Objects;

/** Boundary: one story. */
public final class StoryDecider implements Decider<CatalogCommand, Story, CatalogEvent> {
    @Override
    public Story initial() {
        return new Unwritten();
    }

    @Override
    public List<CatalogEvent> decide(CatalogCommand command, Story story) {
        return switch (command) {
            case PublishStory publish -> publish(publish, story);
            case ReviseStory revise -> revise(revise, story);
            case ImportStory load -> load(load, story);
            case RetireStory retire -> retire(retire, story);
        };
    }

    @Override
    public Story evolve(Story story, CatalogEvent event) {
        return switch (event) {
            case StoryPublished(_, var version, var content, var hash, _) ->
                    new Published(version, content, hash);
            case StoryRevised(_, var version, var content, var hash, _) ->
                    new Published(version, content, hash);
            case StoryRetired _ -> new Retired();
        };
    }

    private static List<CatalogEvent> publish(PublishStory command, Story story) {
        return switch (story) {
            case Unwritten _ ->
                    List.of(
                            new StoryPublished(
                                    command.story(), 1, command.content(), null, command.at()));
            case Published now when now.content().equals(command.content()) -> List.of();
            case Published _ ->
                    throw Refusal.conflict(
                            "story-already-published", "There is another story under this id.");
            case Retired _ -> throw retired();
        };
    }

    private static List<CatalogEvent> revise(ReviseStory command, Story story) {
        return switch (story) {
            case Unwritten _ -> throw unknown();
            case Published now when now.content().equals(command.content()) -> List.of();
            case Published(var version, _, var hash) ->
                    List.of(
                            new StoryRevised(
                                    command.story(),
                                    version + 1,
                                    command.content(),
                                    hash,
                                    command.at()));
            case Retired _ -> throw retired();
        };
    }

    private static List<CatalogEvent> load(ImportStory command, Story story) {
        return switch (story) {
            case Unwritten _ ->
                    List.of(
                            new StoryPublished(
                                    command.story(),
                                    1,
                                    command.content(),
                                    command.sourceHash(),
                                    command.at()));
            case Published now when Objects.equals(now.sourceHash(), command.sourceHash()) ->
                    List.of();
            case Published now ->
                    List.of(
                            new StoryRevised(
                                    command.story(),
                                    now.version() + 1,
                                    keepingLevel(command.content(), now),
                                    command.sourceHash(),
                                    command.at()));
            case Retired _ -> throw retired();
        };
    }

    /** A source that does not grade its story leaves the level alone that somebody gave it here. */
    private static StoryContent keepingLevel(StoryContent content, Published now) {
        return content.level() == null ? content.withLevel(now.content().level()) : content;
    }

    private static List<CatalogEvent> retire(RetireStory command, Story story) {
        return switch (story) {
            case Unwritten _ -> throw unknown();
            case Published _ -> List.of(new StoryRetired(command.story(), command.at()));
            case Retired _ -> List.of();
        };
    }

    private static Refusal unknown() {
        return Refusal.unknown("unknown-story", "There is no story under this id.");
    }

    private static Refusal retired() {
        return Refusal.conflict("story-retired", "The story has been retired.");
    }
}
