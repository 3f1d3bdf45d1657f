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
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.DisconnectedClientHelper;

/** Every failure as a problem (RFC 9457), whichever layer it comes from: see {@link Problems}. */
@Hidden
@RestControllerAdvice
class ProblemHandler extends FrameworkProblemHandler {
    private final Alarm alarm;

    ProblemHandler(Alarm alarm) {
        this.alarm = alarm;
    }

    @ExceptionHandler
    ResponseEntity<Object> rejected(Rejection rejection, WebRequest request) {
        var problem = rejection.problem();
        return ProblemAnswers.of(
                problem, problem.status() == 415 ? accepted(request) : rejection.headers());
    }

    @ExceptionHandler(UnknownCoding.class)
    ResponseEntity<Object> packed() {
        var packable = new HttpHeaders();
        packable.set(HttpHeaders.ACCEPT_ENCODING, BodyBytes.CODING);
        return ProblemAnswers.of(
                Problem.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "Send it in gzip, or without a coding."),
                packable);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return ProblemAnswers.of(ProblemType.of(refusal), refusal.message());
    }

    /** One body for every cause, so that nobody learns what was nearly right. */
    @ExceptionHandler
    ResponseEntity<Object> unauthenticated(Unauthenticated caller, HttpServletRequest request) {
        var guessed = TooManyGuesses.of(request);
        if (guessed.isPresent()) {
            return ProblemAnswers.of(guessed.get().problem(), guessed.get().headers());
        }
        var headers = new HttpHeaders();
        headers.set(
                HttpHeaders.WWW_AUTHENTICATE,
                caller.hasTried()
                        ? "Bearer realm=\"fabula\", error=\"invalid_token\""
                        : "Bearer realm=\"fabula\"");
        return ProblemAnswers.of(
                Problem.of(ProblemType.UNAUTHENTICATED, "Send a valid token or key."), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> forbidden(Forbidden forbidden) {
        return ProblemAnswers.of(ProblemType.FORBIDDEN, forbidden.detail());
    }

    @ExceptionHandler(Overloaded.class)
    ResponseEntity<Object> overloaded() {
        return ProblemAnswers.of(ProblemType.OVERLOADED, "Nothing was stored. Try again later.");
    }

    @ExceptionHandler(ProjectionBehind.class)
    ResponseEntity<Object> behind() {
        return ProblemAnswers.of(
                ProblemType.PROJECTION_BEHIND, "What you wrote is stored. Ask again in a moment.");
    }

    @ExceptionHandler(Outdated.class)
    ResponseEntity<Object> outdated() {
        return ProblemAnswers.of(
                ProblemType.OUTDATED, "Nothing was changed. Read it again, then decide.");
    }

    @ExceptionHandler(UnreadableCursor.class)
    ResponseEntity<Object> unreadableCursor() {
        return ProblemAnswers.of(
                ProblemType.UNREADABLE_CURSOR, "Take a cursor from nextCursor, or leave it out.");
    }

    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Object> undecodable() {
        return ProblemAnswers.of(ProblemType.BAD_PARAMETER, "The query string cannot be decoded.");
    }

    @Override
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request) {
        if (failure instanceof Unavailable || Outage.caused(failure)) {
            alarm.raise(ProblemType.UNAVAILABLE, failure, request);
            return ProblemAnswers.of(ProblemType.UNAVAILABLE, "Try again later.");
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return ProblemAnswers.of(
                    ProblemType.UNREADABLE_REQUEST, "Nobody is there to read this.");
        }
        alarm.raise(ProblemType.INTERNAL_ERROR, failure, request);
        return ProblemAnswers.of(
                ProblemType.INTERNAL_ERROR, "It has been logged under the traceId.");
    }
}
