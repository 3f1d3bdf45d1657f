package app.fabula.adapters.rest.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The outermost of what a request goes through. It names the request's trace, and tells errors of
 * the container and of filters, which no handler sees, as problems: it stands in for the
 * container's HTML page, also where a request is too broken to reach the application.
 */
public final class ContainerProblems extends ErrorReportValve {
    private final Supplier<Problems> problems;

    /**
     * @param problems which are there once the application is: the container is made before it
     */
    public ContainerProblems(Supplier<Problems> problems) {
        this.problems = problems;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        try (var _ = MDC.putCloseable(Trace.KEY, Trace.of(request))) {
            super.invoke(request, response);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !canStillAnswer(response)) {
            return;
        }
        response.setCharacterEncoding((String) null);
        var type = ProblemType.ofStatus(response.getStatus());
        var told =
                type == ProblemType.INTERNAL_ERROR && failure != null
                        ? failure
                        : new Rejection(type, type.title() + ".");
        var addressed = new Addressed(request);
        SafeHeaders.of(addressed.getRequestURI(), request.isSecure()).forEach(response::setHeader);
        problems.get().answer(addressed, response, told);
    }

    /**
     * A request may be too broken to have a path that can be read, but who answers it reads one.
     */
    private static final class Addressed extends HttpServletRequestWrapper {
        Addressed(Request request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return Answers.BASE;
        }
    }

    private static boolean canStillAnswer(Response response) {
        var result = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, result);
        return result.get();
    }
}
