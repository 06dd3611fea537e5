package io.github.rectification.bind;

import io.github.rectification.bind.end.EndReader;
import io.github.rectification.bind.head.Head;
import io.github.rectification.outline.Block;
import java.util.List;

/**
 * A draft cut into its four regions.
 *
 * @param head the title and the parts of a document around it
 * @param opening the paragraphs of the opening
 * @param body the paragraphs between opening and end
 * @param end the invitation and all that stands after it
 */
record Layout(Head head, List<Block> opening, List<Block> body, EndReader end) {}
