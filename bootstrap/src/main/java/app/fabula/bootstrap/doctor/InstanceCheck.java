package app.fabula.bootstrap.doctor;

import java.util.Optional;

record InstanceCheck(Running instance, Optional<InstanceHealth> health) implements Check {
    @Override
    public Finding look() {
        var name = "The instance at %s (process %d)".formatted(instance.url(), instance.process());
        if (health.isEmpty()) {
            return Finding.problem(
                    "%s does not answer: stop it, and start it again with ./fabula run."
                            .formatted(name));
        }
        return health.get().isUp()
                ? Finding.good("%s is healthy.".formatted(name))
                : Finding.problem(
                        "%s is %s because of %s: fabula.log says why."
                                .formatted(
                                        name,
                                        health.get().status(),
                                        String.join(", ", health.get().ailing())));
    }
}
