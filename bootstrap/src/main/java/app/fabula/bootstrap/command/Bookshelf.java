package app.fabula.bootstrap.command;

import app.fabula.bootstrap.demo.Book;
import app.fabula.bootstrap.demo.Library;
import app.fabula.domain.shared.StoryId;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The stories that the server has, as an app would get them. */
record Bookshelf(ApiClient api) {
    private static final String STORIES = "/api/v1/stories";

    Library library() {
        var cards = new Pages(api).all(STORIES);
        return new Library(cards.stream().map(card -> book(text(card, "id"))).toList());
    }

    private Book book(String id) {
        var story = get(STORIES + "/" + id);
        return new Book(
                new StoryId(UUID.fromString(id)),
                text(story, "language"),
                text(story, "level"),
                story.path("version").asInt(),
                items(story, "pages").stream().map(page -> page.path("words").asInt()).toList());
    }

    private JsonNode get(String path) {
        var answer = api.get(path);
        if (!answer.isOk()) {
            throw new CommandFailure(CommandFailure.NO_SERVER, answer.problem());
        }
        return answer.body();
    }

    private static List<JsonNode> items(JsonNode node, String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false).toList();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
