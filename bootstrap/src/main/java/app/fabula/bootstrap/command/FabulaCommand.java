package app.fabula.bootstrap.command;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The verbs that need Java; the launcher has {@code test} and its own {@code help}. */
@Command(
        name = "fabula",
        description = "The learning backend for story-based language apps.",
        synopsisSubcommandLabel = "VERB",
        subcommands = CommandLine.HelpCommand.class)
public final class FabulaCommand {
    private final Surroundings surroundings;

    private FabulaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static CommandLine in(Surroundings surroundings) {
        var line = new CommandLine(new FabulaCommand(surroundings));
        var complaints = new Complaints(surroundings.terminal());
        line.getCommandSpec().usageMessage().footer(SettingsHelp.lines());
        line.setParameterExceptionHandler((mistake, _) -> complaints.about(mistake));
        line.setExecutionExceptionHandler((failure, _, _) -> complaints.about(failure));
        return line;
    }

    @Command(name = "run", description = "Starts Fabula and serves until it is told to stop.")
    int run() {
        return new RunVerb(surroundings).run();
    }

    @Command(
            name = "import",
            description = "Loads the stories of a folder; again, to load what has changed.")
    int load(
            @Parameters(
                            paramLabel = "DIR",
                            description = "With a manifest.json, or just .md and .txt files.")
                    Path folder) {
        return new ImportVerb(surroundings).run(folder);
    }

    @Command(name = "doctor", description = "Checks the machine, the settings and the database.")
    int doctor() {
        return new DoctorVerb(surroundings).run();
    }

    @Command(name = "replay", description = "Rebuilds a projection from the log.")
    int replay(@Parameters(paramLabel = "NAME", description = "Its name.") String projection) {
        return new ReplayVerb(surroundings).run(projection);
    }
}
