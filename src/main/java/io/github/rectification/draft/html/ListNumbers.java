package io.github.rectification.draft.html;

import static java.util.Objects.requireNonNull;

import io.github.rectification.genre.LabelForms;
import io.github.rectification.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The numbers that a browser puts before the items of ordered lists. Not thread-safe. */
final class ListNumbers {

    private static final int MOST_NODES_TO_TEXT = 64;
    private static final int LONGEST_LABEL = 8;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 3999;

    private final Deque<Count> lists = new ArrayDeque<>();

    void open(Element list) {
        lists.push(new Count(list));
    }

    void close() {
        lists.poll();
    }

    /** {@return what is put before an item, or an empty string; an item with a number of its own gets no other} */
    String of(Element item) {
        Count list = lists.peek();
        if (list == null) {
            return "";
        }
        String mark = list.next(item);
        return mark.isEmpty() || LabelForms.standard().begin(SourceText.fold(firstText(item))) ? "" : mark;
    }

    private static String firstText(Element item) {
        Node node = item;
        for (int met = 0; met < MOST_NODES_TO_TEXT; met++) {
            Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
            while (next == null && !node.equals(item)) {
                next = node.nextSibling();
                node = next == null ? requireNonNull(node.parentNode()) : node;
            }
            if (next == null) {
                return "";
            }
            node = next;
            if (node instanceof TextNode text && !text.isBlank()) {
                String ink = text.getWholeText().strip();
                return ink.substring(0, Math.min(ink.length(), LONGEST_LABEL));
            }
        }
        return "";
    }

    /** Counts the items of one list. */
    private static final class Count {

        private final boolean ordered;
        private final String type;
        private final int step;
        private int next;

        Count(Element list) {
            ordered = list.nameIs("ol") && !Elements.hasNoListMarks(list);
            type = list.hasAttr("type") ? list.attr("type") : "1";
            boolean reversed = ordered && list.hasAttr("reversed");
            step = reversed ? -1 : 1;
            next = number(list, "start").orElseGet(() -> reversed ? items(list) : 1);
        }

        String next(Element item) {
            int number = number(item, "value").orElse(next);
            next = number + step;
            return ordered ? shown(number) + ". " : "";
        }

        private String shown(int number) {
            return switch (type) {
                case "a" -> letters(number);
                case "A" -> letters(number).toUpperCase(Locale.ROOT);
                case "i" -> roman(number);
                case "I" -> roman(number).toUpperCase(Locale.ROOT);
                default -> String.valueOf(number);
            };
        }

        private static int items(Element list) {
            int items = 0;
            for (Node child : list.childNodes()) {
                items += child instanceof Element element && element.nameIs("li") ? 1 : 0;
            }
            return items;
        }

        private static OptionalInt number(Element element, String attribute) {
            String value = element.attr(attribute).strip();
            try {
                return value.isEmpty() || value.length() > 9
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(value));
            } catch (NumberFormatException e) {
                return OptionalInt.empty();
            }
        }

        private static String letters(int number) {
            if (number < 1) {
                return String.valueOf(number);
            }
            var letters = new StringBuilder();
            for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('a' + (rest - 1) % 26));
            }
            return letters.toString();
        }

        private static String roman(int number) {
            if (number < 1 || number > MOST_ROMAN) {
                return String.valueOf(number);
            }
            var roman = new StringBuilder();
            int rest = number;
            for (int i = 0; i < ROMAN.length; i++) {
                while (rest >= ROMAN_VALUES[i]) {
                    roman.append(ROMAN[i]);
                    rest -= ROMAN_VALUES[i];
                }
            }
            return roman.toString();
        }
    }
}
