package app.fabula.adapters.rest.shared;

import static java.util.Objects.requireNonNull;

import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.Scope;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the OpenAPI document says beyond what the operations say of themselves. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Language.class,
                        new StringSchema()
                                .description("A BCP 47 language tag.")
                                .maxLength(TextFormat.LONGEST_LANGUAGE)
                                .pattern("^[A-Za-z0-9-]+$")
                                .example("es"))
                .replaceWithSchema(
                        ZoneId.class,
                        new StringSchema()
                                .description("A region of the IANA time zone database.")
                                .maxLength(50)
                                .pattern("^[A-Za-z0-9_+/-]+$")
                                .example("Europe/Berlin"))
                .replaceWithSchema(LearnerId.class, new UUIDSchema())
                .replaceWithSchema(TeacherId.class, new UUIDSchema())
                .replaceWithSchema(Scope.class, SharedEnums.reference(Scope.class))
                .replaceWithSchema(CefrLevel.class, SharedEnums.reference(CefrLevel.class))
                .replaceWithSchema(Limit.class, limit())
                .replaceWithSchema(
                        NothingThere.class, new StringSchema().addEnumItem(NothingThere.ASTERISK))
                .replaceWithSchema(
                        EntityTags.class,
                        new StringSchema().minLength(1).maxLength(EntityTags.LONGEST));
    }

    private static Schema<?> keyId() {
        return new StringSchema().pattern(KeyId.PATTERN).maxLength(KeyId.LENGTH);
    }

    private static Schema<?> limit() {
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(Limit.MOST));
        schema.setDefault(Limit.DEFAULT.value());
        return schema;
    }

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

    /** The library sees that the framework makes an id from a text, and takes it for any text. */
    @Bean
    ParameterCustomizer documentedIds() {
        return (parameter, declared) -> {
            if (Set.of(StoryId.class, LearnerId.class, GroupId.class)
                    .contains(declared.getParameterType())) {
                parameter.setSchema(new UUIDSchema());
            }
            if (declared.getParameterType() == KeyId.class) {
                parameter.setSchema(keyId());
            }
            return parameter;
        };
    }

    @Bean
    ModelConverter documentedRecords() {
        return new RecordDocument();
    }
}
