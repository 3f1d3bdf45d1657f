package app.fabula.bootstrap.command;

import app.fabula.application.catalog.ImportStories.Source;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stories as {@code POST /api/v1/stories/imports} takes them. */
final class StoryJson {
    private static final JsonMapper JSON = new JsonMapper();

    private StoryJson() {}

    static ObjectNode request(List<Source> sources) {
        var request = JSON.createObjectNode();
        var stories = request.putArray("stories");
        sources.forEach(source -> stories.add(story(source)));
        return request;
    }

    private static ObjectNode story(Source source) {
        var draft = source.draft();
        var story = JSON.createObjectNode();
        story.put("identity", source.identity());
        story.put("language", draft.language().tag());
        if (draft.level() != null) {
            story.put("level", draft.level().name());
        }
        story.put("title", draft.title());
        draft.authors().forEach(story.putArray("authors")::add);
        story.put("licence", draft.licence());
        story.put("attribution", draft.attribution());
        draft.pages().forEach(story.putArray("pages")::add);
        var vocabulary = story.putArray("vocabulary");
        for (var entry : draft.vocabulary()) {
            var word = vocabulary.addObject().put("term", entry.term());
            var translations = word.putObject("translations");
            entry.translations().forEach(translations::put);
        }
        return story;
    }
}
