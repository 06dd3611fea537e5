package io.github.rectification.constraint;

import java.util.List;
import java.util.Optional;

/**
 * A count of one category whose kinds, its own and those of its parts, each have a category at home.
 *
 * @param <C> the type of the categories
 * @since 0.1.0
 */
public interface Categorised<C> {

    /** {@return the stated category, not null} */
    C category();

    /** {@return the category to which the stated kind belongs, or empty if no kind is stated} */
    Optional<C> categoryOfKind();

    /** {@return the categories to which the kinds of the parts belong, in their order; empty if no part is stated} */
    List<C> categoriesOfParts();
}
