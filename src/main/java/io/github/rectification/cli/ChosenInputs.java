package io.github.rectification.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those of the inputs whose file has changed, if that is asked for, and all that are no file; counts the others. */
final class ChosenInputs implements Iterator<Input> {

    private final Iterator<Input> inputs;
    private final Optional<ChangedFiles> chosen;
    private int leftOut;
    private @Nullable Input ahead;

    ChosenInputs(Iterator<Input> inputs, Optional<ChangedFiles> chosen) {
        this.inputs = inputs;
        this.chosen = chosen;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && inputs.hasNext()) {
            Input input = inputs.next();
            if (isChosen(input)) {
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

    private boolean isChosen(Input input) {
        return chosen.isEmpty()
                || input.file().isEmpty()
                || chosen.get().test(input.file().get());
    }

    /** {@return how many files were left out so far} */
    int leftOut() {
        return leftOut;
    }
}
