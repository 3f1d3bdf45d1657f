package app.fabula.adapters.rest.shared;

import app.fabula.application.access.Caller;
import app.fabula.application.access.Forbidden;
import app.fabula.application.access.Unauthenticated;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Asks, before any operation of ours, whether the caller may; a controller cannot forget it. */
@Component
class AccessInterceptor implements HandlerInterceptor {
    private static final String OURS = "app.fabula.";

    private final Ownership ownership;

    AccessInterceptor(Ownership ownership) {
        this.ownership = ownership;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod operation
                && operation.getBeanType().getName().startsWith(OURS)
                && !operation.getBeanType().isAnnotationPresent(OpenToAll.class)) {
            var allows = operation.getMethodAnnotation(Allows.class);
            if (allows == null) {
                throw new Forbidden();
            }
            var id = id(request, operation, allows.own());
            var other = operation.getMethodAnnotation(AllowsWith.class);
            if (other != null && isGiven(request, other.parameter())) {
                Ownership.requireForAnother(caller(request), other.value(), id);
            } else {
                ownership.require(caller(request), allows, id);
            }
        }
        return true;
    }

    /** Whatever is not plainly false may be taken for true by somebody. */
    private static boolean isGiven(HttpServletRequest request, String parameter) {
        var values = request.getParameterValues(parameter);
        return values != null && !Arrays.stream(values).allMatch("false"::equals);
    }

    private static Caller caller(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw new Unauthenticated(false);
    }

    private static Optional<UUID> id(HttpServletRequest request, HandlerMethod operation, Own own) {
        return switch (own) {
            case NOTHING, CALLER -> Optional.empty();
            case LEARNER, LEARNER_AND_TEACHERS, ANOTHERS ->
                    variable(request, operation, LearnerId.class);
            case TEACHERS -> variable(request, operation, GroupId.class);
        };
    }

    /**
     * What the path names, whatever its variable is called.
     *
     * @throws Forbidden where it names nothing of that type: then it is nobody's
     */
    private static Optional<UUID> variable(
            HttpServletRequest request, HandlerMethod operation, Class<?> type) {
        var name =
                Arrays.stream(operation.getMethodParameters())
                        .filter(parameter -> parameter.getParameterType() == type)
                        .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                        .map(parameter -> parameter.getParameter().getName())
                        .findFirst()
                        .orElseThrow(Forbidden::new);
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables
                ? Optional.ofNullable(variables.get(name))
                        .map(Object::toString)
                        .flatMap(TextFormat.ID::parse)
                : Optional.empty();
    }
}
