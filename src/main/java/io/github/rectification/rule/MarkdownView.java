package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

/**
 * A Markdown page as a terminal shows it: headings stand out by blank lines, examples by their indent, and the marks
 * that mean nothing on a terminal are gone.
 *
 * @since 0.1.0
 */
public final class MarkdownView {

    private static final String FENCE = "```";

    private final StringBuilder view = new StringBuilder();
    private boolean inFence;
    private String margin = "";

    private MarkdownView() {}

    /**
     * Turns a page into plain text.
     *
     * @param markdown the page, not null
     * @return the text, which ends with a line feed; not null
     */
    public static String of(String markdown) {
        requireNonNull(markdown, "markdown");
        var view = new MarkdownView();
        markdown.lines().forEach(view::line);
        return view.view.toString().strip() + "\n";
    }

    private void line(String line) {
        if (line.stripLeading().startsWith(FENCE)) {
            inFence = !inFence;
            margin = marginOf(line.strip());
        } else if (inFence) {
            view.append(margin).append(line).append('\n');
        } else if (line.startsWith("#")) {
            heading(line);
        } else {
            view.append(plain(line)).append('\n');
        }
    }

    private static String marginOf(String fence) {
        return switch (fence.substring(FENCE.length())) {
            case "bad" -> "  ✗ ";
            case "good" -> "  ✓ ";
            default -> "    ";
        };
    }

    private void heading(String line) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '#') {
            signs++;
        }
        String text = plain(line.substring(signs).strip());
        view.append(signs == 1 ? text : "[" + text + "]").append('\n');
    }

    private static String plain(String line) {
        return withoutLinks(line.replace("**", "").replace("`", ""));
    }

    /** {@code [text](address)} becomes {@code text (address)}. */
    private static String withoutLinks(String line) {
        var plain = new StringBuilder(line.length());
        int at = 0;
        int middle = line.indexOf("](");
        while (middle >= 0) {
            int open = line.lastIndexOf('[', middle);
            int close = line.indexOf(')', middle);
            if (open < at || close < 0) {
                break;
            }
            plain.append(line, at, open).append(line, open + 1, middle);
            plain.append(" (").append(line, middle + 2, close).append(')');
            at = close + 1;
            middle = line.indexOf("](", at);
        }
        return plain.append(line, at, line.length()).toString();
    }
}
