package app.fabula.adapters.rest.shared;

import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that is written as text, in bodies, paths and queries alike.
 *
 * @param parser throws where the text is not of the format
 * @param rule for people
 */
record TextFormat<T>(Class<T> type, String code, String rule, Function<String, T> parser) {
    private static final int UUID_LENGTH = 36;

    static final TextFormat<String> TEXT =
            new TextFormat<>(String.class, "text", "Must be text.", Function.identity());

    static final List<TextFormat<?>> ALL =
            List.of(
                    new TextFormat<>(UUID.class, "uuid", "Must be a UUID.", TextFormat::uuid),
                    new TextFormat<>(
                            Instant.class,
                            "date-time",
                            "Must be an ISO 8601 instant with Z or an offset.",
                            text -> OffsetDateTime.parse(text).toInstant()),
                    new TextFormat<>(
                            LocalDate.class,
                            "date",
                            "Must be a date: yyyy-MM-dd.",
                            LocalDate::parse),
                    new TextFormat<>(
                            ZoneId.class,
                            "time-zone",
                            "Must be a region of the IANA time zone database.",
                            TextFormat::region),
                    new TextFormat<>(
                            Language.class,
                            "language",
                            "Must be a BCP 47 language tag.",
                            Language::new),
                    ofEnum(CefrLevel.class),
                    new TextFormat<>(
                            StoryId.class,
                            "uuid",
                            "Must be a UUID.",
                            text -> new StoryId(uuid(text))),
                    new TextFormat<>(
                            LearnerId.class,
                            "uuid",
                            "Must be a UUID.",
                            text -> new LearnerId(uuid(text))),
                    new TextFormat<>(Limit.class, "limit", "Must be 1 to 100.", TextFormat::limit));

    /** Its constants by the names that they have on the wire. */
    static <E extends Enum<E>> TextFormat<E> ofEnum(Class<E> type) {
        var constants = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            constants.put(wireName(constant), constant);
        }
        return new TextFormat<>(
                type,
                "one-of",
                "Must be one of " + String.join(", ", constants.keySet()) + ".",
                text ->
                        Optional.ofNullable(constants.get(text))
                                .orElseThrow(IllegalArgumentException::new));
    }

    private static String wireName(Enum<?> constant) {
        try {
            var name = constant.getDeclaringClass().getField(constant.name());
            var given = name.getAnnotation(JsonProperty.class);
            return given == null ? constant.name() : given.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every constant is a field", e);
        }
    }

    /** What a value of that type must be, for people. */
    static String rule(@Nullable Class<?> type) {
        return ALL.stream()
                .filter(format -> format.type() == type)
                .findFirst()
                .map(TextFormat::rule)
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

    /** The JDK alone would take shorter ones, too. */
    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }

    private static Limit limit(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new NumberFormatException("not a limit");
        }
        return new Limit(Integer.parseInt(text));
    }

    /** Not an offset: a learner lives where the clocks are changed. */
    private static ZoneId region(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new DateTimeException("not a region");
        }
        return ZoneId.of(text);
    }
}
