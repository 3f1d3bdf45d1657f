package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.report.GroupReport;
import app.fabula.application.report.GroupReport.Member;
import app.fabula.application.report.GroupReport.Range;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * @param asOf as it was asked for; left out where it was not
 * @param name of the group
 * @param members in the order in which they came into the group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupReportResponse(
        LocalDate from,
        LocalDate to,
        @Nullable Instant asOf,
        @Line(max = 100) String name,
        Ranges ranges,
        @Size(max = MOST_MEMBERS) List<MemberResponse> members) {
    static final int MOST_MEMBERS = 500;

    /** Over all members; zeros where there is nobody. */
    record Ranges(
            RangeResponse activeSeconds,
            RangeResponse daysActive,
            RangeResponse pagesRead,
            RangeResponse wordsRead,
            RangeResponse storiesStarted,
            RangeResponse storiesCompleted) {
        private static Ranges of(GroupReport report) {
            return new Ranges(
                    range(report, member -> member.effort().activeSeconds()),
                    range(report, member -> member.effort().daysActive()),
                    range(report, member -> member.effort().pagesRead()),
                    range(report, member -> member.effort().wordsRead()),
                    range(report, member -> member.effort().storiesStarted()),
                    range(report, Member::storiesCompleted));
        }

        private static RangeResponse range(GroupReport report, ToLongFunction<Member> number) {
            return RangeResponse.of(report.range(number));
        }
    }

    /**
     * @param median the one in the middle, or what lies halfway between the two, halves up
     */
    record RangeResponse(long least, long median, long most) {
        private static RangeResponse of(Range range) {
            return new RangeResponse(range.least(), range.median(), range.most());
        }
    }

    /**
     * @param storiesCompleted each once, on the day that completed it
     */
    record MemberResponse(UUID learnerId, EffortResponse effort, int storiesCompleted) {
        private static MemberResponse of(Member member) {
            return new MemberResponse(
                    member.learner().value(),
                    EffortResponse.of(member.effort()),
                    member.storiesCompleted());
        }
    }

    static GroupReportResponse of(GroupReport report, Optional<Instant> asOf) {
        return new GroupReportResponse(
                report.span().from(),
                report.span().to(),
                asOf.orElse(null),
                report.name(),
                Ranges.of(report),
                report.members().stream().map(MemberResponse::of).toList());
    }
}
