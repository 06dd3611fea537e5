package io.github.rectification.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by its beginning whether a file was written by a reporter of this package, so that nobody takes it for a draft.
 * HTML, JSON, SARIF, JUnit, Checkstyle and the list of what to do carry a mark; text, the commands for GitHub and the
 * array for GitLab are known by their form only. Blanks, line ends and a byte order mark that an editor put in do not
 * matter. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class OwnOutput {

    /** So many bytes from the beginning of a file suffice. */
    public static final int HEAD_BYTES = 8192;

    /** The program under which outputs are known. */
    static final String TOOL = "rectify";

    /** What XML for build servers has as a comment before its root. */
    static final String XML_MARK = "written by " + TOOL;

    /** With what the first line of a list of what to do begins, in any language. */
    private static final List<String> LISTS = List.of(TOOL + "：待办清单", TOOL + ": to-do list");

    private static final Pattern FINDING = Pattern.compile(": (error|warning|info) [A-Z]{3}-[0-9]{3} ");

    private OwnOutput() {}

    /**
     * Tells whether a file carries the mark of a reporter.
     *
     * @param head the first {@link #HEAD_BYTES} bytes, or all if it is shorter; not null
     * @return whether HTML, JSON, SARIF, JUnit, Checkstyle or a list of what to do begins so
     */
    public static boolean isMarked(byte[] head) {
        String text = text(head);
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '{' -> isMarkedJson(withoutBlanks(text));
            case '<' -> isMarkedPage(text) || isMarkedXml(text);
            default -> LISTS.stream().anyMatch(text::startsWith);
        };
    }

    /**
     * Tells whether a file was most likely written by a reporter: it carries a mark, or has the form of text, of
     * commands for GitHub or of the array for GitLab with a finding in it.
     *
     * @param head the first {@link #HEAD_BYTES} bytes, or all if it is shorter; not null
     * @return whether it was; never for an empty file
     */
    public static boolean isOwn(byte[] head) {
        String text = text(head);
        return isMarked(head) || isGitlab(withoutBlanks(text)) || isGithub(text) || isText(text);
    }

    private static String text(byte[] head) {
        String text = new String(requireNonNull(head, "head"), UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }

    /** The marks are ASCII, and what stands in strings between them does not matter. */
    private static String withoutBlanks(String text) {
        var dense = new StringBuilder(text.length());
        text.chars().filter(c -> c > ' ').forEach(c -> dense.append((char) c));
        return dense.toString();
    }

    private static boolean isMarkedJson(String dense) {
        String name = "\"name\":\"" + TOOL + "\"";
        String findings = "\",\"tool\":{" + name;
        String version = "{\"schemaVersion\":\"";
        return (dense.startsWith(version) && dense.startsWith(findings, dense.indexOf('"', version.length())))
                || (dense.startsWith("{\"$schema\":\"") && dense.contains("\"runs\":[{\"tool\":{\"driver\":{" + name));
    }

    private static boolean isMarkedPage(String text) {
        int end = text.indexOf("</head>");
        int mark = text.indexOf("<meta name=\"generator\" content=\"" + TOOL);
        return text.regionMatches(true, 0, "<!doctype html", 0, 14) && mark >= 0 && (end < 0 || mark < end);
    }

    private static boolean isMarkedXml(String text) {
        int end = text.indexOf("?>");
        return text.startsWith("<?xml")
                && end >= 0
                && text.substring(end + 2).stripLeading().startsWith("<!-- " + XML_MARK);
    }

    private static boolean isGitlab(String dense) {
        return dense.startsWith("[{\"type\":\"issue\",\"categories\":[\"Clarity\"],\"description\":\"");
    }

    private static boolean isGithub(String text) {
        return text.startsWith("::error file=")
                || text.startsWith("::warning file=")
                || text.startsWith("::notice file=")
                || text.startsWith("::notice title=" + TOOL + "::");
    }

    /** The first line is a finding, and so is each one that is not set in; the last one may be cut off. */
    private static boolean isText(String text) {
        String[] lines = text.split("\r?\n", -1);
        boolean isOwn = isFinding(lines[0]);
        for (int i = 1; i < lines.length - 1; i++) {
            isOwn = isOwn && (lines[i].isEmpty() || lines[i].startsWith("  ") || isFinding(lines[i]));
        }
        return isOwn;
    }

    private static boolean isFinding(String line) {
        return FINDING.matcher(line).find();
    }
}
