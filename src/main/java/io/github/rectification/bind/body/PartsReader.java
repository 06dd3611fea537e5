package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.reading.Labels;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the body into parts: at its top headings or, where these are lost or were never there, where a list begins anew
 * and where a paragraph opens a part.
 */
final class PartsReader {

    private final List<Block> blocks;
    private final TopHeadings top;
    private final BodyWords words;
    private final BareList bareList;
    private final List<Part> parts = new ArrayList<>();

    private Optional<Block> heading = Optional.empty();
    private Optional<SectionKind> opened = Optional.empty();
    private List<Block> gathered = new ArrayList<>();
    private int lastTopNumber;

    private PartsReader(List<Block> blocks, Ladder ladder, BodyWords words) {
        this.blocks = blocks;
        this.top = new TopHeadings(blocks, ladder, words);
        this.words = words;
        this.bareList = new BareList(words);
    }

    static List<Part> read(List<Block> body, Ladder ladder, BodyWords words) {
        return new PartsReader(body, ladder, words).read();
    }

    private List<Part> read() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (top.is(block)) {
                top(block);
            } else if (isBareHeading(i, block)) {
                close();
                heading = Optional.of(block);
                lastTopNumber = 0;
            } else if (block.label().isEmpty() && !IssueTable.isRow(block)) {
                unlabelled(i, block);
            } else {
                if (beginsAfterLostHeading(i, block)) {
                    List<Block> account = takeAccount();
                    close();
                    opened = Optional.of(SectionKind.TASKS);
                    gathered.addAll(account);
                }
                gathered.add(block);
            }
        }
        close();
        return new PartKinds(parts, words).settle();
    }

    private void top(Block block) {
        int number = block.label().map(Label::number).orElse(0);
        if (top.headParts()) {
            close();
            heading = Optional.of(block);
        } else {
            boolean isBegunAnew = number == 1 && lastTopNumber > 1;
            if ((isBegunAnew && hasNumbered()) || beginsTasksAfterResponsibility(block)) {
                close();
            }
            gathered.add(block);
        }
        lastTopNumber = number;
    }

    /** The paragraphs above a list of areas or problems, if they tell who answers for the rectification, stand alone. */
    private boolean beginsTasksAfterResponsibility(Block block) {
        boolean areParagraphsOnly = heading.isEmpty()
                && opened.isEmpty()
                && !gathered.isEmpty()
                && gathered.stream().noneMatch(Labels::isRanked);
        Heading said = words.headings().of(block);
        return areParagraphsOnly
                && parts.isEmpty()
                && (words.parts().namesArea(said.title()) || said.namesProblem())
                && gathered.stream().map(Block::line).anyMatch(words.texts()::tellsResponsibility)
                && gathered.stream().map(Block::line).noneMatch(words.texts()::opensTasks);
    }

    /** A list below a heading on responsibility that begins anew, where the next heading was lost. */
    private boolean beginsAfterLostHeading(int index, Block block) {
        if (!top.headParts() || heading.isEmpty() || !Labels.isRanked(block)) {
            return false;
        }
        if (block.label().map(Label::number).orElse(0) != 1 || kind() != SectionKind.RESPONSIBILITY) {
            return false;
        }
        NumberingScheme scheme = block.label().map(Label::scheme).orElseThrow();
        boolean areSeveral =
                gathered.stream().filter(one -> one.isNumbered(scheme)).limit(2).count() > 1;
        return areSeveral && isFirstScheme(scheme) && top.nextNumber(index) != lastTopNumber + 1;
    }

    /** The paragraph straight above a list whose heading was lost goes with it, if it gives the account of the tasks. */
    private List<Block> takeAccount() {
        Block last = gathered.get(gathered.size() - 1);
        boolean isAccount =
                last.label().isEmpty() && gathered.size() > 1 && words.texts().opensTasks(last.line());
        return isAccount ? List.of(gathered.remove(gathered.size() - 1)) : List.of();
    }

    private boolean isFirstScheme(NumberingScheme scheme) {
        return gathered.stream()
                .filter(Labels::isRanked)
                .findFirst()
                .filter(one -> one.isNumbered(scheme))
                .isPresent();
    }

    /** A heading that was never numbered, as web pages and Markdown have them; its text follows. */
    private boolean isBareHeading(int index, Block block) {
        if (block.label().isPresent() || index + 1 == blocks.size()) {
            return false;
        }
        boolean areNumberedParts =
                top.headParts() && heading.flatMap(Block::label).isPresent();
        return areNumberedParts
                ? words.parts().isBareHeadingOfPlans(block.line())
                : words.parts().isBareHeading(block.line());
    }

    private boolean hasNumbered() {
        return gathered.stream().anyMatch(top::is);
    }

    private void unlabelled(int index, Block block) {
        boolean isBegun = heading.isPresent() || !gathered.isEmpty();
        if (isBegun && opensNextSteps(index, block)) {
            if (!isSummary()) {
                close();
            }
            opened = Optional.of(SectionKind.NEXT_STEPS);
            lastTopNumber = 0;
        } else if (isBegun && opensSummary(index, block)) {
            close();
            opened = Optional.of(
                    words.texts().sumsUpAndGoesOn(block.line()) ? SectionKind.NEXT_STEPS : SectionKind.OTHER);
            lastTopNumber = 0;
        } else if (beginsBareList(index) || (!top.headParts() && opensTasks(index, block))) {
            close();
            opened = Optional.of(SectionKind.TASKS);
            lastTopNumber = 0;
        }
        gathered.add(block);
    }

    /** What sums up and what comes next are one part where neither has a heading. */
    private boolean isSummary() {
        return heading.isEmpty() && opened.filter(SectionKind.OTHER::equals).isPresent();
    }

    /** Where nothing is numbered, the first problem or its area begins the tasks. */
    private boolean beginsBareList(int index) {
        return top.areNone()
                && heading.isEmpty()
                && !gathered.isEmpty()
                && opened.isEmpty()
                && bareList.begins(blocks, index)
                && !PartKinds.holdsProblems(gathered, words.headings());
    }

    private boolean opensTasks(int index, Block block) {
        boolean isNumberedNext =
                index + 1 < blocks.size() && blocks.get(index + 1).label().isPresent();
        return isNumberedNext && opened.isEmpty() && words.texts().opensTasks(block.line());
    }

    private boolean opensSummary(int index, Block block) {
        return top.isBelowItems(index)
                && !(top.headParts() && top.nextNumber(index) > 0)
                && opened.filter(kind -> kind != SectionKind.TASKS).isEmpty()
                && !top.isStraightBelowHeading(index)
                && !gathered.isEmpty()
                && !isHeadedAsNextSteps()
                && !words.texts().sumsUp(blocks.get(index - 1).line())
                && words.texts().sumsUp(block.line());
    }

    /** A paragraph straight under a heading is that heading's; one before the last item is the item's. */
    private boolean opensNextSteps(int index, Block block) {
        if (opened.filter(SectionKind.NEXT_STEPS::equals).isPresent()
                || !words.texts().opensNextSteps(block.line())) {
            return false;
        }
        if (top.isStraightBelowHeading(index) || isHeadedAsNextSteps()) {
            return false;
        }
        return top.isBelowItems(index) || top.listOfPlansFollows(index);
    }

    /** Where the tasks came before, a heading that speaks of lasting effect is that of the plans. */
    private boolean isHeadedAsNextSteps() {
        boolean hasTasksBefore = parts.stream().anyMatch(part -> part.kind() == SectionKind.TASKS);
        return heading.map(words.headings()::of)
                .map(Heading::title)
                .filter(title -> words.parts()
                                .kindOf(title, false)
                                .filter(SectionKind.NEXT_STEPS::equals)
                                .isPresent()
                        || (hasTasksBefore && words.parts().soundsLikeNextSteps(title)))
                .isPresent();
    }

    private void close() {
        if (heading.isPresent() || !gathered.isEmpty()) {
            parts.add(new Part(heading, kind(), List.copyOf(gathered)));
        }
        heading = Optional.empty();
        opened = Optional.empty();
        gathered = new ArrayList<>();
    }

    private SectionKind kind() {
        if (opened.isPresent()) {
            return opened.get();
        }
        Optional<SectionKind> named =
                heading.map(words.headings()::of).flatMap(said -> words.parts().kindOf(said.title(), parts.isEmpty()));
        return named.orElseGet(() -> heading.isPresent() ? SectionKind.OTHER : kindOfUnheaded());
    }

    private SectionKind kindOfUnheaded() {
        if (PartKinds.holdsProblems(gathered, words.headings())) {
            return SectionKind.TASKS;
        }
        boolean hasItemsBefore = parts.stream().anyMatch(part -> part.kind() == SectionKind.TASKS);
        SourceSlice first = gathered.get(0).line();
        if (hasItemsBefore && words.texts().opensNextSteps(first)) {
            return SectionKind.NEXT_STEPS;
        }
        boolean tellsResponsibility = gathered.stream().map(Block::line).anyMatch(words.texts()::tellsResponsibility);
        if (!hasItemsBefore && tellsResponsibility) {
            return SectionKind.RESPONSIBILITY;
        }
        boolean isNumbered = gathered.stream().anyMatch(Labels::isRanked);
        return isNumbered && !hasItemsBefore ? SectionKind.TASKS : SectionKind.OTHER;
    }
}
