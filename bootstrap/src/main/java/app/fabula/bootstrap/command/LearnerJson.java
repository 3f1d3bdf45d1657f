package app.fabula.bootstrap.command;

import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.shared.Language;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Learners and what they do as the API takes them. */
final class LearnerJson {
    private static final JsonMapper JSON = new JsonMapper();

    private LearnerJson() {}

    /** For {@code PUT /api/v1/learners/{id}}. */
    static ObjectNode plan(StudyPlan plan) {
        var body = JSON.createObjectNode();
        body.put("zoneId", plan.zone().getId());
        plan.languages().stream().map(Language::tag).forEach(body.putArray("languages")::add);
        body.put("nativeLanguage", plan.nativeLanguage().tag());
        var goal = plan.rule().goal();
        body.putObject("dailyGoal")
                .put(
                        switch (goal.unit()) {
                            case PAGES -> "pages";
                            case ACTIVE_SECONDS -> "activeSeconds";
                        },
                        goal.amount());
        return body.put("dayStartHour", plan.rule().dayStartHour());
    }

    /** For {@code POST /api/v1/learners/{id}/activities}. */
    static ObjectNode activities(List<Activity> activities) {
        var body = JSON.createObjectNode();
        var array = body.putArray("activities");
        activities.forEach(activity -> array.add(activity(activity)));
        return body;
    }

    private static ObjectNode activity(Activity activity) {
        var body = JSON.createObjectNode();
        var report = activity.report();
        body.put("id", report.id().toString());
        body.put("storyId", activity.story().toString());
        body.put("occurredAt", report.occurredAt().toString());
        body.put("zoneId", report.zone().getId());
        body.put("deviceId", report.device());
        body.put("storyVersion", report.storyVersion());
        return switch (activity) {
            case StartStory _ -> body.put("type", "story-started");
            case ReadPage(_, _, var page, var seconds) ->
                    body.put("type", "page-read").put("page", page).put("activeSeconds", seconds);
            case FinishStory _ -> body.put("type", "story-finished");
        };
    }
}
