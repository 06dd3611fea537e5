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
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What the operands name, in their order, each file once. */
final class Inputs implements Iterator<Input> {

    private static final Set<String> EXTENSIONS = Set.of("txt", "md", "html", "htm", "docx", "json");

    private final Deque<String> operands;
    private final String stdinName;
    private final Predicate<Path> leftOut;
    private final boolean repeats;
    private final Set<Object> seen = new HashSet<>();
    private Iterator<Input> current = Collections.emptyIterator();
    private @Nullable Input ahead;

    /**
     * Takes what is named.
     *
     * @param leftOut tells the files below folders and among those that match a pattern that are not wanted
     */
    Inputs(List<String> operands, String stdinName, Predicate<Path> leftOut) {
        this.operands = new ArrayDeque<>(operands);
        this.stdinName = stdinName;
        this.leftOut = leftOut;
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
            return new FolderInputs(
                    new FolderWalk(folder, Integer.MAX_VALUE), file -> isDraft(file) && !leftOut.test(file), false);
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
            Iterator<Input> found =
                    new FolderInputs(glob.walk(), file -> glob.matches(file) && !leftOut.test(file), true);
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

    private static boolean isDraft(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
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
