package io.github.rectification.draft.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What kinds of elements there are: which begin a line, which show nothing, which are no part of an article. */
final class Elements {

    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
                            + "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p "
                            + "plaintext pre search section summary table tbody td tfoot th thead tr ul xmp")
                    .split(" ", -1));
    private static final Set<String> UNSEEN = Set.of(
            ("applet area audio base button canvas command datalist del embed frame frameset head iframe img input "
                            + "link map math meta meter noembed noframes noscript object optgroup option param picture "
                            + "progress rp rt s script select strike style svg template textarea title video xml")
                    .split(" ", -1));
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dir");
    private static final Set<String> ASIDE = Set.of("nav", "header", "footer", "aside", "search");
    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar");
    private static final Set<String> ASIDE_NAMES = Set.of(
            ("nav navbar menu breadcrumb breadcrumbs crumb crumbs position location weizhi dqwz foot footer copyright "
                            + "share bdsharebuttonbox print related sidebar toolbar header pagination pager search banner "
                            + "links friendlink qrcode bottom")
                    .split(" ", -1));
    private static final Set<String> TITLE_NAMES = Set.of("title", "tit", "biaoti", "headline");

    /** Styles and names are read so far; no real one is longer. */
    private static final int LONGEST_ATTRIBUTE = 400;

    private Elements() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    static boolean isList(Element element) {
        return LISTS.contains(element.normalName());
    }

    static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** {@return whether white space is shown as it is written} */
    static boolean keepsSpace(Element element) {
        return element.nameIs("pre")
                || element.nameIs("listing")
                || element.nameIs("xmp")
                || element.nameIs("plaintext")
                || style(element).contains("white-space:pre");
    }

    /** {@return whether a visitor sees nothing of it, or sees it struck through} */
    static boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = style(element);
        return style.contains("display:none")
                || (style.contains("visibility:hidden") && !waitsForScript(element))
                || style.contains("line-through")
                || style.contains("mso-hide:all");
    }

    /** An article that a script makes visible once the page is loaded holds paragraphs. */
    private static boolean waitsForScript(Element element) {
        return element.children().stream().anyMatch(Elements::isBlock);
    }

    /** {@return whether the markup says that it is no part of an article} */
    static boolean isAside(Element element) {
        return ASIDE.contains(element.normalName()) || ASIDE_ROLES.contains(attribute(element, "role"));
    }

    /** {@return whether a class or an id says so} */
    static boolean isNamedAside(Element element) {
        return isNamed(element, ASIDE_NAMES);
    }

    /** {@return whether it is a heading by its name, class or id} */
    static boolean isTitle(Element element) {
        return isHeading(element) || isNamed(element, TITLE_NAMES);
    }

    /** {@return whether it is a table that only lays out the page, by its own word} */
    static boolean isLayout(Element table) {
        String role = attribute(table, "role");
        return role.equals("presentation") || role.equals("none");
    }

    static boolean hasNoListMarks(Element list) {
        return style(list).contains("list-style:none") || style(list).contains("list-style-type:none");
    }

    private static boolean isNamed(Element element, Set<String> names) {
        return hasWord(attribute(element, "class"), names) || hasWord(attribute(element, "id"), names);
    }

    private static boolean hasWord(String attribute, Set<String> words) {
        int start = 0;
        for (int at = 0; at <= attribute.length(); at++) {
            if (at == attribute.length() || "-_ \t\r\n".indexOf(attribute.charAt(at)) >= 0) {
                if (at > start && words.contains(attribute.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    private static String style(Element element) {
        return attribute(element, "style").replace(" ", "");
    }

    static String attribute(Element element, String name) {
        if (!element.hasAttr(name)) {
            return "";
        }
        String value = element.attr(name);
        return value.substring(0, Math.min(value.length(), LONGEST_ATTRIBUTE)).toLowerCase(Locale.ROOT);
    }
}
