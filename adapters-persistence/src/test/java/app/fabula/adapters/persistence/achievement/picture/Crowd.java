package app.fabula.adapters.persistence.achievement.picture;

import app.fabula.application.achievement.GetAchievements.Earned;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Rarity: of forty learners some read at night, and so the first tier of a rule has so many
 * holders.
 */
record Crowd(int holders) {
    static final String FILE = "achievement-rarity.svg";
    private static final int LEARNERS = 40;
    private static final int IN_A_ROW = 20;
    private static final double PLACE = 24;
    private static final double PANEL = 116;
    private static final Instant NOW = Instant.parse(Tales.at(3, "12:00"));

    static String drawn() {
        var canvas = new Canvas();
        var few = new Crowd(19);
        var enough = new Crowd(20);
        few.draw(canvas, 62);
        enough.draw(canvas, 62 + PANEL);
        return Frame.around(
                "Rarity: how many of those who read have it",
                few.caption() + ". " + enough.caption() + ".",
                62 + 2 * PANEL,
                canvas);
    }

    /** Which the first of them is shown. */
    OptionalDouble rarity() {
        return World.until(NOW, tale()).shown(learner(0), NOW).earned().stream()
                .filter(earned -> earned.award().code().equals("night-owl"))
                .map(Earned::rarity)
                .findFirst()
                .orElseThrow();
    }

    private void draw(Canvas canvas, double y) {
        canvas.text("caption", 24, y + 14, caption());
        for (var i = 0; i < LEARNERS; i++) {
            var x = 36 + PLACE * (i % IN_A_ROW);
            var top = y + 38 + 34 * Math.floorDiv(i, IN_A_ROW);
            var kind = i < holders ? "holder" : "person";
            canvas.add("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"5.5\"/>", kind, x, top);
            canvas.add("<path class=\"%s\" d=\"M%s %sa9 9 0 0 1 18 0z\"/>", kind, x - 9, top + 17);
        }
        canvas.text("result", 560, y + 56, "rarity: " + said());
    }

    private String caption() {
        return "%d of %d have the first tier of Night owl: %s"
                .formatted(
                        holders,
                        LEARNERS,
                        rarity().isPresent()
                                ? "rarity is " + said()
                                : "too few for rarity to be told");
    }

    private String said() {
        var rarity = rarity();
        return rarity.isPresent() ? Words.part(rarity.getAsDouble()) : "left out";
    }

    private List<Happening> tale() {
        return Tales.under(
                "night-owl",
                IntStream.range(0, LEARNERS)
                        .mapToObj(i ->
                                Happening.page(
                                        learner(i), Tales.at(2, i < holders ? "22:30" : "15:00"))));
    }

    private static LearnerId learner(int number) {
        return new LearnerId(new UUID(5, number));
    }
}
