package io.github.rectification.bind.end;

import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/**
 * What a postal address (邮政信箱) gives.
 *
 * @param place the address itself, or empty
 * @param addressee who receives, or empty
 * @param code the postal code that stands in brackets behind it, or empty
 * @param end where the reading of the line goes on, in the whole text
 */
record PostalAddress(
        Optional<SourceSlice> place, Optional<SourceSlice> addressee, Optional<SourceSlice> code, int end) {}
