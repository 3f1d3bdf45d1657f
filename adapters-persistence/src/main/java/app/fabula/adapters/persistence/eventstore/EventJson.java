package app.fabula.adapters.persistence.eventstore;

import app.fabula.domain.access.KeyId;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Track;
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
                .addModule(plainTexts())
                .build();
    }

    private static SimpleModule plainTexts() {
        var module = new SimpleModule("fabula-events");
        text(module, Language.class, Language::tag, Language::new);
        text(module, Track.class, Track::code, Track::new);
        text(module, KeyId.class, KeyId::value, KeyId::new);
        uuid(module, LearnerId.class, LearnerId::value, LearnerId::new);
        uuid(module, StoryId.class, StoryId::value, StoryId::new);
        uuid(module, GroupId.class, GroupId::value, GroupId::new);
        uuid(module, TeacherId.class, TeacherId::value, TeacherId::new);
        return module;
    }

    private static <T> void uuid(
            SimpleModule module, Class<T> type, Function<T, UUID> write, Function<UUID, T> read) {
        text(module, type, write.andThen(UUID::toString), read.compose(UUID::fromString));
    }

    private static <T> void text(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            Function<String, T> read) {
        module.addSerializer(
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
