package app.fabula.bootstrap.command;

import app.fabula.bootstrap.demo.Library;
import app.fabula.bootstrap.demo.Population;
import app.fabula.bootstrap.demo.Population.Recipe;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SplittableRandom;

/** {@code fabula demo --events N}: as often as wanted; what is there already stays as it is. */
record DemoVerb(Surroundings surroundings) {
    /**
     * @param until today where it is empty: another day makes other learners
     */
    int run(long events, long seed, Optional<LocalDate> until) {
        var recipe = new Recipe(seed, until.orElse(today()), events);
        check(recipe);
        var terminal = surroundings.terminal();
        try (var instance = InstanceAccess.open(surroundings.settings(), terminal);
                var api = new ApiClient(instance.endpoint())) {
            var population = new Population(recipe, library(api), new SplittableRandom(seed));
            var tally = new Demo(api, terminal, events).run(population);
            terminal.say(tally.toString());
            return tally.refused() == 0 ? 0 : CommandFailure.FAILED;
        }
    }

    private void check(Recipe recipe) {
        if (recipe.events() < 1) {
            throw new CommandFailure(
                    CommandFailure.MISUSED, "--events is how many there are to be: 1 or more.");
        }
        if (recipe.until().isAfter(today())) {
            throw new CommandFailure(
                    CommandFailure.MISUSED,
                    "--until %s is yet to come: nothing has happened until then."
                            .formatted(recipe.until()));
        }
    }

    private static Library library(ApiClient api) {
        var library = new Bookshelf(api).library();
        if (library.isEmpty()) {
            throw new CommandFailure(
                    CommandFailure.FAILED,
                    "There is no story to read: set FABULA_STARTER_LIBRARY to true, or import some.");
        }
        return library;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
    }
}
