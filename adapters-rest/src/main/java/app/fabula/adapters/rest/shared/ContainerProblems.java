package app.fabula.adapters.rest.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Errors of the container and of filters, which no handler sees, as problems. It stands in for the
 * container's HTML page, also where a request is too broken to reach the application.
 *
 * <p>Public, with a public constructor, because the container makes it from its class name.
 */
public final class ContainerProblems extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ContainerProblems.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !canStillAnswer(response)) {
            return;
        }
        var type = ProblemType.ofStatus(response.getStatus());
        var problem = Problem.of(type, type.title() + ".");
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.error("{} {}", problem.type(), problem.traceId(), failure);
        }
        response.setStatus(problem.status());
        response.setCharacterEncoding((String) null);
        SafeHeaders.of(request.getRequestURI(), request.isSecure()).forEach(response::setHeader);
        ProblemHeaders.of(problem).forEach(response::setHeader);
        try (var body = response.getOutputStream()) {
            body.write(JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            LOG.debug("nobody there to be told {}", problem, gone);
        }
    }

    private static boolean canStillAnswer(Response response) {
        var result = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, result);
        return result.get();
    }
}
