package app.fabula.adapters.rest.notification;

import app.fabula.adapters.rest.shared.Distinct;
import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.domain.notification.Preferences;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a learner wants to be told.
 *
 * @param quietHours in which nothing is delivered; none where it is left out
 * @param digestAt when all that was noticed since the day before is delivered together; each is
 *     delivered by itself where it is left out
 * @param muted topics that the learner does not want to be told of
 */
@JsonBody
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreferencesBody(
        @Nullable @Valid QuietHoursBody quietHours,
        @Nullable @JsonFormat(pattern = QuietHoursBody.TIME) LocalTime digestAt,
        @Nullable @Size(max = TopicName.ALL) @Distinct List<TopicName> muted) {
    static PreferencesBody of(Preferences preferences) {
        return new PreferencesBody(
                preferences.quietHours().map(QuietHoursBody::of).orElse(null),
                preferences.digestAt().orElse(null),
                preferences.muted().stream().map(TopicName::of).toList());
    }

    Preferences preferences() {
        return new Preferences(
                quietHours == null ? Optional.empty() : Optional.of(quietHours.hours()),
                Optional.ofNullable(digestAt),
                muted == null ? List.of() : muted.stream().map(TopicName::topic).toList());
    }
}
