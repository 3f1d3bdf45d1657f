package app.fabula.adapters.rest.shared;

import app.fabula.application.operation.ErrorReports;
import app.fabula.application.operation.Failure;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells those who operate the server of what nobody expected: once, with its cause, and with
 * nothing that a client has sent but the name by which it is known.
 */
@Component
class Alarm {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    private final List<ErrorReports> reports;

    Alarm(List<ErrorReports> reports) {
        this.reports = reports;
    }

    /** An outage is known to all who operate the server: it is logged, and not counted as a bug. */
    void raise(ProblemType type, Exception failure, HttpServletRequest request) {
        var route = route(request);
        LOG.error(
                "{} in trace {}: {}, called by {}",
                type.code(),
                Trace.current(),
                route,
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElse("nobody known"),
                failure);
        if (type == ProblemType.INTERNAL_ERROR) {
            var told = new Failure(failure, route, Trace.current());
            reports.forEach(report -> report.report(told));
        }
    }

    /** As it is declared: what is at the places in braces may be about a person. */
    private static String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var method = request.getMethod();
        return (FrameworkProblemHandler.METHODS.contains(method) ? method : "another method")
                + " "
                + Objects.requireNonNullElse(pattern, "outside of any route");
    }
}
