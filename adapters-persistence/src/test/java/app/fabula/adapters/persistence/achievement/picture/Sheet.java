package app.fabula.adapters.persistence.achievement.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of one or more panels, one below the other.
 *
 * @param name of its file in docs/images, without what all of them have
 */
record Sheet(String name, String title, List<Panel> panels) {
    private static final double TOP = 62;
    private static final double ABOVE = 36;
    private static final double BELOW = 34;

    String file() {
        return "achievement-" + name + ".svg";
    }

    String drawn() {
        var canvas = new Canvas();
        var y = TOP;
        for (var panel : panels) {
            draw(panel, canvas, y);
            y += height(panel);
        }
        return Frame.around(title, told(), y - 8, canvas);
    }

    private static void draw(Panel panel, Canvas canvas, double y) {
        var scale = new Scale(panel.from(), panel.to(), 112, 600);
        canvas.add("<g data-code=\"%s\" data-asked=\"%s\">", panel.code(), panel.asked());
        canvas.text("caption", 24, y + 14, panel.caption());
        var chart = new Chart(panel, canvas, scale, y + ABOVE);
        chart.draw();
        new Lane(panel, canvas, scale, chart.axis()).draw();
        chart.medals();
        new Card(panel, canvas, y + ABOVE + 8).draw();
        canvas.add("</g>");
    }

    private static double height(Panel panel) {
        var left = Chart.HEIGHT + Lane.height(panel);
        return ABOVE + Math.max(left, Card.height(panel) + 8) + BELOW;
    }

    /** All of it in words, for who does not see it. */
    private String told() {
        var sentences = new ArrayList<String>();
        for (var panel : panels) {
            sentences.add(panel.caption() + ": " + String.join("; ", panel.found()) + ".");
        }
        return String.join(" ", sentences);
    }
}
