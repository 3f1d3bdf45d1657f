package app.fabula.bootstrap.command;

import app.fabula.domain.access.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
        line.addSubcommand(new ParkedVerb(surroundings));
        line.addSubcommand(new KeysVerb(surroundings));
        line.addSubcommand(new BadgesVerb(surroundings));
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

    @Command(
            name = "replay",
            description =
                    "Rebuilds projections from the log, beside the live ones, while writes go on.")
    int replay(
            @Parameters(paramLabel = "NAME", arity = "0..*", description = "Of projections.")
                    @Nullable List<String> projections,
            @Option(names = "--all", description = "All of them.") boolean all,
            @Option(
                            names = "--verify",
                            description =
                                    "Compares the rebuilt rows with the live ones, which then stay;"
                                            + " of all projections where none is named.")
                    boolean verify) {
        var names = Objects.requireNonNullElse(projections, List.<String>of());
        if (names.isEmpty() && !all && !verify) {
            throw new CommandFailure(
                    CommandFailure.MISUSED, "Name a projection, or say --all or --verify.");
        }
        if (all && !names.isEmpty()) {
            throw new CommandFailure(
                    CommandFailure.MISUSED, "Name projections or say --all, not both.");
        }
        return new ReplayVerb(surroundings).run(names, verify);
    }

    @Command(
            name = "demo",
            description = "Makes up learners, and sends what they read as their apps would.")
    int demo(
            @Option(
                            names = "--events",
                            required = true,
                            paramLabel = "N",
                            description = "How many activities are to be recorded.")
                    long events,
            @Option(
                            names = "--seed",
                            defaultValue = "1",
                            description = "Another one makes other learners (${DEFAULT-VALUE}).")
                    long seed,
            @Option(
                            names = "--until",
                            paramLabel = "DATE",
                            description = "Everything happens in the year before (today, UTC).")
                    Optional<LocalDate> until) {
        return new DemoVerb(surroundings).run(events, seed, until);
    }

    @Command(
            name = "token",
            description = "Makes a token for whomever you want to be, while you build an app.")
    int token(
            @Parameters(
                            paramLabel = "ROLE",
                            arity = "1..*",
                            description = "learner, teacher, author, analyst, support or operator.")
                    List<String> roles,
            @Option(
                            names = "--id",
                            paramLabel = "UUID",
                            description = "Of the person, such as a learner (a new one).")
                    Optional<UUID> id,
            @Option(
                            names = "--hours",
                            defaultValue = "12",
                            description = "How long it is accepted (${DEFAULT-VALUE}).")
                    int hours) {
        var known = new LinkedHashSet<Role>();
        for (var name : roles) {
            known.add(
                    Role.of(name)
                            .orElseThrow(() ->
                                    new CommandFailure(
                                            CommandFailure.MISUSED,
                                            "There is no role %s: learner, teacher, author, analyst,"
                                                            .formatted(name)
                                                    + " support, operator.")));
        }
        return new TokenVerb(surroundings)
                .run(id.orElseGet(surroundings.ids()), known, Duration.ofHours(hours));
    }

    @Command(name = "vectors", description = "Runs the files of test vectors that are known here.")
    int vectors(
            @Parameters(
                            paramLabel = "DIR",
                            description = "A folder, whose other files are passed over; or a file.")
                    Path place) {
        return new VectorsVerb(surroundings).run(place);
    }

    @Command(name = "doctor", description = "Checks the machine, the settings and the database.")
    int doctor() {
        return new DoctorVerb(surroundings).run();
    }
}
