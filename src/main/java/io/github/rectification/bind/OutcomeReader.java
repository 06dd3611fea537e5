package io.github.rectification.bind;

import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads disciplinary outcomes (处理处分) counted for the rectification as a whole, with their breakdowns in brackets. */
final class OutcomeReader {

    private static final PropertyPath OUTCOMES = PropertyPath.ROOT.property("outcomes");
    private static final int LONGEST = 6000;
    private static final Pattern COUNT = Pattern.compile(
            OutcomeWords.TERM
                    + "(?:处分|处理|措施)?(?:了|共|共计|合计|达|:)? ?(?<number>\\d{1,6}) ?(?:余)?(?<unit>人次|人|名|件|起|条|个)(?:\\((?<parts>[^()]{2,200})\\))?");
    private static final Pattern COUNT_FIRST = Pattern.compile(
            "(?:对|给予|予以|其中|,|、|;)?(?<number>\\d{1,6}) ?(?<unit>人|名)[\\p{IsHan}]{0,14}?(?:给予|受到|予以|进行了?|被)(?:了)?(?<term>"
                    + OutcomeWords.TERM + ")(?:处分)?");

    private final Places places;
    private final List<OutcomeTally> tallies = new ArrayList<>();

    private OutcomeReader(Places places) {
        this.places = places;
    }

    static List<OutcomeTally> read(List<SourceSlice> accounts, Places places) {
        var reader = new OutcomeReader(places);
        for (SourceSlice paragraph : accounts) {
            if (!paragraph.containsDigit()
                    || !OutcomeWords.HANDLING.matcher(paragraph).find()) {
                continue;
            }
            reader.paragraph(paragraph.length() > LONGEST ? paragraph.cut(0, LONGEST) : paragraph);
        }
        return reader.tallies;
    }

    private void paragraph(SourceSlice paragraph) {
        Matcher count = COUNT.matcher(paragraph);
        boolean any = false;
        while (count.find()) {
            SourceSlice term = OutcomeWords.termIn(paragraph, count);
            Optional<OutcomeWords.Meaning> meaning = OutcomeWords.meaning(term);
            if (meaning.isPresent() && isTotal(paragraph, count.start())) {
                add(paragraph, count, term, meaning.get());
                any = true;
            }
        }
        if (!any) {
            numberFirst(paragraph);
        }
    }

    /** A talk or case of everyday work is no outcome: the sentence must speak of handling people. */
    private static boolean isTotal(SourceSlice paragraph, int at) {
        int start = at;
        while (start > 0 && paragraph.charAt(start - 1) != '。') {
            start--;
        }
        int end = paragraph.indexOf("。", at);
        return OutcomeWords.HANDLING
                .matcher(paragraph.cut(start, end < 0 ? paragraph.length() : end))
                .find();
    }

    private void numberFirst(SourceSlice paragraph) {
        Matcher count = COUNT_FIRST.matcher(paragraph);
        while (count.find()) {
            SourceSlice term = paragraph.cut(count.start("term"), count.end("term"));
            OutcomeWords.meaning(term)
                    .filter(meaning -> meaning.category() != OutcomeCategory.CASE)
                    .ifPresent(meaning -> add(paragraph, count, term, meaning));
        }
    }

    private void add(SourceSlice paragraph, Matcher count, SourceSlice term, OutcomeWords.Meaning meaning) {
        PropertyPath path = OUTCOMES.index(tallies.size());
        SourceSlice number = paragraph.cut(count.start("number"), count.end("number"));
        boolean people = paragraph.charAt(count.start("unit")) == '人' || paragraph.charAt(count.start("unit")) == '名';
        int end = Math.max(term.end() - paragraph.start(), count.end("unit"));
        int start = Math.min(term.start() - paragraph.start(), count.start("number"));
        places.put(path, paragraph.cut(start, end));
        places.put(path.property("category"), term);
        meaning.kind().ifPresent(kind -> places.put(path.property("kind"), term));
        places.put(path.property(people ? "persons" : "cases"), number);
        OptionalInt value = OptionalInt.of(Integer.parseInt(number.folded()));
        tallies.add(OutcomeTally.builder()
                .category(meaning.category())
                .kind(meaning.kind())
                .persons(people ? value : OptionalInt.empty())
                .cases(people ? OptionalInt.empty() : value)
                .breakdown(breakdown(paragraph, count, meaning.category(), path))
                .build());
    }

    private List<OutcomeBreakdown> breakdown(
            SourceSlice paragraph, Matcher count, OutcomeCategory category, PropertyPath path) {
        List<OutcomeBreakdown> parts = new ArrayList<>();
        if (!count.pattern().equals(COUNT) || count.start("parts") < 0) {
            return parts;
        }
        SourceSlice bracket = paragraph.cut(count.start("parts"), count.end("parts"));
        Matcher part = COUNT.matcher(bracket);
        while (part.find()) {
            Optional<OutcomeKind> kind = OutcomeWords.kindWithin(OutcomeWords.termIn(bracket, part), category);
            if (kind.isPresent()) {
                PropertyPath at = path.property("breakdown").index(parts.size());
                SourceSlice number = bracket.cut(part.start("number"), part.end("number"));
                places.put(at, bracket.cut(part.start(), part.end()));
                places.put(at.property("persons"), number);
                parts.add(new OutcomeBreakdown(kind.get(), Integer.parseInt(number.folded())));
            }
        }
        return parts;
    }
}
