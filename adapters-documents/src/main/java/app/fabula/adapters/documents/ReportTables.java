package app.fabula.adapters.documents;

import app.fabula.adapters.documents.Measures.Measure;
import app.fabula.application.report.DayTotals;
import app.fabula.application.report.EarnedAchievement;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportStreak;
import app.fabula.application.report.StoryRead;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** The tables of a page. */
final class ReportTables {
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_STORIES = 100;
    private static final int MOST_DAYS_WITH_NOTHING = 31;
    private static final String NUMBER = "number";

    private final Markup page;
    private final ReportTexts texts;
    private final Habits habits;

    ReportTables(Markup page, ReportTexts texts, Habits habits) {
        this.page = page;
        this.texts = texts;
        this.habits = habits;
    }

    void measures(String about, List<Measure> measures) {
        page.openTable(texts.text(about));
        head(List.of("column.measure"), List.of("column.now", "column.before", "column.change"));
        for (var measure : measures) {
            page.open("tr").leaf("th", texts.text(measure.key()), "scope", "row");
            number(measure.shown(measure.now(), habits));
            number(measure.shown(measure.before(), habits));
            change(measure.change(habits));
            page.close();
        }
        page.close().closeTable();
    }

    void streak(ReportStreak streak) {
        page.openTable(texts.text("streak.about"));
        head(List.of("column.measure"), List.of("column.now"));
        row("streakCurrent", habits.days(streak.currentDays()));
        row("streakLongest", habits.days(streak.longestDays()));
        row("streakFreezes", habits.number(streak.freezes()));
        page.close().closeTable();
    }

    void achievements(List<EarnedAchievement> achievements) {
        if (achievements.isEmpty()) {
            page.leaf("p", texts.text("achievements.none"));
            return;
        }
        page.openTable(texts.text("achievements.about"));
        head(
                List.of("column.achievement", "column.language"),
                List.of("column.tier", "column.day"));
        for (var earned : achievements) {
            page.open("tr").open("th", "scope", "row");
            page.leaf("bdi", title(earned.title())).close();
            page.leaf("td", earned.language().map(this::language).orElse(""));
            number(habits.number(earned.tier()));
            number(habits.date(earned.day()));
            page.close();
        }
        page.close().closeTable();
    }

    void stories(List<StoryRead> stories) {
        if (stories.isEmpty()) {
            page.leaf("p", texts.text("stories.none"));
            return;
        }
        page.openTable(texts.text("stories.about"), "class", "stories");
        page.open("colgroup").empty("col", "class", "title").empty("col", "span", "5").close();
        head(
                List.of("column.story", "column.language", "column.level"),
                List.of("column.words", "column.time", "column.completed"));
        stories.stream().limit(MOST_STORIES).forEach(this::story);
        page.close().closeTable();
        if (stories.size() > MOST_STORIES) {
            page.leaf("p", texts.text("stories.more", stories.size() - MOST_STORIES));
        }
    }

    /** Of days that are to come no more than their date. */
    void days(LearnerReport report) {
        var days = report.days();
        page.openTable(texts.text("days.about"));
        head(List.of("column.day"), List.of("column.time", "column.pages", "column.words"));
        days.forEach((date, totals) -> {
            if (days.size() <= MOST_DAYS_WITH_NOTHING || !totals.equals(DayTotals.NOTHING)) {
                page.open("tr").leaf("th", habits.date(date), "scope", "row");
                var isToCome = report.isToCome(date);
                number(isToCome ? "" : habits.duration(totals.activeSeconds()));
                number(isToCome ? "" : habits.number(totals.pagesRead()));
                number(isToCome ? "" : habits.number(totals.wordsRead()));
                page.close();
            }
        });
        page.close().closeTable();
    }

    private void story(StoryRead read) {
        var language = read.language().locale();
        var direction = ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
        page.open("tr").open("th", "scope", "row");
        page.leaf("bdi", title(read.title()), "lang", read.language().tag(), "dir", direction);
        page.close();
        page.leaf("td", habits.language(language));
        page.leaf("td", read.level().map(CefrLevel::name).orElseGet(() -> texts.text("ungraded")));
        number(habits.number(read.wordsRead()));
        number(habits.duration(read.activeSeconds()));
        number(texts.text(read.completed() ? "yes" : "no"));
        page.close();
    }

    /** Opens the body, too. */
    private void head(List<String> words, List<String> numbers) {
        page.open("thead").open("tr");
        words.forEach(key -> page.leaf("th", texts.text(key), "scope", "col"));
        numbers.forEach(key -> page.leaf("th", texts.text(key), "scope", "col", "class", NUMBER));
        page.close().close().open("tbody");
    }

    private void row(String key, String value) {
        page.open("tr").leaf("th", texts.text(key), "scope", "row");
        number(value);
        page.close();
    }

    private void number(String value) {
        page.leaf("td", value, "class", NUMBER);
    }

    /** A number with its sign, which stands before it in Arabic, too; a duration is text. */
    private void change(String value) {
        if (value.codePoints().anyMatch(Character::isLetter)) {
            number(value);
        } else {
            page.leaf("td", value, "class", NUMBER, "dir", "ltr");
        }
    }

    private String language(Language language) {
        return habits.language(language.locale());
    }

    private static String title(String typed) {
        return PlainText.of(typed, LONGEST_TITLE);
    }
}
