package app.fabula.adapters.rest.shared;

import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a {@link JsonBody} and validates it, so that a client learns of all faults at once. */
final class JsonBodyReader extends AbstractHttpMessageConverter<Object> {
    private final JsonMapper json = StrictJson.mapper();
    private final Validator validator;

    JsonBodyReader(Validator validator) {
        super(MediaType.APPLICATION_JSON);
        this.validator = validator;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isAnnotationPresent(JsonBody.class);
    }

    @Override
    protected boolean canWrite(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        var faults = new Faults();
        var body = parse(type, text(type, message), faults);
        faults.addAll(validator.validate(body));
        faults.throwIfAny();
        return body;
    }

    private static void requireUtf8(HttpHeaders headers) {
        var type = headers.getContentType();
        var charset = type == null ? null : type.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new Rejection(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send it in UTF-8.");
        }
    }

    private static String text(Class<?> type, HttpInputMessage message) throws IOException {
        requireUtf8(message.getHeaders());
        var bytes = BodyBytes.read(message, type.getAnnotation(JsonBody.class).maxBytes());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw unreadable("The body is not UTF-8.", List.of());
        }
    }

    private Object parse(Class<?> type, String text, Faults faults) {
        try (var parser = json.createParser(text)) {
            var broken = WellFormedness.faults(parser);
            if (!broken.isEmpty()) {
                throw unreadable("A value is not allowed anywhere.", broken);
            }
            return json.readerFor(type).withAttribute(Faults.class, faults).readValue(text);
        } catch (StreamReadException | StreamConstraintsException e) {
            var at = e.getLocation();
            var place = at == null ? "" : " (%d:%d)".formatted(at.getLineNr(), at.getColumnNr());
            throw unreadable(
                    "Not well-formed, too long or too deep, or has a member twice" + place + ".",
                    List.of());
        } catch (JacksonException e) {
            var isWhole = e.getPath().isEmpty();
            var fault = new Fault(Pointer.to(e), "wrong-type", "Is not of its JSON type.");
            throw unreadable(
                    isWhole ? "The body is not one JSON object." : "A value has the wrong type.",
                    isWhole ? List.of() : List.of(fault));
        }
    }

    private static Rejection unreadable(String detail, List<Fault> errors) {
        return new Rejection(ProblemType.UNREADABLE_REQUEST, detail, errors);
    }

    @Override
    protected void writeInternal(Object body, HttpOutputMessage message) {
        throw new UnsupportedOperationException("reads only");
    }
}
