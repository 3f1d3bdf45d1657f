package app.fabula.adapters.documents;

import app.fabula.application.report.LearnerReport;
import java.util.List;

/** A picture of some numbers of a report, and the same in words. */
interface ReportChart {
    List<ReportChart> ALL =
            List.of(new ActivityCalendar(), new WordsOverTime(), new LevelMix(), new HourProfile());

    /** Of its name among the texts, and of its element on the page. */
    String key();

    /** The text for those who do not see it. */
    String says(LearnerReport report, ReportTexts texts, Habits habits);

    /** As high as it is drawn. */
    int height(LearnerReport report, Habits habits);

    void draw(Drawing drawing, LearnerReport report, ReportTexts texts, Habits habits);
}
