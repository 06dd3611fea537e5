package io.github.rectification.draft.docx;

import io.github.rectification.draft.UnreadableDraftException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a document, as far as they number or hide paragraphs and text. */
final class Styles {

    private static final int LONGEST_CHAIN = 32;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Toggles> toggles = new HashMap<>();
    private String standard = "";

    static Styles none() {
        return new Styles();
    }

    static Styles read(Markup markup) throws UnreadableDraftException {
        Styles styles = new Styles();
        Style style = new Style();
        for (Markup.Event event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
            if (event != Markup.Event.START) {
                continue;
            }
            if (markup.name().equals("style")) {
                style = new Style();
                styles.add(style, markup);
            } else {
                style.take(markup);
            }
        }
        return styles;
    }

    private void add(Style style, Markup markup) {
        String id = markup.attribute("styleId").orElse("");
        styles.put(id, style);
        boolean ofParagraphs = markup.attribute("type").orElse("").equals("paragraph");
        boolean isDefault = markup.attribute("default")
                .filter(value -> !value.equals("0") && !value.equals("false"))
                .isPresent();
        if (ofParagraphs && isDefault) {
            standard = id;
        }
    }

    /** {@return the style of paragraphs that name none} */
    String standard() {
        return standard;
    }

    /** {@return the style and those that it is based on, the nearest first} */
    List<String> chain(String id) {
        List<String> chain = new ArrayList<>();
        String at = id;
        while (styles.containsKey(at) && !chain.contains(at) && chain.size() < LONGEST_CHAIN) {
            chain.add(at);
            at = style(at).basedOn;
        }
        return chain;
    }

    /** {@return what the style hides} */
    Toggles toggles(String id) {
        return toggles.computeIfAbsent(id, this::gathered);
    }

    private Toggles gathered(String id) {
        Toggles all = Toggles.NONE;
        for (String each : chain(id)) {
            all = all.over(style(each).toggles);
        }
        return all;
    }

    /** {@return the list that numbers paragraphs of the style} */
    NumberRef number(String id) {
        NumberRef number = NumberRef.NONE;
        for (String each : chain(id)) {
            number = number.over(style(each).number);
        }
        return number;
    }

    /** {@return the level that the style itself names} */
    Optional<Integer> levelNamedBy(String id) {
        return style(id).number.level();
    }

    private Style style(String id) {
        return Optional.ofNullable(styles.get(id)).orElseGet(Style::new);
    }

    private static final class Style {

        private String basedOn = "";
        private Toggles toggles = Toggles.NONE;
        private NumberRef number = NumberRef.NONE;

        void take(Markup markup) {
            switch (markup.name()) {
                case "basedOn" -> basedOn = markup.value();
                case "numId" -> number = number.withList(markup.value());
                case "ilvl" -> number = number.withLevel(markup.number("val"));
                case "vanish", "strike", "dstrike" -> toggles = toggles.with(markup.name(), markup.on());
                default -> {}
            }
        }
    }
}
