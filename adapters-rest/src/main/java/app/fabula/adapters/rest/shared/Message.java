package app.fabula.adapters.rest.shared;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A message of {@code ValidationMessages.properties}: {@code code: Detail}. */
record Message(String code, String detail) {
    static Message of(String message) {
        var parts = message.split(": ", 2);
        return parts.length == 2
                ? new Message(parts[0], parts[1])
                : new Message("invalid", message);
    }

    /** What a parameter must be, after its name. */
    static String of(TypeMismatchException mismatch) {
        var type =
                mismatch instanceof MethodArgumentTypeMismatchException argument
                        ? argument.getParameter().nestedIfOptional().getNestedParameterType()
                        : mismatch.getRequiredType();
        return mismatch.getPropertyName() + ": " + TextFormat.rule(type);
    }

    /** What is wrong with each parameter, after its name. */
    static String of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .map(Message::of)
                .collect(Collectors.joining(" "));
    }

    private static String of(ParameterValidationResult result) {
        return result.getResolvableErrors().stream()
                .map(MessageSourceResolvable::getDefaultMessage)
                .map(message -> of(Objects.requireNonNullElse(message, "Is not valid.")).detail())
                .collect(
                        Collectors.joining(
                                " ", result.getMethodParameter().getParameterName() + ": ", ""));
    }
}
