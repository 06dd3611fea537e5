package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.model.Contacts;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.privacy.PrivateNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The phone numbers that a report gives to the public: those of its contacts, and what stands in their paragraphs.
 *
 * @since 0.1.0
 */
public final class PublishedNumbers {

    private PublishedNumbers() {}

    /**
     * Lists the numbers.
     *
     * @param report the report, not null
     * @param draft its draft, or empty for a report without one
     * @return the numbers as written; a mobile number in a paragraph of contacts counts though it was not read as a phone
     */
    public static List<String> of(RectificationReport report, Optional<Outline> draft) {
        requireNonNull(report, "report");
        requireNonNull(draft, "draft");
        List<String> published =
                new ArrayList<>(report.contacts().map(Contacts::phones).orElse(List.of()));
        draft.map(outline -> outline.blocks(BlockRole.CONTACTS)).orElse(List.of()).stream()
                .map(Block::line)
                .forEach(line -> published.addAll(PrivateNumbers.mobiles(line.text())));
        return List.copyOf(published);
    }
}
