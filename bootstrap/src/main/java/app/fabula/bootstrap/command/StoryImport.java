package app.fabula.bootstrap.command;

import app.fabula.application.catalog.ImportStories.Outcome;
import app.fabula.application.catalog.ImportStories.Source;
import app.fabula.bootstrap.catalog.FoundStory;
import app.fabula.bootstrap.catalog.UnreadableStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Brings stories to the server, a few at a time, and tells what became of each. */
final class StoryImport {
    private static final int BATCH = 20;
    private static final int BATCH_LETTERS = 500_000;
    private static final String PATH = "/api/v1/stories/imports";

    private final ApiClient api;
    private final Terminal terminal;
    private final ImportTally tally = new ImportTally();

    StoryImport(ApiClient api, Terminal terminal) {
        this.api = api;
        this.terminal = terminal;
    }

    /** A story that is refused keeps no other from going in. */
    ImportTally run(List<FoundStory> stories) {
        var batch = new ArrayList<Reading>();
        for (var story : stories) {
            try {
                batch.add(new Reading(story.name(), story.read()));
            } catch (UnreadableStory e) {
                refused(story.name(), e.reason());
            }
            if (isFull(batch)) {
                send(batch, stories.size());
            }
        }
        if (!batch.isEmpty()) {
            send(batch, stories.size());
        }
        return tally;
    }

    private record Reading(String name, Source source) {
        int letters() {
            return source.draft().pages().stream().mapToInt(String::length).sum();
        }
    }

    /** The server takes requests of a limited size only. */
    private static boolean isFull(List<Reading> batch) {
        return batch.size() == BATCH
                || batch.stream().mapToInt(Reading::letters).sum() > BATCH_LETTERS;
    }

    private void send(List<Reading> batch, int total) {
        var answer = post(batch);
        if (answer.isOk()) {
            count(batch, answer.body());
        } else {
            batch.forEach(this::sendAlone);
        }
        batch.clear();
        terminal.progress("import", tally.total(), total);
    }

    /** The server takes or refuses a request as a whole: so each story gets its own. */
    private void sendAlone(Reading story) {
        var answer = post(List.of(story));
        if (answer.isOk()) {
            count(List.of(story), answer.body());
        } else {
            refused(story.name(), answer.problem());
        }
    }

    private Answer post(List<Reading> batch) {
        return api.postPatiently(
                PATH, StoryJson.request(batch.stream().map(Reading::source).toList()));
    }

    private void count(List<Reading> batch, JsonNode answer) {
        for (var story : batch) {
            StreamSupport.stream(answer.path("results").spliterator(), false)
                    .filter(one ->
                            one.path("identity").asString("").equals(story.source().identity()))
                    .findFirst()
                    .ifPresentOrElse(
                            result -> count(story.name(), result),
                            () -> refused(story.name(), "the server says nothing about it"));
        }
    }

    private void count(String name, JsonNode result) {
        var outcome =
                Outcome.valueOf(
                        result.path("outcome").asString("refused").toUpperCase(Locale.ROOT));
        if (outcome == Outcome.REFUSED) {
            refused(name, result.path("detail").asString(""));
        } else {
            tally.count(outcome);
        }
    }

    private void refused(String name, String reason) {
        tally.count(Outcome.REFUSED);
        terminal.say("refused %s: %s".formatted(name, reason));
    }
}
