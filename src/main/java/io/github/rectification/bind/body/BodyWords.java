package io.github.rectification.bind.body;

import io.github.rectification.reading.Mentions;

/**
 * What the words of a body say, asked for by all that read it.
 *
 * @param mentions the words of the whole text
 * @param headings its headings
 * @param parts what headings tell of the parts
 * @param texts what paragraphs tell of them
 */
record BodyWords(Mentions mentions, Headings headings, PartWords parts, PartTexts texts) {

    static BodyWords of(Mentions mentions) {
        return new BodyWords(mentions, new Headings(mentions), new PartWords(mentions), new PartTexts(mentions));
    }
}
