package app.fabula.adapters.rest.progress;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a learner did. */
enum ActivityType {
    @JsonProperty("story-started")
    STORY_STARTED,
    @JsonProperty("page-read")
    PAGE_READ,
    @JsonProperty("story-finished")
    STORY_FINISHED
}
