package io.github.rectification.draft.docx;

import io.github.rectification.draft.ReadLimits;
import java.util.HashSet;
import java.util.Set;

/**
 * What the stories of a document share.
 *
 * @param styles its styles
 * @param labels the numbers of its lists, counted on from story to story
 * @param limits how much to read at the most
 * @param refusals what is said where it cannot be read
 * @param notes the notes that were referred to so far, by their kind and number; grows while reading
 */
record Setting(Styles styles, Labels labels, ReadLimits limits, Refusals refusals, Set<String> notes) {

    static Setting of(Styles styles, Numbering numbering, ReadLimits limits, Refusals refusals) {
        return new Setting(styles, new Labels(styles, numbering), limits, refusals, new HashSet<>());
    }
}
