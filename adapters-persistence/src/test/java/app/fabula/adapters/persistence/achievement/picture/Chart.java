package app.fabula.adapters.persistence.achievement.picture;

import app.fabula.application.achievement.GetAchievements.Open;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Rule;
import java.util.stream.Stream;

/** The left side of a panel: what is measured, day by day, up to thresholds. */
record Chart(Panel panel, Canvas canvas, Scale scale, double top) {
    static final double HEIGHT = 96;
    private static final double BAR = 14;
    private static final double LOWEST = 22;
    private static final long NEAR = 10;

    void draw() {
        scale.stretches().forEach(this::stretch);
        panel.rules().forEach(this::thresholds);
        if (newest().measure() instanceof Max(var quantity)) {
            panel.deeds()
                    .forEach(deed -> {
                        var height = axis() - y(deed.amount(quantity));
                        canvas.add(
                                "<rect class=\"bar\" x=\"%s\" y=\"%s\" width=\"%s\""
                                        + " height=\"%s\"/>",
                                scale.x(deed.occurredAt()) - BAR / 2, axis() - height, BAR, height);
                    });
        }
        line();
        canvas.add("<path class=\"axis\" d=\"M%s %sH%s\"/>", scale.left(), axis(), scale.right());
    }

    /** Above what is on the axis. */
    void medals() {
        for (var earned : panel.earned()) {
            var threshold = earned.rule().rule().threshold(earned.award().tier());
            var x = scale.x(earned.earnedAt());
            var y = Math.min(y(threshold), axis() - LOWEST);
            canvas.sign(Sign.MEDAL, x, y);
            canvas.text("number", x, y + 4, String.valueOf(earned.award().tier()));
        }
    }

    double axis() {
        return top + HEIGHT;
    }

    private Rule newest() {
        return panel.rules().getLast();
    }

    private void stretch(Scale.Stretch day) {
        canvas.add("<path class=\"grid\" d=\"M%s %sV%s\"/>", day.left(), top, axis() + 4);
        canvas.text("day", (day.left() + day.right()) / 2, axis() + 17, day.name());
    }

    /** Of an older version those that are others now. */
    private void thresholds(Rule rule) {
        var isNewest = rule.version() == newest().version();
        for (var tier = 1; tier <= rule.tiers().size(); tier++) {
            var threshold = rule.threshold(tier);
            if (threshold > highest() || (!isNewest && newest().tiers().contains(threshold))) {
                continue;
            }
            var height = y(threshold);
            canvas.add(
                    "<path class=\"%s\" d=\"M%s %sH%s\"/>",
                    isNewest ? "tier" : "former", scale.left(), height, scale.right());
            var name = isNewest ? "tier " + tier : "version " + rule.version();
            canvas.text("threshold", scale.left() - 8, height + 4, name + ": " + threshold);
        }
    }

    /** What is measured stays as it is until something is done, or a window ends. */
    private void line() {
        var values = panel.values();
        var path = new StringBuilder();
        var last = "";
        for (var point : values.entrySet()) {
            var at = Canvas.number(scale.x(point.getKey()));
            var height = Canvas.number(y(point.getValue()));
            path.append(path.isEmpty() ? "M" + at + " " + height : "H" + at);
            path.append(height.equals(last) ? "" : "V" + height);
            last = height;
        }
        path.append("H").append(Canvas.number(scale.x(panel.asked())));
        canvas.add(
                "<path class=\"area\" d=\"%sV%sH%sz\"/>",
                path, axis(), Canvas.number(scale.left()));
        canvas.add("<path class=\"line\" d=\"%s\"/>", path);
    }

    private double y(long value) {
        return axis() - (HEIGHT - 8) * Math.min(1, (double) value / highest());
    }

    /** The tier after what was reached is still to be seen, unless it is far away. */
    private long highest() {
        var reached = reached();
        var next = panel.open().map(Open::target).filter(it -> it <= NEAR).orElse(0L);
        var limit = Math.max(Math.max(2 * reached, next), newest().threshold(1));
        return Math.max(
                reached,
                panel.rules().stream()
                        .flatMap(rule -> rule.tiers().stream())
                        .filter(threshold -> threshold <= limit)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0));
    }

    private long reached() {
        var values = panel.values().values().stream();
        var medals =
                panel.earned().stream().map(it -> it.rule().rule().threshold(it.award().tier()));
        return Stream.concat(values, medals).mapToLong(Long::longValue).max().orElse(0);
    }
}
