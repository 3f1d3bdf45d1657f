package app.fabula.torture.judge;

import app.fabula.torture.attack.Attack;
import app.fabula.torture.contract.Contract;
import app.fabula.torture.contract.Exchange;
import app.fabula.torture.contract.Operation;
import app.fabula.torture.wire.Reply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds answers against what each must be, whatever was asked. */
public record Judge(Contract contract) {
    private static final Set<Integer> CONTRACTED = Set.of(501, 503);
    private static final URI NOWHERE = URI.create("http://localhost/");

    /** Of all that came back. */
    public List<Finding> findings(Attack attack, List<Reply> replies) {
        var findings = new ArrayList<Finding>();
        if (replies.isEmpty()) {
            findings.add(new Finding(Kind.CONTRACT_VIOLATION, attack, "no answer"));
            return findings;
        }
        var first = replies.getFirst();
        var operation = attack.uri().flatMap(uri -> contract.operation(attack.method(), uri));
        findings.addAll(
                judged(attack, Kind.CONTRACT_VIOLATION, breaches(attack, operation, first)));
        findings.addAll(judged(attack, Kind.CONTRACT_VIOLATION, unexpected(attack, first)));
        findings.addAll(judged(attack, Kind.LEAK, letIn(attack, operation, first)));
        for (var more : replies.subList(1, replies.size())) {
            findings.addAll(judged(attack, Kind.CONTRACT_VIOLATION, asProblem(attack, more)));
        }
        for (var reply : replies) {
            if (reply.status() >= 500 && !CONTRACTED.contains(reply.status())) {
                findings.add(new Finding(Kind.SERVER_ERROR, attack, "status " + reply.status()));
            }
            var isMeantTo =
                    reply.status() == 200
                            && operation.map(Operation::id).filter(Leaks::areFor).isPresent();
            findings.addAll(
                    judged(attack, Kind.LEAK, isMeantTo ? List.of() : Leaks.in(reply.text())));
        }
        return findings;
    }

    private List<String> breaches(Attack attack, Optional<Operation> operation, Reply reply) {
        var isDeclared =
                operation.isPresent()
                        && operation
                                .get()
                                .declaration()
                                .path("responses")
                                .has(Integer.toString(reply.status()));
        if (isDeclared || (operation.isPresent() && !attack.isOfTheWire())) {
            return contract.breaches(exchange(attack, reply));
        }
        return reply.status() < 400 && reply.body().isEmpty()
                ? List.of()
                : asProblem(attack, reply);
    }

    private List<String> asProblem(Attack attack, Reply reply) {
        return contract.breachesAsProblem(exchange(attack, reply));
    }

    /** Whoever may call is told what is wrong, not something else. */
    private static List<String> unexpected(Attack attack, Reply reply) {
        return attack.answers().isEmpty()
                        || attack.answers().contains(reply.status())
                        || !attack.caller().mayCall(attack.operation(), attack.path())
                ? List.of()
                : List.of("answered %d, not %s".formatted(reply.status(), attack.answers()));
    }

    private static List<String> letIn(Attack attack, Optional<Operation> operation, Reply reply) {
        return operation.isEmpty()
                        || reply.status() >= 300
                        || attack.caller().mayCall(operation.get(), attack.path())
                ? List.of()
                : List.of("let in, with " + reply.status());
    }

    private static Exchange exchange(Attack attack, Reply reply) {
        return new Exchange(
                attack.method(),
                attack.uri().orElse(NOWHERE),
                attack.headers(),
                attack.body(),
                reply.status(),
                reply.headers(),
                reply.body());
    }

    private static List<Finding> judged(Attack attack, Kind kind, List<String> details) {
        return details.stream().map(detail -> new Finding(kind, attack, detail)).toList();
    }
}
