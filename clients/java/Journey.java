import fabula.ApiClient;
import fabula.ApiException;
import fabula.api.LearnersApi;
import fabula.api.ProgressApi;
import fabula.api.StoriesApi;
import fabula.api.StreakApi;
import fabula.model.ActivitiesRequest;
import fabula.model.Activity;
import fabula.model.Activity.TypeEnum;
import fabula.model.ActivityResult;
import fabula.model.CefrLevel;
import fabula.model.DailyGoal;
import fabula.model.PlanRequest;
import fabula.model.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A learner's first story, by the client that openapi-generator makes: URL TOKEN LEARNER. */
final class Journey {
    private final ApiClient client;
    private final UUID learner;

    private Journey(String url, String token, UUID learner) {
        this.client = new ApiClient();
        this.learner = learner;
        client.updateBaseUri(url);
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + token));
    }

    public static void main(String[] arguments) throws Exception {
        new Journey(arguments[0], arguments[1], UUID.fromString(arguments[2])).run();
    }

    private void run() throws Exception {
        var plan =
                new PlanRequest()
                        .zoneId("Europe/Berlin")
                        .languages(Set.of("es"))
                        .nativeLanguage("de")
                        .dailyGoal(new DailyGoal().pages(2));
        var account = new LearnersApi(client).putLearner(learner, plan, null, null, "\"plan\"");
        System.out.println("registered " + account.getZoneId());

        var stories = new StoriesApi(client);
        var found = stories.findStories("es", CefrLevel.A1, null, 1, null, null, null);
        var story = found.getItems().getFirst().getId();
        System.out.println("found " + found.getItems().size());

        var activities =
                new ActivitiesRequest()
                        .activities(List.of(
                                activity(TypeEnum.STORY_STARTED, story),
                                activity(TypeEnum.PAGE_READ, story).page(1).activeSeconds(40),
                                activity(TypeEnum.PAGE_READ, story).page(2).activeSeconds(40)));
        var progress = new ProgressApi(client);
        progress.recordActivities(learner, activities, null, "\"read\"");
        var again = progress.recordActivitiesWithHttpInfo(learner, activities, null, "\"read\"");
        var outcomes =
                again.getData().getResults().stream()
                        .map(ActivityResult::getOutcome)
                        .map(Object::toString)
                        .toList();
        System.out.println("recorded " + String.join(" ", outcomes));

        var position = Long.valueOf(again.getHeaders().get("fabula-position").getFirst());
        var streak = new StreakApi(client).getStreak(learner, null, null, position, null);
        System.out.println("streak " + streak.getStatus() + " " + streak.getPagesToday());

        try {
            stories.getStory(UUID.randomUUID(), null, null);
        } catch (ApiException e) {
            var problem = client.getObjectMapper().readValue(e.getResponseBody(), Problem.class);
            System.out.println("problem " + e.getCode() + " " + problem.getType());
        }
    }

    private static Activity activity(TypeEnum type, UUID story) {
        return new Activity()
                .id(UUID.randomUUID())
                .type(type)
                .storyId(story)
                .occurredAt(OffsetDateTime.now())
                .zoneId("Europe/Berlin")
                .deviceId("phone");
    }
}
