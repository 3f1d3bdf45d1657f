package app.fabula.adapters.persistence.shared;

import app.fabula.adapters.persistence.eventstore.EventJson;
import app.fabula.application.notification.Matter;
import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.notification.Matter.OfWeek;
import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
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

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FreezeBought.class, name = "freeze-bought"),
        @JsonSubTypes.Type(value = FreezeGranted.class, name = "freeze-granted"),
        @JsonSubTypes.Type(value = RepairUsed.class, name = "repair-used"),
        @JsonSubTypes.Type(value = PauseDeclared.class, name = "pause-declared"),
        @JsonSubTypes.Type(value = PauseEnded.class, name = "pause-ended"),
        @JsonSubTypes.Type(value = RestDaysChosen.class, name = "rest-days-chosen")
    })
    private interface KindOfDecision {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OfStreak.class, name = "of-streak"),
        @JsonSubTypes.Type(value = OfAchievement.class, name = "of-achievement"),
        @JsonSubTypes.Type(value = OfBackfill.class, name = "of-backfill"),
        @JsonSubTypes.Type(value = OfWeek.class, name = "of-week")
    })
    private interface KindOfMatter {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = StoryStarted.class, name = "story-started"),
        @JsonSubTypes.Type(value = PageRead.class, name = "page-read"),
        @JsonSubTypes.Type(value = StoryFinished.class, name = "story-finished")
    })
    private interface KindOfFact {}

    private static final JsonMapper json =
            EventJson.mapper()
                    .rebuild()
                    .addMixIn(Mark.class, KindOfMark.class)
                    .addMixIn(Decision.class, KindOfDecision.class)
                    .addMixIn(Fact.class, KindOfFact.class)
                    .addMixIn(Matter.class, KindOfMatter.class)
                    .build();

    private StateJson() {}

    public static String write(Object state) {
        return json.writeValueAsString(state);
    }

    public static <T> T read(String column, Class<T> type) {
        return json.readValue(column, type);
    }
}
