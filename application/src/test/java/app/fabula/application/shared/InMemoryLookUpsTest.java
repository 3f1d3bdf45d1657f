package app.fabula.application.shared;

import app.fabula.application.access.ApiKeys;
import app.fabula.application.access.ApiKeysContract;
import app.fabula.application.access.InMemoryKeys;
import app.fabula.application.access.KeyRing;
import app.fabula.application.access.KeyRingContract;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.AchievementRulesContract;
import app.fabula.application.achievement.AnnouncedAwardsContract;
import app.fabula.application.achievement.AnnouncedThen;
import app.fabula.application.achievement.AnnouncedThenContract;
import app.fabula.application.achievement.Announcer;
import app.fabula.application.achievement.InMemoryAwards;
import app.fabula.application.achievement.LearnerDeeds;
import app.fabula.application.achievement.LearnerEvidence;
import app.fabula.application.achievement.LearnerEvidenceContract;
import app.fabula.application.achievement.LevelsContract;
import app.fabula.application.group.Groups;
import app.fabula.application.group.GroupsContract;
import app.fabula.application.group.InMemoryGroups;
import app.fabula.application.learner.InMemoryLearners;
import app.fabula.application.learner.Learners;
import app.fabula.application.learner.LearnersContract;
import app.fabula.application.notification.ChosenPreferences;
import app.fabula.application.notification.ChosenPreferencesContract;
import app.fabula.application.notification.InMemoryPreferences;
import app.fabula.application.progress.AnnouncementsContract;
import app.fabula.application.progress.DayRules;
import app.fabula.application.progress.DayRulesContract;
import app.fabula.application.progress.InMemoryProgress;
import app.fabula.application.progress.QuarantineHistoryContract;
import app.fabula.application.progress.Quarantines;
import app.fabula.application.progress.ReadingHistory;
import app.fabula.application.progress.ReadingHistoryContract;
import app.fabula.application.progress.StoryOutlines;
import app.fabula.application.progress.StoryOutlinesContract;
import app.fabula.application.progress.WhenStoryFinishedThenAnnounceCompletion;
import app.fabula.application.streak.DeclaredOutages;
import app.fabula.application.streak.DeclaredOutagesContract;
import app.fabula.application.streak.InMemoryOutages;
import java.time.Instant;
import org.junit.jupiter.api.Nested;

class InMemoryLookUpsTest {
    private final InMemoryLog log = new InMemoryLog();

    @Nested
    class OfAccounts extends OfLog implements LearnersContract {
        @Override
        public Learners learners() {
            return new InMemoryLearners(log);
        }
    }

    @Nested
    class OfDayRules extends OfLog implements DayRulesContract {
        @Override
        public DayRules.Source rules() {
            return InMemoryProgress.dayRules(log);
        }
    }

    @Nested
    class OfOutlines extends OfLog implements StoryOutlinesContract {
        @Override
        public StoryOutlines.Source outlines() {
            return InMemoryProgress.outlines(log);
        }
    }

    @Nested
    class OfQuarantines extends OfLog implements QuarantineHistoryContract {
        @Override
        public Quarantines.History quarantines() {
            return InMemoryProgress.quarantines(log);
        }
    }

    @Nested
    class OfReadings extends OfLog implements ReadingHistoryContract {
        @Override
        public ReadingHistory history() {
            return InMemoryProgress.history(log);
        }
    }

    @Nested
    class OfAnnouncedCompletions extends OfLog implements AnnouncementsContract {
        @Override
        public WhenStoryFinishedThenAnnounceCompletion.Announcements announcements() {
            return InMemoryProgress.announcements(log);
        }
    }

    @Nested
    class OfEvidence extends OfLog implements LearnerEvidenceContract {
        @Override
        public LearnerEvidence evidence() {
            return InMemoryAwards.evidence(log);
        }
    }

    @Nested
    class OfAchievementRules extends OfLog implements AchievementRulesContract {
        @Override
        public AchievementRules.Source rules() {
            return InMemoryAwards.rules(log);
        }
    }

    @Nested
    class OfLevels extends OfLog implements LevelsContract {
        @Override
        public LearnerDeeds.Levels levels() {
            return InMemoryAwards.levels(log);
        }
    }

    @Nested
    class OfAnnouncedAwards extends OfLog implements AnnouncedAwardsContract {
        @Override
        public Announcer.Announced announced() {
            return InMemoryAwards.announced(log);
        }
    }

    @Nested
    class OfAwardsAnnouncedThen implements AnnouncedThenContract {
        @Override
        public AnnouncedThen announcedThen() {
            return InMemoryAwards.announcedThen(log);
        }

        @Override
        public long append(Object event) {
            log.append(event);
            return log.head();
        }
    }

    @Nested
    class OfKeys extends OfLog implements ApiKeysContract {
        @Override
        public ApiKeys keys() {
            return new InMemoryKeys(log);
        }
    }

    @Nested
    class OfRings extends OfLog implements KeyRingContract {
        @Override
        public KeyRing ring() {
            return new InMemoryKeys(log);
        }
    }

    @Nested
    class OfOutages extends OfLog implements DeclaredOutagesContract {
        @Override
        public DeclaredOutages outages() {
            return new InMemoryOutages(log);
        }
    }

    @Nested
    class OfGroups extends OfLog implements GroupsContract {
        @Override
        public Groups groups() {
            return new InMemoryGroups(log, Instant::getEpochSecond);
        }

        /** A second for each event. */
        @Override
        public Instant now() {
            return Instant.ofEpochSecond(log.head());
        }
    }

    @Nested
    class OfPreferences extends OfLog implements ChosenPreferencesContract {
        @Override
        public ChosenPreferences chosen() {
            return new InMemoryPreferences(log);
        }
    }

    abstract class OfLog {
        public void append(Object event) {
            log.append(event);
        }
    }
}
