package io.github.rectification.bind.body;

import io.github.rectification.bind.body.ProblemText.Part;
import io.github.rectification.genre.FieldNames;
import io.github.rectification.genre.Hit;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.StatusMention;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.Set;

/** Finds the problem that the words of a heading quote or name (关于……的问题). */
final class ProblemNames {

    static final int LONGEST_HEADING = 120;
    private static final int SHORTEST_CALLED = 8;
    private static final int LONGEST_STATUS = 12;
    private static final Set<String> FIELDS_OF_PROBLEM = Set.of("PROBLEM", "SAID");

    private final Mentions mentions;

    ProblemNames(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return whether the line is a field with a problem: 主要问题:…} */
    static boolean isField(SourceSlice line) {
        return fieldEnd(line) > 0;
    }

    /** {@return the words without the name of a field before them: 存在问题:} */
    static SourceSlice withoutField(SourceSlice title) {
        int end = fieldEnd(title);
        return end > 0 && end < title.length() ? title.from(end).trim() : title;
    }

    private static int fieldEnd(SourceSlice line) {
        return FieldNames.standard()
                .at(line, 0)
                .filter(name -> name.means(FIELDS_OF_PROBLEM))
                .map(Hit::end)
                .orElse(0);
    }

    /** {@return the problem that the words quote, or name after 关于 or 针对; or empty} */
    Optional<SourceSlice> named(SourceSlice title) {
        SourceSlice bare = withoutStatus(title);
        if (bare.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        SourceSlice inField = withoutField(bare);
        if (inField.length() < bare.length()) {
            return named(inField).or(words(inField)::whollyQuoted).or(() -> Optional.of(inField));
        }
        ProblemWords words = words(bare);
        return words.nameArea() && !bare.contains("“") ? Optional.empty() : words.named();
    }

    /** {@return the problem that the words of an item name without 关于 or 针对, or state and call one; or empty} */
    Optional<SourceSlice> unnamed(SourceSlice title) {
        SourceSlice bare = withoutStatus(title);
        return bare.length() > LONGEST_HEADING || words(bare).nameArea()
                ? Optional.empty()
                : words(bare).namedBare().or(() -> shortcoming(bare));
    }

    /** 理论学习不深入问题 names a problem too. */
    private Optional<SourceSlice> shortcoming(SourceSlice title) {
        int noun = new ProblemText(title, mentions).start(title.length(), Part.NOUN);
        boolean isCalledProblem = noun < title.length() && title.length() >= SHORTEST_CALLED;
        return isCalledProblem && !Shortcomings.announcesDeed(title)
                ? Optional.of(title.cut(0, noun).trim()).filter(Shortcomings::endsClause)
                : Optional.empty();
    }

    private ProblemWords words(SourceSlice title) {
        return new ProblemWords(new ProblemText(title, mentions));
    }

    private static SourceSlice withoutStatus(SourceSlice title) {
        return status(title)
                .filter(status -> StatusMention.stated(status).isPresent())
                .map(status ->
                        title.cut(0, title.length() - status.length() - 2).trim())
                .orElse(title);
    }

    /** {@return the words in brackets at the end of a heading, which may be its status; or empty} */
    static Optional<SourceSlice> status(SourceSlice title) {
        if (!title.endsWith(")")) {
            return Optional.empty();
        }
        int end = title.length() - 1;
        int open = end - 1;
        while (open >= 0 && end - open <= LONGEST_STATUS && "()".indexOf(title.charAt(open)) < 0) {
            open--;
        }
        boolean isBracket = open >= 0 && title.charAt(open) == '(' && end - open > 2;
        return isBracket ? Optional.of(title.cut(open + 1, end)) : Optional.empty();
    }
}
