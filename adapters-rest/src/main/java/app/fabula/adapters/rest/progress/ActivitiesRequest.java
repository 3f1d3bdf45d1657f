package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.domain.progress.Activity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a client has to report, in any order. */
@JsonBody
record ActivitiesRequest(@NotNull @Size(min = 1, max = 500) List<@Valid ActivityBody> activities) {
    List<Activity> all() {
        return activities.stream().map(ActivityBody::activity).toList();
    }
}
