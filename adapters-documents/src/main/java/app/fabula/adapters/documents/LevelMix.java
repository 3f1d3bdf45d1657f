package app.fabula.adapters.documents;

import app.fabula.adapters.documents.Drawing.Anchor;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.StoryRead;
import app.fabula.domain.catalog.CefrLevel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A bar a level: the words read in stories of that level. */
final class LevelMix implements ReportChart {
    private static final int LEFT = 120;
    private static final int RIGHT = 80;
    private static final int ROW = 24;
    private static final String FILL = "#8a5a9e";

    @Override
    public String key() {
        return "chart.levels";
    }

    @Override
    public String says(LearnerReport report, ReportTexts texts, Habits habits) {
        var levels = words(report, texts);
        if (levels.values().stream().allMatch(words -> words == 0)) {
            return texts.text("nothing");
        }
        return levels.entrySet().stream()
                .map(level ->
                        texts.text(
                                "levels.part",
                                level.getKey(),
                                habits.number(level.getValue()),
                                level.getValue()))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public int height(LearnerReport report, Habits habits) {
        return (CefrLevel.values().length + 1) * ROW;
    }

    @Override
    public void draw(Drawing drawing, LearnerReport report, ReportTexts texts, Habits habits) {
        var levels = words(report, texts);
        var most = levels.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var y = 0;
        for (var level : levels.entrySet()) {
            var words = level.getValue();
            var length = most == 0 ? 0 : (int) (words * (Drawing.WIDTH - LEFT - RIGHT) / most);
            drawing.label(LEFT - 8, y + 16, Anchor.END, level.getKey());
            drawing.bar(LEFT, y + 3, Math.max(length, 1), ROW - 6, FILL);
            drawing.label(LEFT + length + 8, y + 16, Anchor.START, habits.number(words));
            y += ROW;
        }
    }

    /** All levels in order, and last what nobody has graded. */
    private static SequencedMap<String, Long> words(LearnerReport report, ReportTexts texts) {
        var words = new LinkedHashMap<String, Long>();
        Arrays.stream(CefrLevel.values())
                .forEach(level ->
                        words.put(
                                level.name(),
                                sum(report, story -> story.level().equals(Optional.of(level)))));
        words.put(texts.text("ungraded"), sum(report, story -> story.level().isEmpty()));
        return words;
    }

    private static long sum(LearnerReport report, Predicate<StoryRead> which) {
        return report.stories().stream().filter(which).mapToLong(StoryRead::wordsRead).sum();
    }
}
