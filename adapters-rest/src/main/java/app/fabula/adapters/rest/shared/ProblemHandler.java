package app.fabula.adapters.rest.shared;

import app.fabula.application.access.Forbidden;
import app.fabula.application.access.Unauthenticated;
import app.fabula.application.shared.Outdated;
import app.fabula.application.shared.Overloaded;
import app.fabula.application.shared.ProjectionBehind;
import app.fabula.application.shared.Unavailable;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.shared.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Every failure as a problem (RFC 9457), whichever layer it comes from: see {@link Problems}. What
 * the framework would say of it is not passed on: that repeats input and names classes.
 */
@Hidden
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {
    static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private final Alarm alarm;

    ProblemHandler(Alarm alarm) {
        this.alarm = alarm;
    }

    @ExceptionHandler
    ResponseEntity<Object> rejected(Rejection rejection, WebRequest request) {
        var problem = rejection.problem();
        return answer(problem, problem.status() == 415 ? accepted(request) : rejection.headers());
    }

    @ExceptionHandler(UnknownCoding.class)
    ResponseEntity<Object> packed() {
        var packable = new HttpHeaders();
        packable.set(HttpHeaders.ACCEPT_ENCODING, BodyBytes.CODING);
        return answer(
                Problem.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "Send it in gzip, or without a coding."),
                packable);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return answer(ProblemType.of(refusal), refusal.message());
    }

    /** One body for every cause, so that nobody learns what was nearly right. */
    @ExceptionHandler
    ResponseEntity<Object> unauthenticated(Unauthenticated caller) {
        var headers = new HttpHeaders();
        headers.set(
                HttpHeaders.WWW_AUTHENTICATE,
                caller.hasTried()
                        ? "Bearer realm=\"fabula\", error=\"invalid_token\""
                        : "Bearer realm=\"fabula\"");
        return answer(
                Problem.of(ProblemType.UNAUTHENTICATED, "Send a valid token or key."), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> forbidden(Forbidden forbidden) {
        return answer(ProblemType.FORBIDDEN, forbidden.detail());
    }

    @ExceptionHandler(Overloaded.class)
    ResponseEntity<Object> overloaded() {
        return answer(ProblemType.OVERLOADED, "Nothing was stored. Try again later.");
    }

    @ExceptionHandler(ProjectionBehind.class)
    ResponseEntity<Object> behind() {
        return answer(
                ProblemType.PROJECTION_BEHIND, "What you wrote is stored. Ask again in a moment.");
    }

    @ExceptionHandler(Outdated.class)
    ResponseEntity<Object> outdated() {
        return answer(ProblemType.OUTDATED, "Nothing was changed. Read it again, then decide.");
    }

    @ExceptionHandler(UnreadableCursor.class)
    ResponseEntity<Object> unreadableCursor() {
        return answer(
                ProblemType.UNREADABLE_CURSOR, "Take a cursor from nextCursor, or leave it out.");
    }

    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Object> undecodable() {
        return answer(ProblemType.BAD_PARAMETER, "The query string cannot be decoded.");
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request) {
        if (failure instanceof Unavailable || Outage.caused(failure)) {
            alarm.raise(ProblemType.UNAVAILABLE, failure, request);
            return answer(ProblemType.UNAVAILABLE, "Try again later.");
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return answer(ProblemType.UNREADABLE_REQUEST, "Nobody is there to read this.");
        }
        alarm.raise(ProblemType.INTERNAL_ERROR, failure, request);
        return answer(ProblemType.INTERNAL_ERROR, "It has been logged under the traceId.");
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(ProblemType.BAD_PARAMETER, Message.of(mismatch));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(ProblemType.BAD_PARAMETER, Message.of(invalid));
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException unsupported,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (!METHODS.contains(unsupported.getMethod())) {
            return answer(ProblemType.NOT_IMPLEMENTED, "This method is not one of HTTP's.");
        }
        var allowed = new HttpHeaders();
        allowed.set(
                HttpHeaders.ALLOW,
                String.join(
                        ", ",
                        new TreeSet<>(headers.getAllow().stream().map(HttpMethod::name).toList())));
        return answer(Problem.of(ProblemType.METHOD_NOT_ALLOWED, "See Allow."), allowed);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException unsupported,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json."),
                accepted(request));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var type = ProblemType.ofStatus(status.value());
        return type == ProblemType.INTERNAL_ERROR
                ? unexpected(failure, ((ServletWebRequest) request).getRequest())
                : answer(Problem.of(type, type.title() + "."), headers);
    }

    private static HttpHeaders accepted(WebRequest request) {
        var accepted = new HttpHeaders();
        accepted.setAccept(List.of(MediaType.APPLICATION_JSON));
        if (HttpMethod.POST.equals(((ServletWebRequest) request).getHttpMethod())) {
            accepted.set("Accept-Post", MediaType.APPLICATION_JSON_VALUE);
        }
        return accepted;
    }

    private static ResponseEntity<Object> answer(ProblemType type, String detail) {
        return answer(Problem.of(type, detail), new HttpHeaders());
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        var all = new HttpHeaders();
        ProblemHeaders.of(problem).forEach(all::set);
        headers.forEach(all::put);
        return ResponseEntity.status(problem.status()).headers(all).body(problem);
    }
}
