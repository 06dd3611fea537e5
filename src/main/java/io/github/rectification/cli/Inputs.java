package io.github.rectification.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What the operands name, in their order, each file once. */
final class Inputs implements Iterator<Input> {

    private final List<String> all;
    private final Deque<String> operands;
    private final String stdinName;
    private final Predicate<Path> leftOut;
    private final Consumer<Path> unread;
    private final boolean repeats;
    private final Set<Object> seen = new HashSet<>();
    private @Nullable Set<Object> namedFiles;
    private Iterator<Input> current = Collections.emptyIterator();
    private @Nullable Input ahead;

    /**
     * Takes what is named.
     *
     * @param leftOut tells the files below folders and among those that match a pattern that are not wanted
     */
    Inputs(List<String> operands, String stdinName, Predicate<Path> leftOut) {
        this(operands, stdinName, leftOut, file -> {});
    }

    /**
     * Takes what is named.
     *
     * @param leftOut tells the files below folders and among those that match a pattern that are not wanted
     * @param unread is told each file below a folder that may be a draft in a format that is not read
     */
    Inputs(List<String> operands, String stdinName, Predicate<Path> leftOut, Consumer<Path> unread) {
        this.all = List.copyOf(operands);
        this.operands = new ArrayDeque<>(operands);
        this.stdinName = stdinName;
        this.leftOut = leftOut;
        this.unread = unread;
        this.repeats = operands.size() > 1;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null) {
            if (current.hasNext()) {
                Input input = current.next();
                ahead = isNew(input) ? input : null;
            } else if (operands.isEmpty()) {
                return false;
            } else {
                current = inputsOf(operands.remove());
            }
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("no input is left");
        }
        Input input = ahead;
        ahead = null;
        return input;
    }

    private Iterator<Input> inputsOf(String operand) {
        if (operand.equals("-")) {
            return one(Input.standardInput(stdinName));
        }
        Optional<Path> path = operand.isEmpty() ? Optional.empty() : pathOf(operand);
        if (path.isPresent() && Files.isDirectory(path.get())) {
            // the files of the working folder are known by their bare names
            Path folder = operand.equals(".") ? Path.of("") : path.get();
            return new FolderInputs(new FolderWalk(folder, Integer.MAX_VALUE), this::isWanted, this::inFolder);
        }
        if (path.isPresent() && Files.exists(path.get())) {
            return one(Input.named(path.get()));
        }
        return Glob.isGlob(operand) ? globbed(operand) : one(Input.missing(operand));
    }

    private static Optional<Path> pathOf(String operand) {
        try {
            return Optional.of(Path.of(operand));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Iterator<Input> globbed(String operand) {
        try {
            Glob glob = Glob.of(operand);
            Iterator<Input> found = new FolderInputs(
                    glob.walk(),
                    file -> glob.matches(file) && !Endings.isLock(file) && !leftOut.test(file),
                    Input::matched);
            if (Files.isDirectory(glob.base()) && found.hasNext()) {
                return found;
            }
        } catch (PatternSyntaxException | InvalidPathException e) {
            // matches nothing, which is told below
        }
        return one(Input.missing(operand, "input.no-match"));
    }

    private static Iterator<Input> one(Input input) {
        return List.of(input).iterator();
    }

    private boolean isWanted(Path file) {
        boolean isUnread = Endings.isUnreadDraft(file);
        if ((!isUnread && !Endings.isDraft(file)) || Endings.isLock(file) || leftOut.test(file)) {
            return false;
        }
        if (isUnread && !isNamed(file) && isNew(Input.inFolder(file))) {
            unread.accept(file);
        }
        return !isUnread;
    }

    /** A file that is named as well is checked as such, since it comes but once. */
    private Input inFolder(Path file) {
        return isNamed(file) ? Input.named(file) : Input.inFolder(file);
    }

    private boolean isNamed(Path file) {
        return repeats && namedFiles().contains(identity(file));
    }

    private Set<Object> namedFiles() {
        if (namedFiles == null) {
            Set<Object> found = new HashSet<>();
            for (String operand : all) {
                pathOf(operand)
                        .filter(path -> !operand.isEmpty() && Files.exists(path) && !Files.isDirectory(path))
                        .ifPresent(path -> found.add(identity(path)));
            }
            namedFiles = found;
        }
        return namedFiles;
    }

    private boolean isNew(Input input) {
        // below a single operand nothing comes twice
        return !repeats || seen.add(input.file().map(Inputs::identity).orElse(input.name()));
    }

    private static Object identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
