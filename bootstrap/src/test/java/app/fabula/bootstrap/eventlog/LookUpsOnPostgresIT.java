package app.fabula.bootstrap.eventlog;

import app.fabula.adapters.messaging.access.AccessModule;
import app.fabula.adapters.messaging.achievement.AchievementModule;
import app.fabula.adapters.messaging.achievement.RuleModule;
import app.fabula.adapters.messaging.group.GroupsInLog;
import app.fabula.adapters.messaging.learner.LoggedAccounts;
import app.fabula.adapters.messaging.notification.NotificationModule;
import app.fabula.adapters.messaging.progress.ProgressModule;
import app.fabula.adapters.messaging.streak.StreakModule;
import app.fabula.application.access.ApiKeys;
import app.fabula.application.access.ApiKeysContract;
import app.fabula.application.access.KeyRing;
import app.fabula.application.access.KeyRingContract;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.AchievementRulesContract;
import app.fabula.application.achievement.AnnouncedAwardsContract;
import app.fabula.application.achievement.AnnouncedThen;
import app.fabula.application.achievement.AnnouncedThenContract;
import app.fabula.application.achievement.Announcer;
import app.fabula.application.achievement.LearnerDeeds;
import app.fabula.application.achievement.LearnerEvidence;
import app.fabula.application.achievement.LearnerEvidenceContract;
import app.fabula.application.achievement.LevelsContract;
import app.fabula.application.group.Groups;
import app.fabula.application.group.GroupsContract;
import app.fabula.application.learner.Learners;
import app.fabula.application.learner.LearnersContract;
import app.fabula.application.notification.ChosenPreferences;
import app.fabula.application.notification.ChosenPreferencesContract;
import app.fabula.application.progress.AnnouncementsContract;
import app.fabula.application.progress.DayRules;
import app.fabula.application.progress.DayRulesContract;
import app.fabula.application.progress.QuarantineHistoryContract;
import app.fabula.application.progress.Quarantines;
import app.fabula.application.progress.ReadingHistory;
import app.fabula.application.progress.ReadingHistoryContract;
import app.fabula.application.progress.StoryOutlines;
import app.fabula.application.progress.StoryOutlinesContract;
import app.fabula.application.progress.WhenStoryFinishedThenAnnounceCompletion;
import app.fabula.application.streak.DeclaredOutages;
import app.fabula.application.streak.DeclaredOutagesContract;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class LookUpsOnPostgresIT {
    private final LogOnPostgres log = LogOnPostgres.empty();

    @AfterEach
    void close() {
        log.close();
    }

    @Nested
    class OfAccounts extends OfLog implements LearnersContract {
        private final Learners learners =
                new LoggedAccounts(log.engine, log.types, log.appender::head, log.meters);

        @Override
        public Learners learners() {
            return learners;
        }
    }

    @Nested
    class OfDayRules extends OfLog implements DayRulesContract {
        private final DayRules.Source rules =
                ProgressModule.dayRules(log.engine, log.types, log.meters);

        @Override
        public DayRules.Source rules() {
            return rules;
        }
    }

    @Nested
    class OfOutlines extends OfLog implements StoryOutlinesContract {
        private final StoryOutlines.Source outlines =
                ProgressModule.outlines(log.engine, log.types, log.meters);

        @Override
        public StoryOutlines.Source outlines() {
            return outlines;
        }
    }

    @Nested
    class OfQuarantines extends OfLog implements QuarantineHistoryContract {
        private final Quarantines.History quarantines =
                ProgressModule.quarantines(log.engine, log.types, log.meters);

        @Override
        public Quarantines.History quarantines() {
            return quarantines;
        }
    }

    @Nested
    class OfReadings extends OfLog implements ReadingHistoryContract {
        private final ReadingHistory history =
                ProgressModule.history(log.engine, log.types, log.meters);

        @Override
        public ReadingHistory history() {
            return history;
        }
    }

    @Nested
    class OfAnnouncedCompletions extends OfLog implements AnnouncementsContract {
        private final WhenStoryFinishedThenAnnounceCompletion.Announcements announcements =
                ProgressModule.announcements(log.engine, log.types, log.meters);

        @Override
        public WhenStoryFinishedThenAnnounceCompletion.Announcements announcements() {
            return announcements;
        }
    }

    @Nested
    class OfEvidence extends OfLog implements LearnerEvidenceContract {
        private final LearnerEvidence evidence =
                AchievementModule.evidence(log.engine, log.types, log.meters);

        @Override
        public LearnerEvidence evidence() {
            return evidence;
        }
    }

    @Nested
    class OfAchievementRules extends OfLog implements AchievementRulesContract {
        private final AchievementRules.Source rules =
                RuleModule.rules(log.engine, log.types, log.meters);

        @Override
        public AchievementRules.Source rules() {
            return rules;
        }
    }

    @Nested
    class OfLevels extends OfLog implements LevelsContract {
        private final LearnerDeeds.Levels levels =
                AchievementModule.levels(log.engine, log.types, log.meters);

        @Override
        public LearnerDeeds.Levels levels() {
            return levels;
        }
    }

    @Nested
    class OfAnnouncedAwards extends OfLog implements AnnouncedAwardsContract {
        private final Announcer.Announced announced =
                AchievementModule.announced(log.engine, log.types, log.meters);

        @Override
        public Announcer.Announced announced() {
            return announced;
        }
    }

    @Nested
    class OfAwardsAnnouncedThen implements AnnouncedThenContract {
        @Override
        public AnnouncedThen announcedThen() {
            return AchievementModule.announcedThen(log.engine, log.types);
        }

        @Override
        public long append(Object event) {
            log.append(event);
            return log.appender.head();
        }
    }

    @Nested
    class OfKeys extends OfLog implements ApiKeysContract {
        private final ApiKeys keys = AccessModule.keys(log.engine, log.types, log.meters);

        @Override
        public ApiKeys keys() {
            return keys;
        }
    }

    @Nested
    class OfRings extends OfLog implements KeyRingContract {
        private final KeyRing ring =
                AccessModule.ring(log.engine, log.types, log.appender::head, log.meters);

        @Override
        public KeyRing ring() {
            return ring;
        }
    }

    @Nested
    class OfOutages extends OfLog implements DeclaredOutagesContract {
        private final DeclaredOutages outages = StreakModule.declaredOutages(log.engine, log.types);

        @Override
        public DeclaredOutages outages() {
            return outages;
        }
    }

    @Nested
    class OfGroups extends OfLog implements GroupsContract {
        private final Groups groups =
                new GroupsInLog(
                        log.engine,
                        log.types,
                        log.appender::head,
                        log.events()::positionAt,
                        log.meters);

        @Override
        public Groups groups() {
            return groups;
        }

        @Override
        public Instant now() {
            return Instant.now();
        }
    }

    @Nested
    class OfPreferences extends OfLog implements ChosenPreferencesContract {
        private final ChosenPreferences chosen =
                NotificationModule.chosen(log.engine, log.types, log.appender::head, log.meters);

        @Override
        public ChosenPreferences chosen() {
            return chosen;
        }
    }

    abstract class OfLog {
        public void append(Object event) {
            log.append(event);
        }
    }
}
