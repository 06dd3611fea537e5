package io.github.rectification.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run is going to write, and what it was given: the one place that decides, before anything is opened, whether
 * something would be lost. What is written must be none of the files that the run was given, and no two things may be
 * written to one file. Files are told apart by {@link FileIdentity}.
 */
final class WritePlan {

    private final List<Target> targets = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();

    /** Takes a file that is replaced or added to. A name that can be no file is told by whoever opens it. */
    void writes(Purpose purpose, String name) {
        pathOf(name).ifPresent(path -> targets.add(new Target(purpose, name, FileIdentity.of(path))));
    }

    /** Takes a file that is read and must stay as it is. */
    void reads(Role role, String name) {
        pathOf(name).ifPresent(path -> reads(role, name, path));
    }

    /** The same for a file that is called otherwise than its path. */
    void reads(Role role, String name, Path path) {
        given.add(new Given(role, name, FileIdentity.of(path)));
    }

    static Optional<Path> pathOf(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    List<Target> targets() {
        return targets;
    }

    List<Given> given() {
        return given;
    }

    /** Refuses a run that would lose something. */
    void refuseLosses() {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            for (Target earlier : targets.subList(0, i)) {
                if (target.clashes(earlier)) {
                    throw twice(earlier, target);
                }
            }
            for (Given one : given) {
                if (target.replaces(one.file)) {
                    throw Refusal.usage(one.role.key, Map.of("file", target.name, "given", one.name));
                }
            }
        }
    }

    private static Refusal twice(Target one, Target other) {
        if (one.purpose == Purpose.BASELINE || other.purpose == Purpose.BASELINE) {
            return Refusal.usage("write.output-and-baseline", Map.of("file", one.name, "other", other.name));
        }
        return one.name.equals(other.name)
                ? Refusal.usage("usage.file-twice", Map.of("file", one.name))
                : Refusal.usage("write.twice", Map.of("file", one.name, "other", other.name));
    }

    /** What something is written for. */
    enum Purpose {
        /** An output that is replaced. */
        OUTPUT,
        /** A baseline that is read, and replaced by what it becomes. */
        BASELINE,
        /** What the shell or a build server opened for the program to write to. */
        STREAM
    }

    /** As what the run reads a file. */
    enum Role {
        DRAFT("write.is-draft"),
        STANDARD_INPUT("write.is-stdin"),
        CONFIGURATION("write.is-config"),
        PROFILE("write.is-profile"),
        BASELINE("write.is-baseline");

        private final String key;

        Role(String key) {
            this.key = key;
        }
    }

    /** A file that is written, as it was named. */
    record Target(Purpose purpose, String name, FileIdentity file) {

        boolean replaces(FileIdentity other) {
            // what is written to a device or a pipe replaces nothing
            return file.isSame(other) && (!file.isThere() || file.isFile());
        }

        /** {@return the same as it is by now: it may have come to be there} */
        Target now() {
            return new Target(purpose, name, FileIdentity.of(file.place()));
        }

        /** A pipe takes one output, but who opened it may have opened it for notes as well. */
        private boolean clashes(Target other) {
            boolean isOpen = purpose == Purpose.STREAM || other.purpose == Purpose.STREAM;
            return isOpen ? replaces(other.file) : file.isSame(other.file) && !file.isNothing();
        }
    }

    /** A file that is read, as it was named. */
    record Given(Role role, String name, FileIdentity file) {}
}
