package app.fabula.adapters.rest.shared;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How requests are read: nothing is guessed, converted or passed over in silence. */
final class StrictJson {
    private StrictJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(defaults ->
                        defaults.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .addModule(types())
                .addHandler(new UnknownMembers())
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(64)
                                .maxStringLength(100_000)
                                .maxNumberLength(100)
                                .maxNameLength(1_000)
                                .maxTokenCount(1_000_000)
                                .build())
                .build();
    }

    private static SimpleModule types() {
        var module = new SimpleModule();
        module.setDeserializers(new ParsedEnums());
        module.setDeserializerModifier(new BoundedLists());
        WholeNumber.ALL.forEach(number -> number.addTo(module));
        add(module, TextFormat.TEXT);
        TextFormat.ALL.forEach(format -> add(module, format));
        return module;
    }

    private static <T> void add(SimpleModule module, TextFormat<T> format) {
        module.addDeserializer(format.type(), new ParsedText<>(format));
        module.addKeyDeserializer(format.type(), new ParsedName(format));
    }
}
