package io.github.rectification.bind.opening;

import static java.util.Comparator.comparingInt;

import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.DateRangeMention;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the opening (开头): who ordered the inspection, which team inspected whom and when, and when it gave feedback. */
public final class OpeningReader {

    private static final PropertyPath ROUND = PropertyPath.ROOT.property("round");
    private static final PropertyPath FEEDBACK = PropertyPath.ROOT.property("feedback");

    /** Openings are a few hundred characters; what stands further on is none of it. */
    private static final int LONGEST = 4000;

    private static final Pattern FURTHER_INSPECTION = Pattern.compile(
            ",(?:(?:并|同步|同时|期间)[^,。;]{0,40}(?:开展|进行|实施)了?[^,。;]{0,12}(?:巡察|巡视)|(?:并|同步|同时)?(?:延伸|联动)(?:巡察|巡视)[^,。;]{0,30})");
    private static final Pattern LEGAL_BASIS = Pattern.compile("《([^《》]{2,60})》");
    private static final Pattern FEEDBACK_VERB = Pattern.compile("反馈(?!后|会)");

    private final SourceSlice text;
    private final Places places;
    private final List<SourceSlice> teams;
    private final List<DateRangeMention> ranges;
    private final List<DateMention> dates;
    private final Optional<SourceSlice> authority;
    private final Optional<SourceSlice> label;

    /** Reads an opening; the title tells the round where the opening does not. */
    public OpeningReader(SourceSlice opening, Optional<SourceSlice> title, Places places) {
        SourceSlice all = opening.length() > LONGEST ? opening.cut(0, LONGEST) : opening;
        this.text = withoutFormerInspection(all);
        this.places = places;
        this.teams = InspectionWords.teams(text);
        this.ranges = DateRangeMention.in(text);
        this.dates = DateMention.in(text);
        this.authority = InspectionWords.authority(text).or(() -> InspectionWords.authority(all));
        this.label = InspectionWords.roundLabel(text).or(() -> title.flatMap(InspectionWords::roundLabel));
    }

    /** A report on a second look (回头看) may tell of the first inspection in a sentence before; the second counts. */
    private static SourceSlice withoutFormerInspection(SourceSlice opening) {
        if (!opening.contains("回头看")) {
            return opening;
        }
        int feedback = Math.max(0, opening.indexOf("反馈", 0));
        List<DateRangeMention> ranges = DateRangeMention.in(opening);
        int from = 0;
        for (int i = 1; i < ranges.size(); i++) {
            int sentence = sentenceStart(opening, ranges.get(i).slice().start() - opening.start());
            boolean isSecond = sentence < feedback
                    && ranges.get(i - 1).slice().end() - opening.start() <= sentence
                    && opening.cut(sentence, feedback).contains("回头看");
            if (isSecond && namesTeam(opening.cut(0, sentence)) && namesTeam(opening.cut(sentence, feedback))) {
                from = sentence;
            }
        }
        return opening.from(from);
    }

    private static boolean namesTeam(SourceSlice words) {
        return !InspectionWords.teams(words).isEmpty();
    }

    /** {@return the inspection} */
    public InspectionRound round() {
        Optional<SourceSlice> team = teams.stream().findFirst();
        return InspectionRound.builder()
                .regime(regime())
                .kinds(kinds())
                .commissionedBy(places.text(ROUND.property("commissionedBy"), authority))
                .label(places.text(ROUND.property("label"), label))
                .team(places.text(ROUND.property("team"), team))
                .inspectedBody(places.text(ROUND.property("inspectedBody"), InspectionWords.inspectedBody(text, team)))
                .period(period())
                .legalBases(legalBases())
                .build();
    }

    private Optional<InspectionRegime> regime() {
        int xuncha = text.indexOf("巡察", 0);
        int xunshi = text.indexOf("巡视", 0);
        Optional<SourceSlice> team = teams.stream().findFirst();
        if (team.isPresent()) {
            return Optional.of(
                    place(team.get().contains("巡察") ? InspectionRegime.XUNCHA : InspectionRegime.XUNSHI, team.get()));
        }
        if (xuncha < 0 && xunshi < 0) {
            return Optional.empty();
        }
        boolean isXunchaFirst = xunshi < 0 || (xuncha >= 0 && xuncha < xunshi);
        int at = isXunchaFirst ? xuncha : xunshi;
        return Optional.of(
                place(isXunchaFirst ? InspectionRegime.XUNCHA : InspectionRegime.XUNSHI, text.cut(at, at + 2)));
    }

    private InspectionRegime place(InspectionRegime regime, SourceSlice slice) {
        places.put(ROUND.property("regime"), slice);
        return regime;
    }

    private List<InspectionKind> kinds() {
        List<InspectionKind> kinds = new ArrayList<>();
        InspectionWords.kinds(inspectionClause()).forEach((kind, slice) -> {
            kinds.add(kind);
            places.put(ROUND.property("kinds"), slice);
        });
        return kinds;
    }

