package app.fabula.torture.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schemas of an OpenAPI document. Formats are checked, and nothing may say more than its
 * schema does: clients are told that answers may get new members, but not without a word about them
 * in the document.
 */
final class Schemas {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern TRUTH = Pattern.compile("true|false");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));
    private final JsonNode components;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    Schemas(JsonNode document) {
        this.components = document.path("components").deepCopy();
        components.path("schemas").forEach(Schemas::close);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    /**
     * What is wrong with a body.
     *
     * @param content declared, by media type
     */
    List<String> faultsOfContent(JsonNode content, HttpHeaders headers, String body) {
        var type = Exchange.mediaType(headers);
        if (!content.has(type)) {
            return List.of("undeclared content type " + type);
        }
        try {
            return faults(
                    content.path(type).path("schema"),
                    type.endsWith("json") ? JSON.readTree(body) : JSON.valueToTree(body));
        } catch (JacksonException e) {
            return List.of("not JSON");
        }
    }

    /** What is wrong with a parameter or a header, as it is declared. */
    List<String> faultsOfText(String name, JsonNode declared, List<String> values) {
        var faults = new ArrayList<String>();
        if (values.isEmpty() && resolved(declared).path("required").asBoolean(false)) {
            faults.add("is missing");
        }
        var schema = resolved(declared).path("schema");
        values.forEach(value -> faults.addAll(faults(schema, plain(schema, value))));
        return faults.stream().map(fault -> name + ": " + fault).toList();
    }

    private JsonNode resolved(JsonNode declared) {
        var reference = declared.path("$ref").asString("");
        return reference.isEmpty()
                ? declared
                : components.at(reference.replaceFirst("^#/components", ""));
    }

    /** What is written without JSON, as in paths and headers, is of the type that is declared. */
    private static JsonNode plain(JsonNode schema, String text) {
        var nodes = JsonNodeFactory.instance;
        var type = schema.path("type").asString();
        if (type.equals("integer") && NUMBER.matcher(text).matches()) {
            return nodes.numberNode(Long.parseLong(text));
        }
        return type.equals("boolean") && TRUTH.matcher(text).matches()
                ? nodes.booleanNode(Boolean.parseBoolean(text))
                : nodes.stringNode(text);
    }

    private List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    /** With the components that it may refer to. */
    private Schema compile(JsonNode schema) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", components);
        return registry.getSchema(whole);
    }
}
