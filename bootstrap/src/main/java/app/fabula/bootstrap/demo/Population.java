package app.fabula.bootstrap.demo;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.random.RandomGenerator.SplittableGenerator;

/**
 * Learners, one at a time, until they have made so many events together; more events are the same
 * ones and some more. Everything follows from seed, date and library, the ids too.
 */
public final class Population implements Iterator<MadeUpLearner> {
    private static final UUID DEMO = UUID.fromString("5b7c2a6e-93d1-5f0a-8c44-1f6f0e2d9b07");

    /**
     * @param until the day before which everything has happened, by UTC
     */
    public record Recipe(long seed, LocalDate until, long events) {}

    private final Recipe recipe;
    private final Library library;
    private final SplittableGenerator chance;
    private long left;
    private int count;

    /**
     * @param library not empty
     * @param chance begun with the recipe's seed
     */
    public Population(Recipe recipe, Library library, SplittableGenerator chance) {
        this.recipe = recipe;
        this.library = library;
        this.chance = chance;
        this.left = recipe.events();
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public MadeUpLearner next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var learner = live(chance.split());
        left -= learner.events();
        return learner;
    }

    private MadeUpLearner live(SplittableGenerator fate) {
        var name = recipe.seed() + "/" + recipe.until() + "/" + count++;
        var id = new LearnerId(NameUuid.of(DEMO, name));
        var persona = Persona.any(library, recipe.until(), fate);
        var life = new Life(id, persona, library, recipe.until(), fate);
        return new MadeUpLearner(id, persona.plan(), life.sent()).upTo(left);
    }
}