    /** The words from the team to the end of the clause that tells of the inspection, the authority's left out. */
    private SourceSlice inspectionClause() {
        int from = teams.isEmpty() ? 0 : teams.get(0).start() - text.start();
        Matcher verb = text.matcher(InspectionWords.INSPECTION_VERB);
        boolean isFound = verb.find();
        int at = isFound ? verb.start() : from;
        int end = Math.max(isFound ? verb.end() : 0, from);
        while (end < text.length() && ",。;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Matcher further = text.from(end).matcher(FURTHER_INSPECTION);
        return text.cut(Math.min(at, from), further.lookingAt() ? end + further.end() : end);
    }

    private Optional<InspectionPeriod> period() {
        Optional<DateRangeMention> range = ranges.stream().findFirst();
        if (range.isEmpty()) {
            return Optional.empty();
        }
        PropertyPath path = ROUND.property("period");
        places.put(path, range.get().slice());
        places.put(path.property("start"), range.get().startSources());
        places.put(path.property("end"), range.get().endSources());
        Optional<LocalDate> start = range.get().start();
        Optional<LocalDate> end = range.get().end();
        return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(new InspectionPeriod(start, end));
    }

    private List<String> legalBases() {
        List<String> titles = new ArrayList<>();
        PropertyPath path = ROUND.property("legalBases");
        Matcher title = text.matcher(LEGAL_BASIS);
        while (title.find()) {
            titles.add(places.text(path.index(titles.size()), text.cut(title.start(1), title.end(1))));
        }
        return titles;
    }

    /** {@return the feedback, or empty if neither its day nor its team is named} */
    public Optional<Feedback> feedback() {
        Optional<FeedbackClause> clause = feedbackClause();
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        places.put(FEEDBACK, clause.get().slice());
        Optional<LocalDate> day = clause.get().date().flatMap(this::feedbackDay);
        clause.get().date().ifPresent(this::placeFeedbackDay);
        Optional<String> team = places.text(FEEDBACK.property("team"), feedbackTeam(clause.get()));
        return day.isEmpty() && team.isEmpty() ? Optional.empty() : Optional.of(new Feedback(day, team));
    }

    /** Without a year it is read from the inspection's dates too. */
    private void placeFeedbackDay(DateMention date) {
        places.put(FEEDBACK.property("date"), date.slice());
        if (date.year().isEmpty()) {
            ranges.stream().findFirst().ifPresent(range -> places.put(FEEDBACK.property("date"), range.endSources()));
        }
    }

    /** A feedback date without a year lies in the first year that keeps it after the inspection. */
    private Optional<LocalDate> feedbackDay(DateMention date) {
        return date.year().isPresent()
                ? date.stated()
                : ranges.stream().findFirst().flatMap(range -> range.next(date));
    }

    /** The team named in the clause or, where the clause goes on from the one before, the team that inspected. */
    private Optional<SourceSlice> feedbackTeam(FeedbackClause clause) {
        Optional<SourceSlice> named = teams.stream()
                .filter(team -> team.start() >= clause.slice().start()
                        && team.end() <= clause.slice().end())
                .max(comparingInt(SourceSlice::start));
        return named.or(() -> clause.goesOn() ? teams.stream().findFirst() : Optional.empty());
    }

    /** The words that tell of the feedback, with the date that stands nearest before the verb, or else after it. */
    private Optional<FeedbackClause> feedbackClause() {
        Matcher verb = text.matcher(FEEDBACK_VERB);
        Optional<FeedbackClause> dateless = Optional.empty();
        while (verb.find()) {
            int sentence = sentenceStart(text, verb.start());
            int inspected = lastRangeEnd(verb.start(), sentence);
            int from = Math.max(sentence, inspected);
            int end = text.indexOf("。", verb.end());
            SourceSlice slice = text.cut(from, end < 0 ? text.length() : end);
            Optional<DateMention> date = dateBefore(verb.start(), from).or(() -> dateAfter(verb.end(), slice));
            var clause = new FeedbackClause(slice, date, inspected > sentence);
            if (date.isPresent()) {
                return Optional.of(clause);
            }
            dateless = dateless.or(() -> Optional.of(clause));
        }
        return dateless;
    }

    private static int sentenceStart(SourceSlice text, int at) {
        int start = at;
        while (start > 0 && "。\n\r".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the account of the inspection ends, if it stands in the same sentence. */
    private int lastRangeEnd(int verb, int sentence) {
        return ranges.stream()
                .mapToInt(range -> range.slice().end() - text.start())
                .filter(end -> end > sentence && end <= verb)
                .max()
                .orElse(-1);
    }

    private Optional<DateMention> dateBefore(int verb, int from) {
        return dates.stream()
                .filter(date -> date.slice().start() - text.start() >= from
                        && date.slice().end() - text.start() <= verb)
                .reduce((earlier, later) -> later);
    }

    private Optional<DateMention> dateAfter(int verb, SourceSlice clause) {
        return dates.stream()
                .filter(date -> date.slice().start() - text.start() >= verb
                        && date.slice().end() <= clause.end())
                .findFirst();
    }

    /**
     * The clause that tells of the feedback.
     *
     * @param slice its words
     * @param date the date in it, or empty
     * @param goesOn whether it stands in one sentence with the inspection
     */
    private record FeedbackClause(SourceSlice slice, Optional<DateMention> date, boolean goesOn) {}
}
