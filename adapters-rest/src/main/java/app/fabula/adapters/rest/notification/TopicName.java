package app.fabula.adapters.rest.notification;

import app.fabula.domain.notification.Topic;
import com.fasterxml.jackson.annotation.JsonProperty;

enum TopicName {
    @JsonProperty("milestone")
    MILESTONE,
    @JsonProperty("freeze-used")
    FREEZE_USED,
    @JsonProperty("streak-broken")
    STREAK_BROKEN,
    @JsonProperty("streak-restored")
    STREAK_RESTORED,
    @JsonProperty("achievement")
    ACHIEVEMENT,
    @JsonProperty("week-report")
    WEEK_REPORT;

    /** How many there are. */
    static final int ALL = 6;

    static TopicName of(Topic topic) {
        return valueOf(topic.name());
    }

    Topic topic() {
        return Topic.valueOf(name());
    }
}
