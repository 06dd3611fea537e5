package io.github.rectification.reporter;

import java.io.IOException;
import java.util.List;

/**
 * Pictures as inline SVG, 360 units wide, so that their words can be read on a phone. Each row has its words above its
 * bar: nothing can lie on anything else, however close the values are.
 */
final class Svg {

    static final int WIDTH = 360;
    static final int ROW = 34;

    private static final int BASELINE = 13;
    private static final int BAR_TOP = 19;
    private static final int BAR = 8;
    private static final int HALF_A_TICK = 20;

    private final HtmlWriter html;

    Svg(HtmlWriter html) {
        this.html = html;
    }

    /** Begins a picture with what a screen reader says of it. */
    void open(String id, int height, String title, String description) throws IOException {
        html.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        html.element("title", title, "id", id + "-t");
        html.element("desc", description, "id", id + "-d");
    }

    void close() throws IOException {
        html.close();
    }

    /** Writes the words of a row, from its left and from its right end. */
    void words(int row, String left, String right) throws IOException {
        String y = Integer.toString(row * ROW + BASELINE);
        html.element("text", left, "x", "0", "y", y);
        html.element("text", right, "x", Integer.toString(WIDTH), "y", y, "text-anchor", "end", "class", "value");
    }

    /** Writes the track on which a row's bar lies. */
    void track(int row) throws IOException {
        bar(row, 0, WIDTH, "track");
    }

    void bar(int row, double from, double to, String style) throws IOException {
        html.element(
                "rect",
                "",
                "x",
                number(from),
                "y",
                Integer.toString(row * ROW + BAR_TOP),
                "width",
                number(Math.max(0, to - from)),
                "height",
                Integer.toString(BAR),
                "class",
                style);
    }

    /** Writes a point of time: a lozenge, which is not taken for a bar that is short. */
    void point(int row, double at) throws IOException {
        double middle = row * ROW + BAR_TOP + BAR / 2.0;
        String points = String.join(
                " ",
                List.of(
                        number(at - 7) + "," + number(middle),
                        number(at) + "," + number(middle - 7),
                        number(at + 7) + "," + number(middle),
                        number(at) + "," + number(middle + 7)));
        html.element("polygon", "", "points", points, "class", "bar");
    }

    /** Writes a short line across the bar of each row: words stay clear of it. */
    void gridlines(double at, int rows) throws IOException {
        for (int row = 0; row < rows; row++) {
            html.element(
                    "line",
                    "",
                    "x1",
                    number(at),
                    "x2",
                    number(at),
                    "y1",
                    Integer.toString(row * ROW + BAR_TOP - 3),
                    "y2",
                    Integer.toString(row * ROW + BAR_TOP + BAR + 3),
                    "class",
                    "grid");
        }
    }

    /** Writes the words under a gridline, moved where they would stand out of the picture. */
    void tick(double at, int rows, String words) throws IOException {
        double middle = Math.max(HALF_A_TICK, Math.min(at, WIDTH - HALF_A_TICK));
        html.element(
                "text",
                words,
                "x",
                number(middle),
                "y",
                Integer.toString(rows * ROW + BASELINE),
                "text-anchor",
                "middle",
                "class",
                "tick");
    }

    /** {@return the number with one digit after the point, the same in every locale} */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
