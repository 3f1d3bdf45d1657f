package app.fabula.torture.attack;

import app.fabula.torture.contract.Operation;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One way to make a good request a bad one. */
interface Spoiling {
    /**
     * @param isOfTheWire whether nobody need know for which operation it was
     */
    record Spoilt(String way, boolean isOfTheWire, Draft draft) {}

    /** Empty where the operation has nothing that could be spoilt so. */
    Optional<Spoilt> spoil(Draft draft, Operation operation, RandomGenerator dice);

    static <T> T any(List<T> things, RandomGenerator dice) {
        return things.get(dice.nextInt(things.size()));
    }
}
