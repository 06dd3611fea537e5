package io.github.rectification.cli;

import java.util.Map;

/** What {@code --fix} asks for. */
enum FixMode {
    /** Nothing is repaired. */
    OFF,
    /** Repairs are written into the files. */
    WRITE,
    /** Repairs are shown, the files are left as they are. */
    DIFF;

    /** Reads the option, and refuses what does not go with it. */
    static FixMode of(Arguments arguments) {
        if (!arguments.has(Option.FIX)) {
            return OFF;
        }
        String value = arguments.value(Option.FIX).orElse("");
        FixMode mode = value.isEmpty() ? WRITE : DIFF;
        if (mode == DIFF && !value.equals("diff")) {
            throw Refusal.usage("usage.fix", Map.of("value", value));
        }
        if (mode == WRITE && arguments.operands().contains("-")) {
            throw Refusal.usage("usage.fix-stdin", Map.of());
        }
        for (String format : arguments.all(Option.FORMAT)) {
            if (mode == DIFF && format.indexOf('=') < 0) {
                throw Refusal.usage("usage.fix-stdout", Map.of("format", format));
            }
        }
        if (mode == DIFF && arguments.has(Option.TODO)) {
            throw Refusal.usage("usage.fix-stdout", Map.of("format", "todo"));
        }
        return mode;
    }
}
