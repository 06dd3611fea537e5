package io.github.rectification.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of a walk that are wanted. */
final class FolderInputs implements Iterator<Input> {

    private final FolderWalk walk;
    private final Predicate<Path> wanted;
    private final Function<Path, Input> input;
    private @Nullable Input ahead;

    FolderInputs(FolderWalk walk, Predicate<Path> wanted, Function<Path, Input> input) {
        this.walk = walk;
        this.wanted = wanted;
        this.input = input;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && walk.hasNext()) {
            FolderWalk.Entry entry = walk.next();
            if (entry.kind() == FolderWalk.Kind.CLOSED_FOLDER) {
                ahead = Input.missing(entry.path().toString(), "input.closed-folder");
            } else if (wanted.test(entry.path())) {
                ahead = input.apply(entry.path());
            }
        }
        return ahead != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("no file is left");
        }
        Input input = ahead;
        ahead = null;
        return input;
    }
}
