package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.achievement.RuleHistory;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule, and what has become of it.
 *
 * @param version the newest
 * @param definition of that version
 * @param versions the newest first, 100 at most
 * @param retirement left out where the rule can be earned
 * @param backfill job that looks at everybody again; in the answer to a publication only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleResponse(
        @Line(max = 60) String code,
        @Schema(allowableValues = {"published", "retired"}) String state,
        int version,
        RuleBody definition,
        @Size(max = MOST_VERSIONS) List<Version> versions,
        @Nullable Retirement retirement,
        @Nullable UUID backfill) {
    static final int MOST_VERSIONS = 100;

    /**
     * @param publishedBy the name of a caller
     */
    @Schema(name = "RuleVersion")
    record Version(int version, Instant publishedAt, @Line(max = 100) String publishedBy) {}

    /**
     * @param by the name of a caller
     */
    @Schema(name = "RuleRetirement")
    record Retirement(Instant at, @Line(max = 100) String by, @Line(max = 300) String reason) {
        private static Retirement of(RuleHistory.Retirement retired) {
            return new Retirement(retired.at(), retired.by(), retired.reason());
        }
    }

    static RuleResponse of(RuleHistory rule) {
        return of(rule, Optional.empty());
    }

    static RuleResponse of(RuleHistory rule, Optional<UUID> backfill) {
        var newest = rule.newest().orElseThrow();
        return new RuleResponse(
                newest.code(),
                state(rule),
                newest.version(),
                RuleBody.of(newest),
                versions(rule),
                rule.retirement().map(Retirement::of).orElse(null),
                backfill.orElse(null));
    }

    static String state(RuleHistory rule) {
        return rule.retirement().isPresent() ? "retired" : "published";
    }

    private static List<Version> versions(RuleHistory rule) {
        return rule.publications().reversed().stream()
                .limit(MOST_VERSIONS)
                .map(one -> new Version(one.version(), one.at(), one.by()))
                .toList();
    }
}
