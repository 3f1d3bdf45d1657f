package app.fabula.adapters.persistence.shared;

import app.fabula.adapters.persistence.eventstore.EventJson;
import app.fabula.domain.progress.Mark;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/**
 * The states of folds as {@code jsonb}. It may change with any release: a replay writes it anew.
 */
public final class StateJson {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mark.Start.class, name = "start"),
        @JsonSubTypes.Type(value = Mark.Page.class, name = "page"),
        @JsonSubTypes.Type(value = Mark.Finish.class, name = "finish")
    })
    private interface KindOfMark {}

    private static final JsonMapper json =
            EventJson.mapper().rebuild().addMixIn(Mark.class, KindOfMark.class).build();

    private StateJson() {}

    public static String write(Object state) {
        return json.writeValueAsString(state);
    }

    public static <T> T read(String column, Class<T> type) {
        return json.readValue(column, type);
    }
}
