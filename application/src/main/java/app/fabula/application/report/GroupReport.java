package app.fabula.application.report;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What the learners of a group put into some days, each and all together: a pure function of what
 * is known of each. Who did nothing is there with zeros.
 *
 * @param name of the group
 * @param asOf up to when anything was known
 * @param members in the order in which they came into the group
 */
public record GroupReport(String name, ReportPeriod period, Instant asOf, List<Member> members) {
    /**
     * @param storiesCompleted each once, on the day that completed it
     */
    public record Member(LearnerId learner, Effort effort, int storiesCompleted) {}

    /**
     * Of all members.
     *
     * @param median the one in the middle, or what lies halfway between the two, halves up
     */
    public record Range(long least, long median, long most) {
        static final Range NONE = new Range(0, 0, 0);
    }

    public GroupReport {
        members = List.copyOf(members);
    }

    public DateSpan span() {
        return period.span();
    }

    /** Zeros where nobody is in the group. */
    public Range range(ToLongFunction<Member> number) {
        var sorted = members.stream().mapToLong(number).sorted().toArray();
        if (sorted.length == 0) {
            return Range.NONE;
        }
        var upper = sorted[sorted.length / 2];
        var lower = sorted[(sorted.length - 1) / 2];
        return new Range(sorted[0], lower + (upper - lower + 1) / 2, sorted[sorted.length - 1]);
    }
}
