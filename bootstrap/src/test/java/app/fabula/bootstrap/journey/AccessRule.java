package app.fabula.bootstrap.journey;

import static app.fabula.bootstrap.journey.AccessRule.Whose.ANOTHERS;
import static app.fabula.bootstrap.journey.AccessRule.Whose.A_GROUPS;
import static app.fabula.bootstrap.journey.AccessRule.Whose.A_LEARNERS;
import static app.fabula.bootstrap.journey.AccessRule.Whose.A_LEARNERS_TO_READ;
import static app.fabula.bootstrap.journey.AccessRule.Whose.EVERYBODYS;
import static app.fabula.bootstrap.journey.AccessRule.Whose.NOBODYS;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * Who may call an operation, written down a second time and by hand: what the code says of itself
 * is no proof of it.
 *
 * @param scopes each of which opens it to whoever has it; empty where none is needed
 */
record AccessRule(List<String> scopes, Whose whose) {
    AccessRule(String scope, Whose whose) {
        this(scope.isEmpty() ? List.of() : List.of(scope), whose);
    }

    enum Whose {
        NOBODYS,
        /** A learner's, and theirs least of all. */
        ANOTHERS,
        EVERYBODYS,
        A_LEARNERS,
        A_LEARNERS_TO_READ,
        A_GROUPS
    }

    /** By operation. */
    static final Map<String, AccessRule> ALL =
            Map.ofEntries(
                    entry("findStories", new AccessRule("stories:read", NOBODYS)),
                    entry("getStory", new AccessRule("stories:read", NOBODYS)),
                    entry("publishStory", new AccessRule("stories:write", NOBODYS)),
                    entry("reviseStory", new AccessRule("stories:write", NOBODYS)),
                    entry("retireStory", new AccessRule("stories:write", NOBODYS)),
                    entry("importStories", new AccessRule("stories:write", NOBODYS)),
                    entry("putLearner", new AccessRule("learners:write", A_LEARNERS)),
                    entry("recordActivities", new AccessRule("learners:write", A_LEARNERS)),
                    entry("getActivities", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry(
                            "voidActivity",
                            new AccessRule(
                                    List.of("learners:write", "learners:support"), A_LEARNERS)),
                    entry("getLearner", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry(
                            "getQuarantineOfLearner",
                            new AccessRule(
                                    List.of("learners:read", "learners:support"),
                                    A_LEARNERS_TO_READ)),
                    entry("getQuarantine", new AccessRule("learners:support", NOBODYS)),
                    entry("releaseActivity", new AccessRule("learners:support", ANOTHERS)),
                    entry("discardActivity", new AccessRule("learners:support", ANOTHERS)),
                    entry("getProgress", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("getStreak", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("getStreakCalendar", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("explainStreakDay", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("buyFreeze", new AccessRule("learners:write", A_LEARNERS)),
                    entry(
                            "grantFreeze",
                            new AccessRule(
                                    List.of("learners:write", "learners:support"), ANOTHERS)),
                    entry("getFreezes", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("repairStreak", new AccessRule("learners:write", A_LEARNERS)),
                    entry("getRepairs", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("declarePause", new AccessRule("learners:write", A_LEARNERS)),
                    entry("getPauses", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("endPause", new AccessRule("learners:write", A_LEARNERS)),
                    entry("chooseRestDays", new AccessRule("learners:write", A_LEARNERS)),
                    entry("getRestDays", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("declareOutage", new AccessRule("operation:write", NOBODYS)),
                    entry("getOutages", new AccessRule("operation:read", NOBODYS)),
                    entry("getAchievements", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("getAchievementRules", new AccessRule("achievements:write", NOBODYS)),
                    entry("getAchievementRule", new AccessRule("achievements:write", NOBODYS)),
                    entry("putAchievementRule", new AccessRule("achievements:write", NOBODYS)),
                    entry("retireAchievementRule", new AccessRule("achievements:write", NOBODYS)),
                    entry("tryAchievementRule", new AccessRule("achievements:write", NOBODYS)),
                    entry("getAchievementRuleTrial", new AccessRule("achievements:write", NOBODYS)),
                    entry("getCredential", new AccessRule("learners:read", A_LEARNERS)),
                    entry("getNotifications", new AccessRule("learners:read", A_LEARNERS)),
                    entry("readNotifications", new AccessRule("learners:write", A_LEARNERS)),
                    entry(
                            "getNotificationPreferences",
                            new AccessRule("learners:read", A_LEARNERS)),
                    entry(
                            "putNotificationPreferences",
                            new AccessRule("learners:write", A_LEARNERS)),
                    entry("getStatistics", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("explainStatistic", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("getWeekReport", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("putGroup", new AccessRule("groups:write", NOBODYS)),
                    entry("getGroup", new AccessRule("groups:read", A_GROUPS)),
                    entry("getGroupStatistics", new AccessRule("learners:read", A_GROUPS)),
                    entry("getAnonymousGroupWeek", new AccessRule("groups:read", A_GROUPS)),
                    entry("getReport", new AccessRule("learners:read", A_LEARNERS_TO_READ)),
                    entry("getGroupReport", new AccessRule("learners:read", A_GROUPS)),
                    entry("getGroups", new AccessRule("", EVERYBODYS)),
                    entry("getCaller", new AccessRule("", EVERYBODYS)),
                    entry("getApiKeys", new AccessRule("keys:read", NOBODYS)),
                    entry("createApiKey", new AccessRule("keys:write", NOBODYS)),
                    entry("rotateApiKey", new AccessRule("keys:write", NOBODYS)),
                    entry("revokeApiKey", new AccessRule("keys:write", NOBODYS)),
                    entry("getProjections", new AccessRule("operation:read", NOBODYS)),
                    entry("replayProjection", new AccessRule("operation:write", NOBODYS)),
                    entry("startReportRun", new AccessRule("learners:read", NOBODYS)),
                    entry("getReportRuns", new AccessRule("learners:read", NOBODYS)),
                    entry("getReportRun", new AccessRule("learners:read", NOBODYS)),
                    entry("stopReportRun", new AccessRule("learners:read", NOBODYS)),
                    entry("resumeReportRun", new AccessRule("learners:read", NOBODYS)),
                    entry("deleteReportRun", new AccessRule("learners:read", NOBODYS)),
                    entry("getRunReports", new AccessRule("learners:read", NOBODYS)),
                    entry("getRunReport", new AccessRule("learners:read", NOBODYS)),
                    entry("getJobs", new AccessRule("operation:read", NOBODYS)),
                    entry("getJob", new AccessRule("operation:read", NOBODYS)),
                    entry("stopJob", new AccessRule("operation:write", NOBODYS)),
                    entry("resumeJob", new AccessRule("operation:write", NOBODYS)),
                    entry("getReplays", new AccessRule("operation:read", NOBODYS)),
                    entry("getReplay", new AccessRule("operation:read", NOBODYS)),
                    entry("startReplay", new AccessRule("operation:write", NOBODYS)),
                    entry("stopReplay", new AccessRule("operation:write", NOBODYS)),
                    entry("getErrorGroups", new AccessRule("operation:read", NOBODYS)),
                    entry("getParkedSequences", new AccessRule("operation:read", NOBODYS)),
                    entry("retryParkedSequence", new AccessRule("operation:write", NOBODYS)),
                    entry("discardParkedEvent", new AccessRule("operation:write", NOBODYS)));
}
