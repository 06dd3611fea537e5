package io.github.rectification.draft.docx;

import io.github.rectification.draft.UnreadableDraftException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a document: which numbering each follows, and what it changes of it. */
final class Numbering {

    static final int LEVELS = 9;

    private static final int MOST_LINKS = 8;

    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Map<String, Scheme> schemesOfStyles = new HashMap<>();
    private final Map<String, ListOf> lists = new HashMap<>();

    static Numbering none() {
        return new Numbering();
    }

    static Numbering read(Markup markup) throws UnreadableDraftException {
        Numbering numbering = new Numbering();
        Cursor cursor = new Cursor(numbering);
        for (Markup.Event event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
            if (event == Markup.Event.START) {
                cursor.start(markup);
            } else if (event == Markup.Event.END && markup.name().equals("lvlOverride")) {
                cursor.level = -1;
            }
        }
        return numbering;
    }

    /** {@return the scheme by which a list is counted; lists of one scheme count on from each other} */
    Optional<Scheme> scheme(String list) {
        Optional<Scheme> scheme = Optional.ofNullable(lists.get(list)).map(each -> schemes.get(each.scheme));
        for (int i = 0;
                i < MOST_LINKS && scheme.isPresent() && !scheme.get().link.isEmpty();
                i++) {
            scheme = Optional.ofNullable(schemesOfStyles.get(scheme.get().link));
        }
        return scheme;
    }

    /** {@return how a list numbers a level, or empty if it does not} */
    Optional<NumberLevel> level(String list, int level) {
        ListOf changes = lists.get(list);
        if (changes == null) {
            return Optional.empty();
        }
        Optional<NumberLevel> own = Optional.ofNullable(changes.levels.get(level));
        return own.or(() -> scheme(list).flatMap(scheme -> Optional.ofNullable(scheme.levels.get(level))));
    }

    /** {@return the number at which a list makes a level begin anew, or empty if it just counts on} */
    Optional<Integer> newStart(String list, int level) {
        return Optional.ofNullable(lists.get(list)).map(each -> each.starts.get(level));
    }

    /** {@return the level of a list that a paragraph style is bound to} */
    Optional<Integer> levelOfStyle(String list, String style) {
        for (int level = 0; level < LEVELS; level++) {
            if (level(list, level).filter(each -> each.style().equals(style)).isPresent()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** A numbering that lists follow. */
    static final class Scheme {

        private final Map<Integer, NumberLevel> levels = new HashMap<>();
        private String link = "";
    }

    private static final class ListOf {

        private final Map<Integer, NumberLevel> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
        private String scheme = "";
    }

    /** Where in the part the reading stands. */
    private static final class Cursor {

        private final Numbering numbering;
        private Scheme scheme = new Scheme();
        private ListOf list = new ListOf();
        private Map<Integer, NumberLevel> levels = scheme.levels;
        private int level = -1;

        Cursor(Numbering numbering) {
            this.numbering = numbering;
        }

        void start(Markup markup) {
            switch (markup.name()) {
                case "abstractNum" -> {
                    scheme = new Scheme();
                    levels = scheme.levels;
                    level = -1;
                    numbering.schemes.put(markup.attribute("abstractNumId").orElse(""), scheme);
                }
                case "num" -> {
                    list = new ListOf();
                    levels = list.levels;
                    level = -1;
                    numbering.lists.put(markup.attribute("numId").orElse(""), list);
                }
                case "abstractNumId" -> list.scheme = markup.value();
                case "numStyleLink" -> scheme.link = markup.value();
                case "styleLink" -> numbering.schemesOfStyles.put(markup.value(), scheme);
                default -> ofLevel(markup);
            }
        }

        private void ofLevel(Markup markup) {
            switch (markup.name()) {
                case "lvlOverride" -> level = levelOf(markup);
                case "startOverride" ->
                    list.starts.put(level, markup.number("val").orElse(0));
                case "lvl" -> {
                    level = levelOf(markup);
                    levels.put(level, NumberLevel.BARE);
                }
                default -> levels.computeIfPresent(level, (at, before) -> before.with(markup));
            }
        }

        private static int levelOf(Markup markup) {
            return markup.number("ilvl").filter(each -> each < LEVELS).orElse(-1);
        }
    }
}
