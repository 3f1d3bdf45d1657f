package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The examples in the OpenAPI document are what the API takes and answers. */
class ExamplesTest {
    private static final String STORY = "0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9a10";
    private static final String GROUP = "0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9c20";
    private static final String LEARNER = "0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9b10";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    publishStory     | POST | /stories                          | 201 | 41
                    findStories      | GET  | /stories?language=es&level=A1&q=z | 200 | 41
                    getStory         | GET  | /stories/{story}                  | 200 | 41
                    reviseStory      | PUT  | /stories/{story}                  | 200 | 42
                    retireStory      | POST | /stories/{story}/retirement       | 200 | 43
                    importStories    | POST | /stories/imports                  | 200 | 44
                    putLearner       | PUT  | /learners/{learner}               | 200 | 52
                    getLearner       | GET  | /learners/{learner}               | 200 | 1
                    recordActivities | POST | /learners/{learner}/activities    | 200 | 61
                    getActivities    | GET  | /learners/{learner}/activities    | 200 | 64
                    voidActivity     | POST | /learners/{learner}/activities/0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9d02/void | 200 | 63
                    getProgress      | GET  | /learners/{learner}/progress      | 200 | 62
                    getQuarantineOfLearner | GET | /learners/{learner}/quarantine | 200 | 64
                    getQuarantine    | GET  | /quarantine                       | 200 | 64
                    releaseActivity  | POST | /learners/{learner}/quarantine/{story}/release | 200 | 65
                    discardActivity  | POST | /learners/{learner}/quarantine/{story}/discard | 200 | 66
                    getStreak        | GET  | /learners/{learner}/streak        | 200 | 71
                    getStreakCalendar | GET | /learners/{learner}/streak/calendar?from=2026-03-02&to=2026-03-03&language=es | 200 | 74
                    explainStreakDay | GET  | /learners/{learner}/streak/days/2026-03-02/explanation | 200 | 75
                    buyFreeze        | POST | /learners/{learner}/streak/freezes | 201 | 76
                    getFreezes       | GET  | /learners/{learner}/streak/freezes?language=es | 200 | 84
                    getRepairs       | GET  | /learners/{learner}/streak/repairs | 200 | 84
                    grantFreeze      | POST | /learners/{learner}/streak/freeze-grants | 201 | 77
                    repairStreak     | POST | /learners/{learner}/streak/repairs | 201 | 78
                    declarePause     | POST | /learners/{learner}/streak/pauses | 201 | 79
                    getPauses        | GET  | /learners/{learner}/streak/pauses | 200 | 84
                    endPause         | POST | /learners/{learner}/streak/pauses/0198c5a0-0000-7000-8000-000000000080/end | 200 | 80
                    chooseRestDays   | POST | /learners/{learner}/streak/rest-days | 200 | 82
                    getRestDays      | GET  | /learners/{learner}/streak/rest-days | 200 | 84
                    declareOutage    | POST | /outages                          | 201 | 83
                    getOutages       | GET  | /outages                          | 200 | 85
                    getAchievements  | GET  | /learners/{learner}/achievements  | 200 | 73
                    getAchievementRules | GET | /achievement-rules               | 200 | 100
                    getAchievementRule | GET | /achievement-rules/first-story    | 200 | 100
                    putAchievementRule | PUT | /achievement-rules/first-story    | 200 | 101
                    retireAchievementRule | POST | /achievement-rules/first-story/retirement | 200 | 102
                    tryAchievementRule | POST | /achievement-rules/first-story/trials | 202 | ''
                    getAchievementRuleTrial | GET | /achievement-rules/first-story/trials/0198c5a0-0000-7000-8000-000000000074 | 200 | ''
                    getCredential    | GET  | /learners/{learner}/achievements/first-story/credential | 200 | 99
                    getNotifications | GET  | /learners/{learner}/notifications | 200 | 95
                    readNotifications | POST | /learners/{learner}/notifications/read | 200 | 97
                    getNotificationPreferences | GET | /learners/{learner}/notification-preferences | 200 | 96
                    putNotificationPreferences | PUT | /learners/{learner}/notification-preferences | 200 | 98
                    getStatistics    | GET  | /learners/{learner}/statistics?from=2026-03-02&to=2026-03-03 | 200 | 86
                    explainStatistic | GET  | /learners/{learner}/statistics/explain?metric=active-time&from=2026-03-02&to=2026-03-03 | 200 | 86
                    getWeekReport    | GET  | /learners/{learner}/reports/week  | 200 | 72
                    putGroup         | PUT  | /groups/{group}                   | 200 | 81
                    getGroup         | GET  | /groups/{group}                   | 200 | 5
                    getGroupStatistics | GET | /groups/{group}/statistics?from=2026-03-02&to=2026-03-08 | 200 | 86
                    getAnonymousGroupWeek | GET | /groups/{group}/statistics/anonymous-week?date=2026-03-02 | 200 | 87
                    getReport        | GET  | /learners/{learner}/reports       | 200 | 70
                    getGroupReport   | GET  | /groups/{group}/reports           | 200 | 69
                    getGroups        | GET  | /groups                           | 200 | 5
                    getCaller        | GET  | /me                               | 200 | ''
                    createApiKey     | POST | /api-keys                         | 201 | 92
                    getApiKeys       | GET  | /api-keys                         | 200 | 91
                    rotateApiKey     | POST | /api-keys/0aB1cD2eF3gH/rotations  | 200 | 93
                    revokeApiKey     | POST | /api-keys/0aB1cD2eF3gH/revocation | 200 | 94
                    getProjections   | GET  | /projections                      | 200 | ''
                    replayProjection | POST | /projections/streak/replays       | 202 | ''
                    startReplay      | POST | /replays                          | 202 | ''
                    getReplays       | GET  | /replays                          | 200 | ''
                    getReplay        | GET  | /replays/0198c5a0-0000-7000-8000-000000000071 | 200 | ''
                    stopReplay       | POST | /replays/0198c5a0-0000-7000-8000-000000000070/stop | 202 | ''
                    startReportRun   | POST | /report-runs                      | 202 | ''
                    getReportRuns    | GET  | /report-runs                      | 200 | ''
                    getReportRun     | GET  | /report-runs/0198c5a0-0000-7000-8000-000000000072 | 200 | ''
                    stopReportRun    | POST | /report-runs/0198c5a0-0000-7000-8000-000000000072/stop | 202 | ''
                    resumeReportRun  | POST | /report-runs/0198c5a0-0000-7000-8000-000000000072/resume | 202 | ''
                    deleteReportRun  | DELETE | /report-runs/0198c5a0-0000-7000-8000-000000000072 | 200 | ''
                    getRunReports    | GET  | /report-runs/0198c5a0-0000-7000-8000-000000000072/reports | 200 | ''
                    getJobs          | GET  | /jobs                             | 200 | ''
                    getJob           | GET  | /jobs/0198c5a0-0000-7000-8000-000000000072 | 200 | ''
                    stopJob          | POST | /jobs/0198c5a0-0000-7000-8000-000000000072/stop | 202 | ''
                    resumeJob        | POST | /jobs/0198c5a0-0000-7000-8000-000000000073/resume | 202 | ''
                    getErrorGroups   | GET  | /error-groups?traceId=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | 200 | ''
                    getParkedSequences | GET | /parked-sequences                | 200 | ''
                    retryParkedSequence | POST | /parked-sequences/streak/learner:0198c5a0-0000-7000-8000-00000000000a/retries | 200 | ''
                    discardParkedEvent | POST | /parked-sequences/streak/learner:0198c5a0-0000-7000-8000-00000000000a/discards | 200 | ''
                    """)
    void an_example_request_gets_the_example_response(
            String operation, String method, String path, int status, String position) {
        var at =
                API
                        + path.replace("{story}", STORY)
                                .replace("{learner}", LEARNER)
                                .replace("{group}", GROUP);
        var answer = Server.send(method, at, example(operation + ".request"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Fabula-Position")).isEqualTo(position);
        assertThat(answer.json())
                .isEqualTo(JsonMapper.shared().readTree(example(operation + ".response")));
    }

    private static String example(String name) {
        try (var json = ExamplesTest.class.getResourceAsStream("examples/" + name + ".json")) {
            return json == null ? "" : new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
