package app.fabula.adapters.persistence.eventstore;

import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The JSON of events on disk: members in the order of the record's components, ids and languages as
 * plain text, nothing for null, and no hint of a class. Unknown members are of a newer release.
 */
public final class EventJson {
    private EventJson() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(_ ->
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .addModule(
                        text(
                                new SimpleModule("fabula-events"),
                                LearnerId.class,
                                LearnerId::toString,
                                EventJson::learner))
                .addModule(
                        text(
                                new SimpleModule("fabula-stories"),
                                StoryId.class,
                                StoryId::toString,
                                EventJson::story))
                .addModule(
                        text(
                                new SimpleModule("fabula-languages"),
                                Language.class,
                                Language::tag,
                                Language::new))
                .build();
    }

    private static LearnerId learner(String text) {
        return new LearnerId(UUID.fromString(text));
    }

    private static StoryId story(String text) {
        return new StoryId(UUID.fromString(text));
    }

    private static <T> SimpleModule text(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            Function<String, T> read) {
        return module.addSerializer(
                        type,
                        new StdSerializer<T>(type) {
                            @Override
                            public void serialize(
                                    T value, JsonGenerator json, SerializationContext context) {
                                json.writeString(write.apply(value));
                            }
                        })
                .addDeserializer(
                        type,
                        new StdDeserializer<T>(type) {
                            @Override
                            public T deserialize(JsonParser json, DeserializationContext context) {
                                return read.apply(json.getString());
                            }
                        });
    }
}
