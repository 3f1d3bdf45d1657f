package app.fabula.adapters.rest.shared;

import io.swagger.v3.oas.models.Operation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Which problems an operation can answer, as follows from its shape. */
final class OperationProblems {
    private OperationProblems() {}

    static Set<ProblemType> of(Operation operation, HandlerMethod handler) {
        var problems =
                EnumSet.of(
                        ProblemType.UNREADABLE_REQUEST,
                        ProblemType.BAD_PARAMETER,
                        ProblemType.NOT_ACCEPTABLE,
                        ProblemType.URI_TOO_LONG,
                        ProblemType.MISDIRECTED_REQUEST,
                        ProblemType.HEADERS_TOO_LARGE,
                        ProblemType.QUOTA_EXCEEDED,
                        ProblemType.INTERNAL_ERROR,
                        ProblemType.OVERLOADED,
                        ProblemType.UNAVAILABLE);
        if (!handler.hasMethodAnnotation(GetMapping.class)) {
            problems.add(ProblemType.CROSS_SITE_REQUEST);
            problems.add(ProblemType.IDEMPOTENCY_KEY_IN_USE);
            problems.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
        } else if (OperationDocument.has(operation, AwaitFilter.HEADER)) {
            problems.add(ProblemType.PROJECTION_BEHIND);
        }
        if (OperationDocument.has(operation, "cursor")) {
            problems.add(ProblemType.UNREADABLE_CURSOR);
        }
        if (OperationDocument.has(operation, HttpHeaders.IF_MATCH)) {
            problems.add(ProblemType.OUTDATED);
        }
        if (operation.getRequestBody() != null) {
            problems.add(ProblemType.REQUEST_TIMEOUT);
            problems.add(ProblemType.BODY_TOO_LARGE);
            problems.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            problems.add(ProblemType.INVALID_REQUEST);
        }
        problems.addAll(AccessDocument.problems(handler));
        if (handler.hasMethodAnnotation(ShownOnce.class)) {
            problems.add(ProblemType.SHOWN_ONCE);
        }
        var own = handler.getMethodAnnotation(Refuses.class);
        problems.addAll(own == null ? List.of() : List.of(own.value()));
        return problems;
    }
}
