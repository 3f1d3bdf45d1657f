package app.fabula.adapters.rest.shared;

import app.fabula.application.job.Job;
import app.fabula.application.progress.JournalEntry;
import app.fabula.application.report.PeriodKind;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.statistics.GetStatistics;
import app.fabula.application.statistics.Grain;
import app.fabula.application.statistics.Metric;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.Scope;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.progress.Activity.Kind;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type that is written as text, in bodies, paths and queries alike.
 *
 * @param parser throws where the text is not of the format
 * @param rule for people
 */
record TextFormat<T>(Class<T> type, String code, String rule, Function<String, T> parser) {
    /** Of a tag, as RFC 5646 advises (section 4.4.1). */
    static final int LONGEST_LANGUAGE = 35;

    /** Whoever does not know it sends a space, and sees an offset that looks right. */
    private static final String IN_A_URL = " In a URL, + is written %2B.";

    private static final int HOUR_AND_MINUTE = "HH:mm".length();
    private static final Pattern LIMIT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final Set<String> REGIONS = Set.copyOf(ZoneId.getAvailableZoneIds());

    static final TextFormat<String> TEXT =
            new TextFormat<>(String.class, "text", "Must be text.", Function.identity());

    static final TextFormat<UUID> ID = ofId(UUID.class, Function.identity());

    static final TextFormat<EntityTags> ENTITY_TAGS =
            new TextFormat<>(
                    EntityTags.class,
                    "entity-tags",
                    "Must be an ETag with its quotes, several, or *.",
                    EntityTags::parse);

    static final List<TextFormat<?>> ALL =
            List.of(
                    ID,
                    new TextFormat<>(
                            Instant.class,
                            "date-time",
                            "Must be an ISO 8601 instant that exists, with Z or an offset.",
                            text -> OffsetDateTime.parse(text).toInstant()),
                    new TextFormat<>(
                            LocalDate.class,
                            "date",
                            "Must be a date that exists, yyyy-MM-dd, in the years 2000 to 2100.",
                            TextFormat::date),
                    new TextFormat<>(
                            LocalTime.class,
                            "time",
                            "Must be a time of day, HH:mm.",
                            TextFormat::time),
                    new TextFormat<>(
                            ZoneId.class,
                            "time-zone",
                            "Must be a region of the IANA time zone database.",
                            TextFormat::region),
                    new TextFormat<>(
                            Language.class,
                            "language",
                            "Must be a BCP 47 language tag.",
                            TextFormat::language),
                    EnumFormat.of(CefrLevel.class),
                    EnumFormat.of(Quantity.class),
                    EnumFormat.inKebabCase(Kind.class),
                    EnumFormat.inKebabCase(JournalEntry.Outcome.class),
                    EnumFormat.inKebabCase(Grain.class),
                    EnumFormat.inKebabCase(Metric.class),
                    EnumFormat.inKebabCase(GetStatistics.Rules.class),
                    EnumFormat.inKebabCase(Job.State.class),
                    EnumFormat.inKebabCase(Format.class),
                    EnumFormat.inKebabCase(PeriodKind.class),
                    ofId(StoryId.class, StoryId::new),
                    ofId(LearnerId.class, LearnerId::new),
                    ofId(GroupId.class, GroupId::new),
                    ofId(TeacherId.class, TeacherId::new),
                    new TextFormat<>(
                            KeyId.class, "key-id", "Must be 12 letters and digits.", KeyId::new),
                    new TextFormat<>(
                            Scope.class,
                            "scope",
                            "Must be one of " + String.join(", ", scopes()) + ".",
                            TextFormat::scope),
                    new TextFormat<>(
                            RuleCode.class,
                            "rule-code",
                            "Must be kebab-case, of 1 to 60 letters and digits.",
                            RuleCode::new),
                    new TextFormat<>(Limit.class, "limit", "Must be 1 to 100.", TextFormat::limit),
                    new TextFormat<>(Tier.class, "tier", "Must be 1 to 20.", TextFormat::tier),
                    new TextFormat<>(
                            Truth.class, "boolean", "Must be true or false.", Truth::parse),
                    ENTITY_TAGS,
                    new TextFormat<>(
                            NothingThere.class,
                            "asterisk",
                            "Must be *: there is to be nothing yet.",
                            NothingThere::parse));

    private static <T> TextFormat<T> ofId(Class<T> type, Function<UUID, T> id) {
        return new TextFormat<>(type, "uuid", "Must be a UUID.", text -> id.apply(uuid(text)));
    }

    /** What a parameter of that type must be, for people. */
    static String rule(@Nullable Class<?> type) {
        return ALL.stream()
                .filter(format -> format.type() == type)
                .findFirst()
                .map(TextFormat::rule)
                .map(rule -> type == Instant.class ? rule + IN_A_URL : rule)
                .orElse("Is not of its type.");
    }

    /** Empty where the text is not of the format. */
    Optional<T> parse(String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The JDK alone would take shorter ones, and signs, too. */
    private static UUID uuid(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }

    private static Language language(String text) {
        if (text.length() > LONGEST_LANGUAGE) {
            throw new IllegalArgumentException("longer than any registered tag");
        }
        return new Language(text);
    }

    /** Far enough from the ends of the calendar to reckon with. */
    private static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            throw new DateTimeException("not of our age");
        }
        return date;
    }

    private static LocalTime time(String text) {
        if (text.length() != HOUR_AND_MINUTE) {
            throw new DateTimeException("not to the minute");
        }
        return LocalTime.parse(text);
    }

    /** That a key can have. */
    static List<String> scopes() {
        return Arrays.stream(Scope.values())
                .filter(scope -> !scope.isForPeopleOnly())
                .map(Scope::code)
                .toList();
    }

    private static Scope scope(String text) {
        return Scope.of(text)
                .filter(scope -> !scope.isForPeopleOnly())
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Limit limit(String text) {
        if (!LIMIT.matcher(text).matches()) {
            throw new NumberFormatException("not a limit");
        }
        return new Limit(Integer.parseInt(text));
    }

    private static Tier tier(String text) {
        if (!LIMIT.matcher(text).matches()) {
            throw new NumberFormatException("not a tier");
        }
        return new Tier(Integer.parseInt(text));
    }

    /** Not an offset: a learner lives where the clocks are changed. */
    private static ZoneId region(String text) {
        if (!REGIONS.contains(text)) {
            throw new DateTimeException("not a region");
        }
        return ZoneId.of(text);
    }
}
