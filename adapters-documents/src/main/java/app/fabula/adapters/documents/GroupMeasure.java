package app.fabula.adapters.documents;

import app.fabula.adapters.documents.Measures.Unit;
import app.fabula.application.report.GroupReport;
import app.fabula.application.report.GroupReport.Member;
import app.fabula.application.report.GroupReport.Range;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A number of each learner of a group.
 *
 * @param key of its name among the texts, and in tables for machines
 */
record GroupMeasure(String key, Unit unit, ToLongFunction<Member> number) {
    static final List<GroupMeasure> ALL =
            List.of(
                    new GroupMeasure(
                            "activeTime", Unit.SECONDS, member -> member.effort().activeSeconds()),
                    count("daysActive", member -> member.effort().daysActive()),
                    count("pagesRead", member -> member.effort().pagesRead()),
                    count("wordsRead", member -> member.effort().wordsRead()),
                    count("storiesStarted", member -> member.effort().storiesStarted()),
                    count("storiesCompleted", Member::storiesCompleted));

    private static GroupMeasure count(String key, ToLongFunction<Member> number) {
        return new GroupMeasure(key, Unit.COUNT, number);
    }

    long of(Member member) {
        return number.applyAsLong(member);
    }

    Range of(GroupReport report) {
        return report.range(number);
    }

    String shown(long value, Habits habits) {
        return switch (unit) {
            case COUNT -> habits.number(value);
            case SECONDS -> habits.duration(value);
        };
    }
}
