package app.fabula.domain.achievement;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Window.Ever;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rules and deeds for tests. */
final class RuleSamples {
    static final Map<Language, RuleText> texts =
            Map.of(Rule.ENGLISH, new RuleText("Reader", "Complete {target} stories"));

    private RuleSamples() {}

    /** Completed stories, ever. */
    static Rule stories(int version, Long... tiers) {
        return rule(version, new Counter(), new Ever(), tiers);
    }

    static Rule rule(Measure measure, Window window, Long... tiers) {
        return rule(1, measure, window, tiers);
    }

    static Rule rule(int version, Measure measure, Window window, Long... tiers) {
        return new Rule(
                "reader",
                version,
                DeedFilter.on(DeedKind.STORY_COMPLETED),
                measure,
                window,
                List.of(tiers),
                Scope.OVER_ALL,
                false,
                texts);
    }

    static Rule with(DeedFilter filter) {
        return new Rule(
                "reader",
                1,
                filter,
                new Counter(),
                new Ever(),
                List.of(1L),
                Scope.OVER_ALL,
                false,
                texts);
    }

    /** At noon on that day of March 2026. */
    static Deed deed(int day) {
        return deed(LocalDate.of(2026, 3, day), "es", "A1", Map.of());
    }

    static Deed deed(LocalDate day, String language, String level, Map<Quantity, Long> amounts) {
        return new Deed(
                "of-" + day + "-" + language + "-" + level,
                DeedKind.STORY_COMPLETED,
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                day,
                12,
                new Language(language),
                new StoryId(new UUID(0, day.toEpochDay())),
                Optional.of(level).filter(some -> !some.isEmpty()),
                amounts);
    }

    /** Another deed of the same fact. */
    static Deed like(DeedKind kind, Deed deed) {
        return new Deed(
                deed.id(),
                kind,
                deed.occurredAt(),
                deed.day(),
                deed.hour(),
                deed.language(),
                deed.story(),
                deed.level(),
                deed.quantities());
    }

    static Deed at(int hour, Deed deed) {
        return new Deed(
                deed.id() + "-" + hour,
                deed.kind(),
                deed.day().atTime(hour, 0).toInstant(ZoneOffset.UTC),
                deed.day(),
                hour,
                deed.language(),
                deed.story(),
                deed.level(),
                deed.quantities());
    }
}
