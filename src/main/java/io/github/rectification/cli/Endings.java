package io.github.rectification.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the name of a file in a folder tells. What is named itself is told by its content alone. */
final class Endings {

    private static final String JSON = "json";
    private static final Set<String> DRAFTS = Set.of("txt", "md", "html", "htm", "docx", JSON);

    /**
     * Formats in which drafts are kept too, and which are not read in a folder: of word processors, of pages that are laid
     * out for good, of scanners. Spreadsheets, slides and pictures lie beside drafts as annexes and are none.
     */
    private static final Set<String> UNREAD_DRAFTS = Set.of(
            "doc", "docm", "dot", "dotx", "dotm", "wps", "wpt", "rtf", "odt", "ott", "fodt", "uof", "uot", "pdf", "ofd",
            "ceb", "mht", "mhtml", "tif", "tiff");

    /** Word and WPS put such a file beside each document that is open; that of LibreOffice is hidden. */
    private static final String LOCK = "~$";

    private Endings() {}

    /** {@return whether it is read in a folder} */
    static boolean isDraft(Path file) {
        return DRAFTS.contains(of(file));
    }

    /** {@return whether it may be a draft in a format that is not read in a folder} */
    static boolean isUnreadDraft(Path file) {
        return UNREAD_DRAFTS.contains(of(file));
    }

    static boolean isJson(Path file) {
        return of(file).equals(JSON);
    }

    /** {@return whether a word processor keeps it while a document is open, and takes it away again} */
    static boolean isLock(Path file) {
        return nameOf(file).startsWith(LOCK);
    }

    private static String of(Path file) {
        String name = nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
