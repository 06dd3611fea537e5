package io.github.rectification.cli;

import io.github.rectification.waiver.FilePattern;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration file says, in the words of the command line: relative names start from the working folder.
 *
 * @param file the name of the file, or empty if there is none
 * @param options what it says in place of options
 * @param paths what to check where the command line names nothing
 * @param exclude the files in folders that are left out, relative to the file
 * @param suppressions the findings that do not count
 * @param lines the line of each key
 */
record Configuration(
        Optional<String> file,
        Map<Option, List<String>> options,
        List<String> paths,
        List<FilePattern> exclude,
        List<PlacedSuppression> suppressions,
        Map<String, Integer> lines) {

    static final Configuration NONE =
            new Configuration(Optional.empty(), Map.of(), List.of(), List.of(), List.of(), Map.of());

    /** {@return the folder from which the patterns start} */
    String folder() {
        return file.map(FileNames::folderOf).orElse("");
    }

    /** {@return the command line with what it leaves out} */
    Arguments complete(Arguments arguments) {
        if (file.isEmpty()) {
            return arguments;
        }
        Map<Option, List<String>> completed = new EnumMap<>(Option.class);
        completed.putAll(options);
        completed.putAll(arguments.options());
        return new Arguments(
                arguments.command(), completed, arguments.operands().isEmpty() ? paths : arguments.operands());
    }
}
