package io.github.rectification.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Those of the inputs whose file is chosen, and all that are no file; counts the others. */
final class ChosenInputs implements Iterator<Input> {

    private final Iterator<Input> inputs;
    private final Predicate<Path> isChosen;
    private int leftOut;
    private @Nullable Input ahead;

    ChosenInputs(Iterator<Input> inputs, Predicate<Path> isChosen) {
        this.inputs = inputs;
        this.isChosen = isChosen;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && inputs.hasNext()) {
            Input input = inputs.next();
            if (input.file().isEmpty() || isChosen.test(input.file().get())) {
                ahead = input;
            } else {
                leftOut++;
            }
        }
        return ahead != null;
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

    /** {@return how many files were left out so far} */
    int leftOut() {
        return leftOut;
    }
}
