package app.fabula.adapters.rest.shared;

import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;

/** Documents who may call an operation, from what the operation itself says of it. */
final class AccessDocument {
    /** The ways to say who is calling. */
    static final String TOKEN = "token";

    static final String KEY = "key";

    private AccessDocument() {}

    static void addTo(Operation operation, HandlerMethod handler) {
        var allows = allows(handler);
        var scopes = Arrays.stream(allows.value()).map(Scope::code).toList();
        operation.setSecurity(
                List.of(
                        new SecurityRequirement().addList(TOKEN),
                        new SecurityRequirement().addList(KEY)));
        if (!scopes.isEmpty()) {
            operation.addExtension("x-scopes", scopes);
        }
        var owners = owners(allows.own());
        if (!owners.isEmpty()) {
            operation.addExtension("x-own", owners);
        }
        operation.setDescription(
                operation.getDescription() + " " + who(allows, scopes) + otherwise(handler));
    }

    /** Whom it is open to without a scope, where the path names what is theirs. */
    private static List<String> owners(Own own) {
        return switch (own) {
            case NOTHING, ANOTHERS, CALLER -> List.of();
            case LEARNER -> List.of("learner");
            case LEARNER_AND_TEACHERS -> List.of("learner", "teachers");
            case TEACHERS -> List.of("teachers");
        };
    }

    static Set<ProblemType> problems(HandlerMethod handler) {
        var allows = allows(handler);
        var problems = EnumSet.of(ProblemType.UNAUTHENTICATED);
        if (allows.own() != Own.CALLER) {
            problems.add(ProblemType.FORBIDDEN);
        }
        switch (allows.own()) {
            case NOTHING, ANOTHERS, CALLER -> {}
            case LEARNER, LEARNER_AND_TEACHERS -> problems.add(ProblemType.UNKNOWN_LEARNER);
            case TEACHERS -> problems.add(ProblemType.UNKNOWN_GROUP);
        }
        return problems;
    }

    private static String who(Allows allows, List<String> scopes) {
        return switch (allows.own()) {
            case NOTHING -> "Needs the scope " + anyOf(scopes) + ".";
            case ANOTHERS -> "Needs the scope " + anyOf(scopes) + ". " + allows.own().description();
            case CALLER -> allows.own().description();
            case LEARNER, LEARNER_AND_TEACHERS, TEACHERS ->
                    "For: " + allows.own().description() + " Others need " + anyOf(scopes) + ".";
        };
    }

    private static String otherwise(HandlerMethod handler) {
        var other = handler.getMethodAnnotation(AllowsWith.class);
        return other == null
                ? ""
                : " With `%s=true` it needs the scope `%s`, and nobody may for themselves."
                        .formatted(other.parameter(), other.value().code());
    }

    private static String anyOf(List<String> scopes) {
        return scopes.stream().map(scope -> "`" + scope + "`").collect(Collectors.joining(" or "));
    }

    private static Allows allows(HandlerMethod handler) {
        return Objects.requireNonNull(
                handler.getMethodAnnotation(Allows.class), () -> handler + " is closed to all");
    }
}
