package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Distinct;
import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.FilterForm;
import app.fabula.domain.achievement.Hours;
import app.fabula.domain.achievement.Limits;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Which deeds a rule looks at: those that meet all that is given.
 *
 * @param languages as the stories have them, region and script included
 * @param weekdays of the learner's day
 * @param hours of the learner's clock
 * @param amounts for each of these quantities
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleDeeds")
record DeedsBody(
        @NotNull @Size(min = 1, max = 6) @Distinct List<DeedKind> kinds,
        @Nullable @Size(max = 50) @Distinct @JsonSerialize(contentUsing = ToStringSerializer.class)
                List<Language> languages,
        @Nullable @Size(max = 6) @Distinct List<CefrLevel> levels,
        @Nullable @Size(max = 7) @Distinct List<DayOfWeek> weekdays,
        @Nullable @Valid HoursBody hours,
        @Nullable
                @Size(max = 5)
                // An enum map takes no name that could not be read, and does not read on.
                @JsonDeserialize(as = LinkedHashMap.class)
                Map<Quantity, @Valid LimitsBody> amounts) {

    /**
     * Over midnight where it begins after it ends.
     *
     * @param from included
     * @param to not included
     */
    @Schema(name = "RuleHours")
    record HoursBody(
            @NotNull @Min(0) @Max(23) Integer from, @NotNull @Min(0) @Max(24) Integer to) {}

    /**
     * Both included.
     *
     * @param most left out where there is no such limit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RuleLimits")
    record LimitsBody(
            @NotNull @Min(0) @Max(Limits.NO_LIMIT) Long least,
            @Nullable @Min(0) @Max(Limits.NO_LIMIT) Long most) {

        private static LimitsBody of(Limits limits) {
            return new LimitsBody(
                    limits.least(), limits.most() == Limits.NO_LIMIT ? null : limits.most());
        }

        private Limits limits() {
            return new Limits(least, Objects.requireNonNullElse(most, Limits.NO_LIMIT));
        }
    }

    static DeedsBody of(FilterForm filter) {
        var amounts = new EnumMap<Quantity, LimitsBody>(Quantity.class);
        filter.amounts()
                .forEach((name, some) -> amounts.put(Quantity.valueOf(name), LimitsBody.of(some)));
        var hours = filter.hours();
        return new DeedsBody(
                filter.kinds().stream().map(DeedKind::valueOf).toList(),
                some(filter.languages(), Language::new),
                some(filter.levels(), CefrLevel::valueOf),
                some(filter.weekdays(), DayOfWeek::valueOf),
                hours == null ? null : new HoursBody(hours.from(), hours.to()),
                amounts.isEmpty() ? null : amounts);
    }

    /**
     * @throws IllegalArgumentException where numbers do not go together
     */
    FilterForm form() {
        var limits = new TreeMap<String, Limits>();
        if (amounts != null) {
            amounts.forEach((quantity, some) -> limits.put(quantity.name(), some.limits()));
        }
        return new FilterForm(
                names(kinds),
                languages == null ? List.of() : languages.stream().map(Language::tag).toList(),
                names(levels),
                names(weekdays),
                hours == null ? null : new Hours(hours.from(), hours.to()),
                limits);
    }

    private static List<String> names(@Nullable List<? extends Enum<?>> some) {
        return some == null ? List.of() : some.stream().<String>map(Enum::name).toList();
    }

    private static <T> @Nullable List<T> some(List<String> texts, Function<String, T> read) {
        return texts.isEmpty() ? null : texts.stream().map(read).toList();
    }
}
