package app.fabula.adapters.persistence.achievement.picture;

/** How to read the pictures. */
final class Legend {
    static final String FILE = "achievement-legend.svg";
    private static final double ROW = 30;
    private static final double HALF = 432;

    private Legend() {}

    static String drawn() {
        var canvas = new Canvas();
        var told = new StringBuilder();
        var signs = Sign.values();
        for (var i = 0; i < signs.length; i++) {
            var x = i % 2 == 0 ? 38 : 38 + HALF;
            var y = 68 + ROW * Math.floorDiv(i, 2);
            canvas.sign(signs[i], x, y);
            canvas.text("result", x + 22, y + 4, signs[i].meaning());
            told.append(signs[i].meaning()).append("; ");
        }
        var y = 68 + ROW * Math.ceilDiv(signs.length, 2);
        line(canvas, "line", 24, y, "what is measured, from one deed to the next");
        line(canvas, "tier", 24 + HALF, y, "threshold of a tier, by the version of now");
        line(canvas, "former", 24, y + ROW, "by the version before");
        canvas.add(
                "<rect class=\"bar\" x=\"%s\" y=\"%s\" width=\"14\" height=\"20\"/>",
                31 + HALF, y + ROW - 10);
        canvas.text("result", 60 + HALF, y + ROW + 4, "a deed, where the greatest counts");
        canvas.text(
                "result",
                24,
                y + 2 * ROW + 8,
                "Below the axis is what became known later, was decided or announced; on the right"
                        + " what the learner is shown.");
        told.append("a green line is what is measured, a dashed one the threshold of a tier.");
        return Frame.around("How to read the pictures", told.toString(), y + 2 * ROW + 32, canvas);
    }

    private static void line(Canvas canvas, String kind, double x, double y, String meaning) {
        canvas.add("<path class=\"%s\" d=\"M%s %sh28\"/>", kind, x, y);
        canvas.text("result", x + 36, y + 4, meaning);
    }
}
