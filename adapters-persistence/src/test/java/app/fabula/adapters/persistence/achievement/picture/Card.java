package app.fabula.adapters.persistence.achievement.picture;

import app.fabula.application.achievement.GetAchievements.Earned;
import app.fabula.application.achievement.GetAchievements.Open;
import app.fabula.domain.achievement.Rule;

/** The right side of a panel: what the learner is shown at the time of the question. */
record Card(Panel panel, Canvas canvas, double top) {
    private static final double LEFT = 628;
    private static final double WIDTH = 228;
    private static final double INNER = WIDTH - 32;
    private static final double HEAD = 62;
    private static final double PROGRESS = 52;
    private static final double MEDAL = 40;

    static double height(Panel panel) {
        var open = panel.open().isPresent() ? PROGRESS : 0;
        return HEAD + open + panel.earned().size() * MEDAL;
    }

    void draw() {
        canvas.text("small", LEFT, top - 8, "shown on " + Words.time(panel.asked()));
        var isShown = panel.open().isPresent() || !panel.earned().isEmpty();
        canvas.add(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\"/>",
                isShown ? "card" : "card nothing", LEFT, top, WIDTH, height(panel));
        if (!isShown) {
            canvas.text("small", LEFT + 16, top + HEAD / 2 + 4, "nothing of it is shown");
            return;
        }
        var text = panel.rules().getLast().texts().get(Rule.ENGLISH);
        canvas.text("title", LEFT + 16, top + 26, text == null ? "" : text.title());
        panel.open().ifPresent(this::progress);
        var y = top + HEAD - 6 + (panel.open().isPresent() ? PROGRESS : -6);
        for (var earned : panel.earned()) {
            medal(earned, y);
            y += MEDAL;
        }
    }

    private void progress(Open open) {
        canvas.text("result", LEFT + 16, top + 54, Words.progress(open));
        canvas.text(
                "share", LEFT + WIDTH - 16, top + 54, "fraction " + Words.part(open.fraction()));
        var bar = "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"10\" rx=\"5\"/>";
        canvas.add(bar, "track", LEFT + 16, top + 64, INNER);
        canvas.add(bar, "filled", LEFT + 16, top + 64, INNER * open.fraction());
        canvas.text("small", LEFT + 16, top + 90, "to tier " + open.award().tier());
    }

    private void medal(Earned earned, double y) {
        canvas.sign(Sign.MEDAL, LEFT + 28, y + 6);
        canvas.text("number", LEFT + 28, y + 10, String.valueOf(earned.award().tier()));
        canvas.text("result", LEFT + 48, y + 4, "earned " + Words.day(earned.earnedAt()));
        canvas.text("small", LEFT + 48, y + 19, Words.recognised(earned));
    }
}
