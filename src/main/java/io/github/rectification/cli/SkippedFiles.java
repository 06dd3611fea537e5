package io.github.rectification.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files that a run passed over. Used by one thread. */
final class SkippedFiles {

    private static final int MOST_NAMED = 5;

    private final Console console;
    private final boolean isFault;
    private final List<String> unread = new ArrayList<>();
    private int unreadFiles;
    private int others;

    /**
     * Begins with none.
     *
     * @param isFault whether it is a fault to pass over what may be a draft
     */
    SkippedFiles(Console console, boolean isFault) {
        this.console = console;
        this.isFault = isFault;
    }

    /** Tells of a file that is no draft. */
    void took(String name, Skip why) throws IOException {
        others++;
        // findings and notes share a terminal: they should come in the order of the files
        console.out().flush();
        console.note(why.note(), Map.of("name", name));
    }

    /** Takes a file that may be a draft in a format that is not read. */
    void tookUnread(String name) {
        unreadFiles++;
        if (unread.size() < MOST_NAMED) {
            unread.add(name);
        }
    }

    int count() {
        return others + unreadFiles;
    }

    /** Tells how many files are no drafts. */
    void tellOthers() {
        if (others > 0) {
            console.note("summary.skipped", Map.of("skipped", others));
        }
    }

    /** Tells how many files may be drafts and were not read, and names some. */
    void tellUnread() {
        if (unreadFiles == 0) {
            return;
        }
        String key = unreadFiles > unread.size() ? "summary.unread-formats-cut" : "summary.unread-formats";
        String comma = console.messages().text("list.comma", Map.of());
        Map<String, ?> values = Map.of("count", unreadFiles, "names", String.join(comma, unread));
        if (isFault) {
            console.problem(key, values);
        } else {
            console.note(key, values);
        }
    }

    ExitStatus status() {
        return isFault && unreadFiles > 0 ? ExitStatus.UNREAD : ExitStatus.OK;
    }
}
