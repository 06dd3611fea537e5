package io.github.rectification.bind.body;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.testkit.Pieces;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is read from the body, in few characters. In a draft and in what is shown, a stroke ends a paragraph. */
final class ShownBody {

    private ShownBody() {}

    /** {@return the paragraphs of a draft with strokes for line ends and → for tabs} */
    static List<Block> body(String draft) {
        return Pieces.blocks(draft.replace('/', '\n').replace('→', '\t'));
    }

    /** {@return what the words of the text say of which these are paragraphs} */
    static BodyWords words(List<Block> paragraphs) {
        return BodyWords.of(Pieces.mentions(paragraphs));
    }

    /** {@return what the words of the text say of which these are parts} */
    static BodyWords wordsOf(List<Part> parts) {
        return words(parts.stream()
                .flatMap(part -> Stream.concat(part.heading().stream(), part.blocks().stream()))
                .toList());
    }

    /** {@return the label of the paragraph} */
    static Label label(String paragraph) {
        return Pieces.blocks(paragraph).get(0).label().orElseThrow();
    }

    /** {@return each piece as its label, its number and its text; - for a piece without a label} */
    static String steps(List<Steps.Step> steps) {
        return steps.stream()
                .map(step -> step.label()
                                .map(label -> label.text() + "=" + step.number().orElseThrow() + " ")
                                .orElse("- ")
                        + step.text().text())
                .collect(Collectors.joining("/"));
    }

    /** {@return the node with its paragraphs in 「」 and its children in {}; _ with its scheme for a lost heading} */
    static String tree(Node node) {
        String scheme = node.scheme().map(NumberingScheme::name).orElse("");
        String head = node.block().map(block -> block.line().text()).orElse("_" + scheme);
        String paragraphs = node.paragraphs().stream()
                .map(block -> "「" + block.line().text() + "」")
                .collect(Collectors.joining());
        String children = node.children().stream().map(ShownBody::tree).collect(Collectors.joining(" "));
        return (head + paragraphs + (children.isEmpty() ? "" : "{" + children + "}")).replace('\t', '→');
    }

    /** {@return each part as its kind, its heading and its paragraphs in 「」} */
    static String parts(List<Part> parts) {
        return parts.stream()
                .map(part -> part.kind() + " "
                        + part.heading().map(Block::line).map(SourceSlice::text).orElse("_")
                        + part.blocks().stream()
                                .map(block -> "「" + block.line().text() + "」")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("/"))
                .replace('\t', '→');
    }
}
