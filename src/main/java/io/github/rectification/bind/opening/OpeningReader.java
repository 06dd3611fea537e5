package io.github.rectification.bind.opening;

import io.github.rectification.genre.Table;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.reading.DateRangeMention;
import io.github.rectification.reading.InspectionKinds;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.reading.RoundMention;
import io.github.rectification.reading.TeamMention;
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

    /** Openings are a few hundred characters; what stands further on is none of it. */
    private static final int LONGEST = 4000;

    private static final Pattern LEGAL_BASIS = Pattern.compile("《([^《》]{2,60})》");

    private final SourceSlice text;
    private final Mentions mentions;
    private final Places places;
    private final List<TeamMention> teams;
    private final List<DateRangeMention> ranges;
    private final Optional<SourceSlice> authority;
    private final Optional<SourceSlice> label;

    /** Reads an opening; the title tells the round where the opening does not. */
    public OpeningReader(SourceSlice opening, Optional<SourceSlice> title, Mentions mentions, Places places) {
        SourceSlice all = opening.length() > LONGEST ? opening.cut(0, LONGEST) : opening;
        this.mentions = mentions;
        this.text = new FormerInspection(all, mentions).leftOut();
        this.places = places;
        this.teams = TeamMention.in(text, mentions);
        this.ranges = DateRangeMention.in(text, mentions);
        this.authority = authority(text).or(() -> authority(all));
        this.label = RoundMention.in(text, mentions).or(() -> title.flatMap(words -> RoundMention.in(words, mentions)));
    }

    private Optional<SourceSlice> authority(SourceSlice words) {
        return new AuthorityReader(words, mentions).authority();
    }

    /** {@return the inspection} */
    public InspectionRound round() {
        Optional<TeamMention> team = teams.stream().findFirst();
        var body = new InspectedBodyReader(text, mentions, team);
        return InspectionRound.builder()
                .regime(regime())
                .kinds(kinds())
                .commissionedBy(places.text(ROUND.property("commissionedBy"), authority))
                .label(places.text(ROUND.property("label"), label))
                .team(places.wording(ROUND.property("team"), team.map(TeamMention::name)))
                .inspectedBody(places.wording(ROUND.property("inspectedBody"), body.body()))
                .period(period())
                .legalBases(legalBases())
                .build();
    }

    private Optional<InspectionRegime> regime() {
        if (!teams.isEmpty()) {
            return Optional.of(place(teams.get(0).regime(), teams.get(0).slice()));
        }
        return mentions.words(Table.REGIME, text).stream()
                .findFirst()
                .map(word -> place(
                        word.word().as(InspectionRegime.class), text.source().slice(word.start(), word.end())));
    }

    private InspectionRegime place(InspectionRegime regime, SourceSlice slice) {
        places.put(ROUND.property("regime"), slice);
        return regime;
    }

    private List<InspectionKind> kinds() {
        List<InspectionKind> kinds = new ArrayList<>();
        SourceSlice clause = new InspectionClause(text, mentions, teams).words();
        InspectionKinds.in(clause, mentions).forEach((kind, slice) -> {
            kinds.add(kind);
            places.put(ROUND.property("kinds"), slice);
        });
        return kinds;
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
        return new FeedbackReader(text, mentions, teams, ranges, places).feedback();
    }
}
