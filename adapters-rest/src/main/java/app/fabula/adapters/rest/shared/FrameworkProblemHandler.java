package app.fabula.adapters.rest.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What the framework throws, as problems. What it would say of it is not passed on: that repeats
 * input and names classes.
 */
abstract class FrameworkProblemHandler extends ResponseEntityExceptionHandler {
    static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    /** What nobody has reckoned with. */
    abstract ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request);

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ProblemAnswers.of(ProblemType.BAD_PARAMETER, Message.of(mismatch));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ProblemAnswers.of(
                ProblemType.BAD_PARAMETER, missing.getParameterName() + ": Must be given.");
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ProblemAnswers.of(ProblemType.BAD_PARAMETER, Message.of(invalid));
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException unsupported,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (!METHODS.contains(unsupported.getMethod())) {
            return ProblemAnswers.of(
                    ProblemType.NOT_IMPLEMENTED, "This method is not one of HTTP's.");
        }
        var allowed = new HttpHeaders();
        allowed.set(
                HttpHeaders.ALLOW,
                String.join(
                        ", ",
                        new TreeSet<>(headers.getAllow().stream().map(HttpMethod::name).toList())));
        return ProblemAnswers.of(Problem.of(ProblemType.METHOD_NOT_ALLOWED, "See Allow."), allowed);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException unsupported,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ProblemAnswers.of(
                Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json."),
                accepted(request));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException unacceptable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var offered =
                unacceptable.getSupportedMediaTypes().stream()
                        .map(MediaType::toString)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return ProblemAnswers.of(
                Problem.of(
                        ProblemType.NOT_ACCEPTABLE,
                        offered.isEmpty()
                                ? "The Accept header cannot be read."
                                : "There is %s.".formatted(offered)),
                headers);
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
                : ProblemAnswers.of(Problem.of(type, type.title() + "."), headers);
    }

    static HttpHeaders accepted(WebRequest request) {
        var accepted = new HttpHeaders();
        accepted.setAccept(List.of(MediaType.APPLICATION_JSON));
        if (HttpMethod.POST.equals(((ServletWebRequest) request).getHttpMethod())) {
            accepted.set("Accept-Post", MediaType.APPLICATION_JSON_VALUE);
        }
        return accepted;
    }
}
