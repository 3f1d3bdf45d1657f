package app.fabula.adapters.rest.shared;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationContext;

/** Everything that is wrong with one body. */
final class Faults {
    /** Only some of them are told; a body of nothing but faults is not to fill the memory. */
    private static final int MOST = 1_000;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** Those of the body that is being read. */
    static Faults of(DeserializationContext context) {
        return (Faults) context.getAttribute(Faults.class);
    }

    /** Met while reading. */
    void add(String pointer, String code, String detail) {
        if (faults.size() < MOST) {
            faults.add(new Fault(pointer, code, detail));
        }
    }

    /**
     * Whether no member beside the one at the pointer has the same name, however it was spelled.
     *
     * @param name as it is understood
     */
    boolean isFirst(String pointer, Object name) {
        return names.add(pointer.substring(0, pointer.lastIndexOf('/') + 1) + name);
    }

    /** A value that could not be read at all breaks no further rule by not being there. */
    <T> void addAll(Set<ConstraintViolation<T>> violations) {
        var unread = faults.stream().map(Fault::pointer).collect(Collectors.toSet());
        for (var violation : violations) {
            var pointer = Pointer.to(violation.getPropertyPath());
            if (!unread.contains(pointer)) {
                var message = Message.of(violation.getMessage());
                faults.add(new Fault(pointer, message.code(), message.detail()));
            }
        }
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            var sorted =
                    faults.stream()
                            .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::code))
                            .toList();
            throw new Rejection(ProblemType.INVALID_REQUEST, "See errors.", sorted);
        }
    }
}
