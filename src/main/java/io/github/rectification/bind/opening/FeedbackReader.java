package io.github.rectification.bind.opening;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.model.Feedback;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.DateRangeMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.reading.TeamMention;
import io.github.rectification.reading.Wording;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads when the inspection gave feedback, and by which team. */
final class FeedbackReader {

    private static final PropertyPath FEEDBACK = PropertyPath.ROOT.property("feedback");

    private final SourceSlice text;
    private final Mentions mentions;
    private final Places places;
    private final List<TeamMention> teams;
    private final List<DateRangeMention> ranges;
    private final List<DateMention> dates;

    FeedbackReader(
            SourceSlice text,
            Mentions mentions,
            List<TeamMention> teams,
            List<DateRangeMention> ranges,
            Places places) {
        this.text = text;
        this.mentions = mentions;
        this.places = places;
        this.teams = teams;
        this.ranges = ranges;
        this.dates = mentions.dates(text);
    }

    /** {@return the feedback, or empty if neither its day nor its team is named} */
    Optional<Feedback> feedback() {
        Optional<FeedbackClause> clause = feedbackClause();
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        places.put(FEEDBACK, clause.get().slice());
        Optional<LocalDate> day = clause.get().date().flatMap(this::feedbackDay);
        clause.get().date().ifPresent(this::placeFeedbackDay);
        Optional<String> team = places.wording(FEEDBACK.property("team"), feedbackTeam(clause.get()));
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
    private Optional<Wording> feedbackTeam(FeedbackClause clause) {
        Optional<TeamMention> named = teams.stream()
                .filter(team -> team.slice().start() >= clause.slice().start()
                        && team.slice().end() <= clause.slice().end())
                .reduce((earlier, later) -> later);
        return named.or(() -> clause.goesOn() ? teams.stream().findFirst() : Optional.empty())
                .map(TeamMention::name);
    }

    /** The words that tell of the feedback, with the date that stands nearest before the verb, or else after it. */
    private Optional<FeedbackClause> feedbackClause() {
        Optional<FeedbackClause> dateless = Optional.empty();
        for (Hit verb : mentions.words(Table.INSPECTION_VERB, text)) {
            if (verb.means(Verbs.FEEDBACK)) {
                FeedbackClause clause = clause(verb.start() - text.start(), verb.end() - text.start());
                if (clause.date().isPresent()) {
                    return Optional.of(clause);
                }
                dateless = dateless.or(() -> Optional.of(clause));
            }
        }
        return dateless;
    }

    private FeedbackClause clause(int verbStart, int verbEnd) {
        int sentence = Clauses.sentenceStart(text, verbStart);
        int inspected = lastRangeEnd(verbStart, sentence);
        int from = Math.max(sentence, inspected);
        int end = text.indexOf("。", verbEnd);
        SourceSlice slice = text.cut(from, end < 0 ? text.length() : end);
        Optional<DateMention> date = dateBefore(verbStart, from).or(() -> dateAfter(verbEnd, slice));
        return new FeedbackClause(slice, date, inspected > sentence);
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
