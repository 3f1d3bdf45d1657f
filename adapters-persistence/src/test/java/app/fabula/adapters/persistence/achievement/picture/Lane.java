package app.fabula.adapters.persistence.achievement.picture;

import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Below the axis: facts on it, and under them what became known otherwise, one a row. */
record Lane(Panel panel, Canvas canvas, Scale scale, double axis) {
    static final double ROW = 22;
    private static final double FIRST = 42;
    private static final double LETTER = 6.1;

    /**
     * @param at when it became known
     * @param of when that occurred which it is about
     */
    private record Row(Sign sign, Instant at, Instant of, String said) {}

    /** Of a panel, in pixels. */
    static double height(Panel panel) {
        return FIRST + rows(panel).size() * ROW - ROW / 2;
    }

    void draw() {
        panel.deeds().forEach(deed -> dot(deed.occurredAt(), panel.counts(deed)));
        panel.evidence()
                .filter(ActivityVoided.class::isInstance)
                .filter(voided -> voided.learner().equals(panel.learner()))
                .forEach(voided -> sign(Sign.VOIDED, voided.occurrence().occurredAt(), axis));
        var y = axis + FIRST;
        for (var row : rows(panel)) {
            row(row, y);
            y += ROW;
        }
    }

    private void dot(Instant at, boolean counts) {
        var isLate =
                panel.known().stream()
                        .anyMatch(
                                one -> isLate(one) && ((Fact) one.event()).occurredAt().equals(at));
        sign(!counts ? Sign.PASSED_OVER : isLate ? Sign.LATE : Sign.COUNTS, at, axis);
    }

    private void sign(Sign sign, Instant at, double y) {
        canvas.sign(sign, scale.x(at), y);
    }

    private void row(Row row, double y) {
        var at = scale.x(row.at());
        var of = scale.x(row.of());
        if (of < at) {
            canvas.add("<path class=\"thread\" d=\"M%s %sH%sV%s\"/>", at - 8, y, of, axis + 8);
        }
        sign(row.sign(), row.at(), y);
        var fits = at + 12 + row.said().length() * LETTER < scale.right() + 24;
        canvas.text(
                fits ? "after" : "before",
                fits ? at + 12 : Math.min(at - 12, of - 6),
                y + 4,
                row.said());
    }

    private static List<Row> rows(Panel panel) {
        var rows = new ArrayList<Row>();
        panel.known().stream().flatMap(one -> row(one, panel)).forEach(rows::add);
        for (var said : panel.announced()) {
            var at = Words.noticedAt(said);
            var sign = said instanceof AchievementRevoked ? Sign.TAKEN_BACK : Sign.SAID;
            rows.add(new Row(sign, at, at, Words.announcement(said)));
        }
        rows.sort(Comparator.comparing(Row::at));
        return rows;
    }

    private static Stream<Row> row(Happening one, Panel panel) {
        return switch (one.event()) {
            case RulePublished it when one.knownAt().isAfter(Tales.BEFORE) ->
                    Stream.of(
                            new Row(
                                    Sign.RULE,
                                    one.knownAt(),
                                    one.knownAt(),
                                    "version %d: %s"
                                            .formatted(it.rule().version(), it.rule().tiers())));
            case ActivityVoided it when it.learner().equals(panel.learner()) ->
                    Stream.of(
                            new Row(
                                    Sign.VOIDED,
                                    one.knownAt(),
                                    it.occurrence().occurredAt(),
                                    "voided"));
            case Fact it when isLate(one) && it.learner().equals(panel.learner()) ->
                    Stream.of(new Row(Sign.LATE, one.knownAt(), it.occurredAt(), "told"));
            default -> Stream.of();
        };
    }

    private static boolean isLate(Happening one) {
        return one.event() instanceof Fact fact && fact.occurredAt().isBefore(one.knownAt());
    }
}
