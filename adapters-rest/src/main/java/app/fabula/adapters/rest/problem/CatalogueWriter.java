package app.fabula.adapters.rest.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes the catalogue for browsers. As JSON it is written like everything else. */
@Component
class CatalogueWriter extends AbstractHttpMessageConverter<Object> {
    CatalogueWriter() {
        super(UTF_8, MediaType.TEXT_HTML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == CataloguedProblem.class || type == CatalogueIndex.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage message) throws IOException {
        var page =
                switch (document) {
                    case CataloguedProblem problem -> CataloguePage.of(problem);
                    case CatalogueIndex index -> CataloguePage.of(index);
                    default -> throw new IllegalArgumentException("not of the catalogue");
                };
        message.getBody().write(page.getBytes(UTF_8));
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("writes only");
    }
}
