package app.fabula.torture.attack;

import static app.fabula.torture.attack.Spoiling.any;

import app.fabula.torture.attack.Spoiling.Spoilt;
import app.fabula.torture.contract.Operation;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Ways that go through a body; sent as a body to operations that have none, too. */
record BodySpoilings(Corpus corpus) {
    /** A value in it is another one. */
    Optional<Spoilt> member(Draft draft, Operation operation, RandomGenerator dice) {
        var members = Members.of(draft.body());
        if (members.isEmpty()) {
            return Optional.empty();
        }
        var member = any(members, dice);
        var isText = dice.nextBoolean();
        var specimen = any(isText ? corpus.texts() : corpus.values(), dice);
        var value = isText ? quoted(specimen.text()) : specimen.text();
        return spoilt(
                "member %s is %s".formatted(member, specimen.name()),
                draft.saying(member.replaced(value), Set.of()));
    }

    /** A member is there twice, is missing, or is one that nobody knows. */
    Optional<Spoilt> structure(Draft draft, Operation operation, RandomGenerator dice) {
        var members = Members.of(draft.body()).stream().filter(Members.Member::isNamed).toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        var member = any(members, dice);
        return switch (dice.nextInt(3)) {
            case 0 ->
                    spoilt(
                            "member %s twice".formatted(member),
                            draft.saying(member.twice(), Set.of(400)));
            case 1 ->
                    spoilt(
                            "without member %s".formatted(member),
                            draft.saying(member.removed(), Set.of()));
            default ->
                    spoilt(
                            "unknown member beside %s".formatted(member),
                            draft.saying(member.besideUnknown(), Set.of(400, 422)));
        };
    }

    Optional<Spoilt> whole(Draft draft, Operation operation, RandomGenerator dice) {
        var body = any(corpus.bodies(), dice);
        return spoilt(
                "body " + body.name(),
                json(draft).saying(body.text(), known(operation, body.answers())));
    }

    /** With headers of its own, up to an empty line. */
    Optional<Spoilt> packed(Draft draft, Operation operation, RandomGenerator dice) {
        var specimen = any(corpus.packed(), dice);
        var parts = specimen.text().split("\n\n", 2);
        var packed = json(draft);
        for (var line : parts[0].lines().toList()) {
            packed = packed.with(line, Set.of());
        }
        return spoilt(
                "packed " + specimen.name(),
                packed.saying(parts[1], known(operation, specimen.answers())));
    }

    private static Draft json(Draft draft) {
        return draft.with("Content-Type: application/json", Set.of());
    }

    /** What takes no body says so first. */
    private static Set<Integer> known(Operation operation, Set<Integer> answers) {
        return operation.hasBody() ? answers : Set.of();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Optional<Spoilt> spoilt(String way, Draft draft) {
        return Optional.of(new Spoilt(way, false, draft));
    }
}
