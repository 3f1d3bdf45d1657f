package app.fabula.application.statistics;

import app.fabula.application.group.InMemoryGroups;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.StatisticsHistory.Noted;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Learners who come to groups, leave them and read, while somebody asks about the weeks. */
final class School {
    /** A Monday. */
    static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");

    private final InMemoryLog groups = new InMemoryLog();
    private final Map<LearnerId, List<Noted>> log = new HashMap<>();
    private final List<PageRead> pages = new ArrayList<>();
    private final AnonymousTeller teller =
            new AnonymousTeller(
                    new InMemoryGroups(groups),
                    this::asOf,
                    RuleBook.of(StatisticsRules.first(CompletionRule.DEFAULT)),
                    () -> this.now);

    private Instant now = BEGIN;

    static LearnerId learner(int number) {
        return new LearnerId(new UUID(3, number));
    }

    static GroupId group(int number) {
        return new GroupId(new UUID(4, number));
    }

    School(int groupCount) {
        for (var number = 0; number < groupCount; number++) {
            groups.append(new GroupFormed(group(number), "Group", BEGIN));
        }
    }

    private Shown<StatisticsHistory> asOf(LearnerId learner, Instant instant) {
        var known =
                log.getOrDefault(learner, List.of()).stream()
                        .filter(noted -> !noted.recordedAt().isAfter(instant))
                        .iterator();
        return new Shown<>(StatisticsHistory.of(known), 1);
    }

    School in(Duration time) {
        now = now.plus(time);
        return this;
    }

    School joins(int learner, int group) {
        var event = new LearnerJoined(group(group), learner(learner), now);
        groups.append(event);
        note(learner(learner), event);
        return this;
    }

    School leaves(int learner, int group) {
        var event = new LearnerLeft(group(group), learner(learner), now);
        groups.append(event);
        note(learner(learner), event);
        return this;
    }

    /** Some time ago, each time another page of a story of that learner's own. */
    School reads(int learner, int seconds, Duration ago) {
        var number = pages.size() + 1;
        var page =
                new PageRead(
                        learner(learner),
                        new StoryId(new UUID(5, learner)),
                        1,
                        new Language("es"),
                        number,
                        60 + number,
                        seconds,
                        new Occurrence(
                                new UUID(6, number),
                                now.minus(ago),
                                ZoneOffset.UTC,
                                "phone",
                                new DayRule(0, DailyGoal.DEFAULT)));
        pages.add(page);
        note(page.learner(), page);
        return this;
    }

    School voids(int page) {
        var read = pages.get(page % pages.size());
        note(
                read.learner(),
                new ActivityVoided(
                        read.learner(),
                        read.story(),
                        read.language(),
                        read.occurrence(),
                        Capacity.LEARNER,
                        "person:it",
                        "Not me.",
                        now));
        return this;
    }

    int pages() {
        return pages.size();
    }

    private void note(LearnerId learner, Object event) {
        log.computeIfAbsent(learner, _ -> new ArrayList<>()).add(new Noted(event, now));
    }

    /** Empty before it is told. */
    Optional<GetAnonymousWeek.Answer> asked(int group, LocalDate day) {
        try {
            return Optional.of(teller.of(group(group), day).value());
        } catch (Refusal refusal) {
            if (refusal.code().equals("not-yet")) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
