package app.fabula.bootstrap.command;

import app.fabula.application.catalog.ImportStories.Outcome;
import app.fabula.bootstrap.catalog.StoryFolder;
import app.fabula.bootstrap.catalog.UnreadableFolder;
import java.nio.file.Path;

/** {@code fabula import DIR}: as often as wanted; what is unchanged stays as it is. */
record ImportVerb(Surroundings surroundings) {

    int run(Path directory) {
        var settings = surroundings.settings();
        var terminal = surroundings.terminal();
        var folder = read(surroundings.workingDirectory().resolve(directory));
        folder.notes().forEach(terminal::say);
        try (var instance = InstanceAccess.open(settings.withoutStarterLibrary(), terminal);
                var api = new ApiClient(instance.endpoint())) {
            var tally = new StoryImport(api, terminal).run(folder.stories());
            terminal.say(tally.toString());
            return tally.of(Outcome.REFUSED) == 0 ? 0 : CommandFailure.FAILED;
        }
    }

    private static StoryFolder read(Path directory) {
        try {
            return StoryFolder.open(directory);
        } catch (UnreadableFolder e) {
            throw new CommandFailure(CommandFailure.MISUSED, e.sentence(), e);
        }
    }
}
