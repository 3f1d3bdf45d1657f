package app.fabula.adapters.documents;

/**
 * A chart as SVG: bars, lines and labels, with a name and a text that says the same. What lies at
 * the left lies at the right where people read from there. It knows no more than {@code
 * ChartsOnPaper} can draw.
 */
final class Drawing {
    static final int WIDTH = 640;
    static final String INK = "#22303c";
    static final String PAPER = "#ffffff";
    private static final String GRID = "#d5dce0";
    private static final int SMALL = 12;

    /** Which part of a label, in the direction of reading, is where it is put. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String name;

        Anchor(String name) {
            this.name = name;
        }
    }

    private final Markup page;
    private final boolean rightToLeft;

    /**
     * @param id of the chart on its page
     */
    Drawing(Markup page, String id, int height, boolean rightToLeft, String name, String says) {
        this.page = page;
        this.rightToLeft = rightToLeft;
        page.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-name " + id + "-text",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "width",
                        String.valueOf(WIDTH),
                        "height",
                        String.valueOf(height),
                        "direction",
                        rightToLeft ? "rtl" : "ltr")
                .leaf("title", name, "id", id + "-name")
                .leaf("desc", says, "id", id + "-text");
    }

    void bar(int x, int y, int width, int height, String fill) {
        page.empty(
                "rect",
                "x",
                String.valueOf(rightToLeft ? WIDTH - x - width : x),
                "y",
                String.valueOf(y),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "fill",
                fill);
    }

    /** A line of the grid, from left to right. */
    void rule(int x, int y, int width) {
        bar(x, y, width, 1, GRID);
    }

    void label(int x, int y, Anchor anchor, String text) {
        label(x, y, anchor, INK, text);
    }

    void label(int x, int y, Anchor anchor, String fill, String text) {
        page.leaf(
                "text",
                text,
                "x",
                String.valueOf(rightToLeft ? WIDTH - x : x),
                "y",
                String.valueOf(y),
                "font-size",
                String.valueOf(SMALL),
                "text-anchor",
                anchor.name,
                "fill",
                fill);
    }

    void done() {
        page.close();
    }
}
