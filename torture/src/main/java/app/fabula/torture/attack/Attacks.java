package app.fabula.torture.attack;

import static app.fabula.torture.attack.Spoiling.any;

import app.fabula.torture.contract.Operation;
import app.fabula.torture.server.Caller;
import app.fabula.torture.server.Places;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Hostile requests without end. Each follows from the seed and its number alone, but for ids that
 * the server gives.
 *
 * @param callers the first of whom may do everything, and calls as often as all the others
 * @param places what the variables of paths stand for
 */
public record Attacks(long seed, List<Operation> operations, List<Caller> callers, Places places) {
    private static final List<Spoiling> SPOILINGS = Spoilings.with(Corpus.read());

    public Attacks(long seed, JsonNode document, List<Caller> callers, Places places) {
        this(seed, Operation.all(document), callers, places);
    }

    public Attack number(int number) {
        var dice = new SplittableRandom(seed * 1_000_003 + number);
        var operation = any(operations, dice);
        var caller = dice.nextBoolean() ? callers.getFirst() : any(callers, dice);
        var good = good(operation, caller, dice);
        for (; ; ) {
            var spoilt = any(SPOILINGS, dice).spoil(good, operation, dice);
            if (spoilt.isPresent()) {
                return new Attack(
                        number,
                        spoilt.get().way(),
                        operation,
                        caller,
                        spoilt.get().isOfTheWire(),
                        spoilt.get().draft());
            }
        }
    }

    private Draft good(Operation operation, Caller caller, RandomGenerator dice) {
        var body = example(operation, dice).map(Members::text).map(places::about).orElse("");
        return new Draft(
                Draft.FRAME,
                operation.method(),
                places.in(operation),
                caller.line(),
                body.isEmpty() ? List.of() : List.of("Content-Type: application/json"),
                body,
                Set.of());
    }

    private static Optional<JsonNode> example(Operation operation, RandomGenerator dice) {
        var examples =
                operation
                        .declaration()
                        .at("/requestBody/content/application~1json/examples")
                        .valueStream()
                        .map(example -> example.path("value"))
                        .toList();
        return examples.isEmpty() ? Optional.empty() : Optional.of(any(examples, dice));
    }
}
