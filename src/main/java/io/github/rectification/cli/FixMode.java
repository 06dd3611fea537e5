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
            OutputChoice choice = OutputChoice.of(format);
            if (mode == DIFF && choice.file().isEmpty()) {
                throw Refusal.usage("usage.fix-stdout", Map.of("format", choice.format()));
            }
        }
        if (mode == DIFF && arguments.has(Option.TODO)) {
            throw Refusal.usage("usage.fix-stdout", Map.of("format", "todo"));
        }
        return mode;
    }
}
