package app.fabula.adapters.rest.shared;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the OpenAPI document says beyond what the operations say of themselves. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Fabula")
                                .version("1")
                                .contact(new Contact().name("Whoever runs this server"))
                                .description(
                                        "The learning backend for story-based language apps. Every"
                                                + " error is a problem (RFC 9457) of a type that"
                                                + " /problems explains. Bodies may be packed with"
                                                + " gzip."))
                .components(
                        SharedEnums.addTo(new Components())
                                .addSecuritySchemes(
                                        AccessDocument.TOKEN,
                                        bearer(
                                                "JWT",
                                                "Of a person: a token (RFC 9068), checked as"
                                                        + " RFC8725 says."))
                                .addSecuritySchemes(
                                        AccessDocument.KEY,
                                        bearer("fab_…", "Of a service: a key that was made here.")))
                .servers(List.of(server()));
    }

    /** For everybody, not only for those inside. */
    private static Server server() {
        var server = new Server().url("/");
        server.addExtension("x-internal", false);
        return server;
    }

    private static SecurityScheme bearer(String format, String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat(format)
                .description(description);
    }

    @Bean
    OpenApiCustomizer documentedProblem() {
        return document -> {
            var schemas = ModelConverters.getInstance(true).readAll(Problem.class);
            CatalogueDocument.addTo(requireNonNull(schemas.get("Problem")));
            schemas.forEach(document.getComponents()::addSchemas);
        };
    }

    @Bean
    OpenApiCustomizer documentedOrder() {
        return new DocumentOrder();
    }

    @Bean
    OperationCustomizer documentedOperations() {
        return new OperationDocument();
    }

    @Bean
    OpenApiCustomizer documentedRequests() {
        return new ClosedRequests();
    }

    @Bean
    @Order
    OpenApiCustomizer documentedLimits() {
        return new LimitsDocument();
    }

    @Bean
    ParameterCustomizer documentedTypes() {
        return new DocumentedTypes();
    }

    @Bean
    ModelConverter documentedRecords() {
        return new RecordDocument();
    }
}
