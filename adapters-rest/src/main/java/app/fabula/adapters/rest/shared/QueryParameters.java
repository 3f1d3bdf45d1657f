package app.fabula.adapters.rest.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriUtils;

/**
 * Takes the parameters that the handler names, each once: a name that is mistyped, or given twice,
 * would otherwise change nothing, or who knows what. Parameters within the path are none at all.
 */
final class QueryParameters implements HandlerInterceptor {
    private static final int LONGEST_NAME = 50;
    private static final int MOST_NAMES = 10;

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getRequestURI().indexOf(';') >= 0) {
            throw new Rejection(ProblemType.BAD_PARAMETER, "A path has no parameters here.");
        }
        if (handler instanceof HandlerMethod method) {
            var known = known(method);
            var faults = new TreeMap<String, String>();
            request.getParameterMap()
                    .forEach((name, values) ->
                            fault(known.contains(name), values)
                                    .ifPresent(fault -> faults.put(name, fault)));
            if (!faults.isEmpty()) {
                throw new Rejection(ProblemType.BAD_PARAMETER, told(faults));
            }
        }
        return true;
    }

    private static Optional<String> fault(boolean isKnown, String[] values) {
        if (!isKnown) {
            return Optional.of("Is not known here.");
        }
        return values.length == 1 ? Optional.empty() : Optional.of("Must be given once.");
    }

    private static Set<String> known(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(QueryParameters::name)
                .collect(Collectors.toSet());
    }

    /** As in the code, unless that is a word of the language. */
    private static String name(Parameter parameter) {
        var given = parameter.getAnnotation(RequestParam.class).name();
        return given.isEmpty() ? parameter.getName() : given;
    }

    private static String told(Map<String, String> faults) {
        return faults.entrySet().stream()
                .limit(MOST_NAMES)
                .map(fault -> shown(fault.getKey()) + ": " + fault.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What a client has sent is not repeated as it is, nor at any length. */
    private static String shown(String name) {
        var shown = UriUtils.encode(name, "UTF-8");
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME) + "...";
    }
}
