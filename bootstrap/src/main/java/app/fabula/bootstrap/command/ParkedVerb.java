package app.fabula.bootstrap.command;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fabula parked}: what could not be handled, and what becomes of it. */
@Command(
        name = "parked",
        description = "Shows events that could not be handled, and handles them or gives them up.",
        synopsisSubcommandLabel = "list|retry|discard")
final class ParkedVerb {
    private final Surroundings surroundings;

    ParkedVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(name = "list", description = "Shows what was set aside, and why.")
    int list() {
        return with(SetAside::list);
    }

    @Command(name = "retry", description = "Handles what waits; all of it where nothing is named.")
    int retry(
            @Parameters(
                            paramLabel = "FOLLOWER",
                            arity = "0..1",
                            description = "A projection or a policy.")
                    @Nullable String follower,
            @Parameters(
                            paramLabel = "SEQUENCE",
                            arity = "0..1",
                            description = "As the list has it.")
                    @Nullable String sequence) {
        return with(aside -> aside.retry(follower, sequence));
    }

    @Command(
            name = "discard",
            description = "Gives up the event that cannot be handled, and handles the rest.")
    int discard(
            @Parameters(paramLabel = "FOLLOWER", description = "A projection or a policy.")
                    String follower,
            @Parameters(paramLabel = "SEQUENCE", description = "As the list has it.")
                    String sequence,
            @Parameters(paramLabel = "POSITION", description = "Of that event, as the list has it.")
                    long position) {
        return with(aside -> aside.discard(follower, sequence, position));
    }

    private int with(ToIntFunction<SetAside> work) {
        var settings = surroundings.settings().withoutStarterLibrary();
        try (var instance = InstanceAccess.open(settings, surroundings.terminal());
                var api = new ApiClient(instance.endpoint())) {
            return work.applyAsInt(new SetAside(api, surroundings.terminal()));
        }
    }
}
