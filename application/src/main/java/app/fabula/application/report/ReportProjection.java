package app.fabula.application.report;

import app.fabula.application.progress.ReadingFold;
import app.fabula.application.shared.Projection;
import java.util.List;

public final class ReportProjection {
    public static final String NAME = "report";

    private ReportProjection() {}

    public static Projection into(ReadingDays days) {
        return new Projection(NAME, List.of(ReadingFold.into(days)));
    }
}
