package io.github.rectification.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What came of the repairs of one file.
 *
 * @param diff the diff to be shown, empty for none
 * @param notes what people are told
 * @param isFailed whether repairs could not be written
 */
record Repair(String diff, List<Note> notes, boolean isFailed) {

    static final Repair NONE = new Repair("", List.of(), false);

    static Repair told(String key, Map<String, ?> values) {
        return new Repair("", List.of(new Note(key, values)), false);
    }

    static Repair failed(String key, Map<String, ?> values) {
        return new Repair("", List.of(new Note(key, values)), true);
    }

    ExitStatus status() {
        return isFailed ? ExitStatus.USAGE : ExitStatus.OK;
    }

    void tell(Console console) throws IOException {
        console.out().write(diff);
        if (!notes.isEmpty()) {
            console.out().flush();
        }
        for (Note note : notes) {
            if (isFailed) {
                console.problem(note.key(), note.values());
            } else {
                console.note(note.key(), note.values());
            }
        }
    }

    /** A sentence of the bundle. */
    record Note(String key, Map<String, ?> values) {}
}
