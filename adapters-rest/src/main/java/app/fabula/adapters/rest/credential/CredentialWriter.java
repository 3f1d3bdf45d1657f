package app.fabula.adapters.rest.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes credentials to the very byte: a signature is over it. */
@Component
class CredentialWriter extends AbstractHttpMessageConverter<CredentialResponse> {
    /** Of Securing Verifiable Credentials using JOSE and COSE. */
    static final String TOKEN = "application/vc+jwt";

    /** Of Verifiable Credentials Data Model v2.0. */
    static final String DOCUMENT = "application/vc";

    CredentialWriter() {
        super(
                MediaType.parseMediaType(TOKEN),
                MediaType.parseMediaType(DOCUMENT),
                MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == CredentialResponse.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected void writeInternal(CredentialResponse credential, HttpOutputMessage message)
            throws IOException {
        var type = Objects.requireNonNull(message.getHeaders().getContentType());
        var text =
                type.equalsTypeAndSubtype(MediaType.parseMediaType(TOKEN))
                        ? credential.token()
                        : credential.document();
        message.getBody().write(text.getBytes(UTF_8));
    }

    @Override
    protected CredentialResponse readInternal(
            Class<? extends CredentialResponse> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("writes only");
    }
}
