package app.fabula.domain.report;

import app.fabula.domain.report.ReportEvent.WeekReported;
import app.fabula.domain.shared.Decider;
import java.util.List;

/** Boundary: one week of one learner. State: whether it was told. */
public final class WeekDecider implements Decider<ReportWeek, Boolean, ReportEvent> {
    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public List<ReportEvent> decide(ReportWeek week, Boolean isTold) {
        return isTold
                ? List.of()
                : List.of(new WeekReported(week.learner(), week.monday(), week.due()));
    }

    @Override
    public Boolean evolve(Boolean isTold, ReportEvent event) {
        return switch (event) {
            case WeekReported _ -> true;
        };
    }
}
