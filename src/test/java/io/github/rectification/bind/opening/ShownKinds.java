package io.github.rectification.bind.opening;

import io.github.rectification.model.InspectionKind;
import io.github.rectification.reading.InspectionKinds;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.testkit.Pieces;
import java.util.Set;

/** The kinds of inspection that words name, for the tests of other packages. */
public final class ShownKinds {

    private ShownKinds() {}

    /** {@return the kinds in order} */
    public static Set<InspectionKind> in(SourceSlice words) {
        return InspectionKinds.in(words, Pieces.mentions(words)).keySet();
    }
}
