package io.github.rectification.reading;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Numerals;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The name of an inspection team, from the beginning of its clause, or of several that are named together.
 *
 * @param name the name, without the verb between the committee and the rest (区委组建4个巡察组), not null
 * @param regime whether it is one of 巡视 or 巡察, not null
 * @param start where its words begin in the whole text, with a round that stands straight before it
 */
public record TeamMention(Wording name, InspectionRegime regime, int start) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TITLE = 60;
    private static final int NEAR = 10;
    private static final String DEPUTY = "DEPUTY";
    private static final CharacterSet MARKS = CharacterSet.of(",。;:、 \n\r()");
    private static final WordList AND = WordList.of(Table.FUNCTION_WORD).meaning("AND");

    /** {@return the teams named in a part of the text, in order; one in the title of a document is none} */
    public static List<TeamMention> in(SourceSlice text, Mentions mentions) {
        List<TeamMention> teams = new ArrayList<>();
        for (Hit end : mentions.words(Table.TEAM_FORM, text)) {
            int at = end.start() - text.start();
            int start = start(text, at, mentions);
            SourceSlice name = text.cut(afterRound(text, start, at, mentions), end.end() - text.start());
            if (!isInTitle(text, at) && !isDeputy(name, mentions)) {
                InspectionRegime regime = end.word().as(InspectionRegime.class);
                add(new TeamMention(withoutVerb(name, mentions), regime, text.start() + start), teams, text);
            }
        }
        return teams;
    }

    /** In 县委第一巡察组、第二巡察组 two are named together; in 县委第一巡察组和市委第二巡察组 the second goes back to the first. */
    private static void add(TeamMention team, List<TeamMention> teams, SourceSlice text) {
        Optional<TeamMention> last = teams.isEmpty() ? Optional.empty() : Optional.of(teams.get(teams.size() - 1));
        int start = team.slice().start();
        if (last.isPresent() && start == last.get().slice().start()) {
            teams.set(teams.size() - 1, team);
        } else if (last.isPresent() && isJoined(last.get().slice().end(), start, text)) {
            Wording both = last.get().name().through(team.name());
            teams.set(
                    teams.size() - 1,
                    new TeamMention(both, team.regime(), last.get().start()));
        } else {
            teams.add(team);
        }
    }

    private static boolean isJoined(int end, int start, SourceSlice text) {
        int between = end - text.start();
        return start == end + 1
                && (text.charAt(between) == '、' || AND.beginning(text, between).isPresent());
    }

    private static Wording withoutVerb(SourceSlice name, Mentions mentions) {
        for (Hit committee : mentions.words(Table.BODY_ENDING, name)) {
            Optional<Hit> verb = mentions.at(Table.TEAM_VERB, committee.end())
                    .filter(word -> BodyEndings.isCommittee(committee) && word.end() < name.end());
            if (verb.isPresent()) {
                return new Wording(List.of(
                        name.cut(0, committee.end() - name.start()),
                        name.from(verb.get().end() - name.start())));
            }
        }
        return Wording.of(name);
    }

    /** {@return all the words, a verb among them} */
    public SourceSlice slice() {
        return name.parts().get(0).through(name.parts().get(name.parts().size() - 1));
    }

    private static boolean isInTitle(SourceSlice text, int at) {
        for (int i = at; i > 0 && at - i < LONGEST_TITLE; i--) {
            char c = text.charAt(i - 1);
            if (c == '《' || c == '》') {
                return c == '《';
            }
        }
        return false;
    }

    private static boolean isDeputy(SourceSlice name, Mentions mentions) {
        return mentions.words(Table.NAME_OPENER, name).stream().anyMatch(word -> word.means(DEPUTY));
    }

    private static int start(SourceSlice text, int end, Mentions mentions) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_NAME
                && (!MARKS.holds(text.charAt(start - 1)) || isBetweenNumbers(text, start - 1))) {
            start--;
        }
        return NameOpeners.after(text.cut(start, end), mentions) - text.start();
    }

    /** In 县委第一、第二巡察组 the committee is named once. */
    private static boolean isBetweenNumbers(SourceSlice text, int mark) {
        if (text.charAt(mark) != '、' || mark + 1 == text.length()) {
            return false;
        }
        int number = mark;
        while (number > 0 && Numerals.isNumeral(text.charAt(number - 1))) {
            number--;
        }
        char next = text.charAt(mark + 1);
        boolean goesOn = next == '第' || Numerals.isNumeral(next);
        return goesOn && number < mark && number > 0 && isOrdinal(text, number - 1);
    }

    /** 第一、 or 第一、二、. */
    private static boolean isOrdinal(SourceSlice text, int before) {
        return text.charAt(before) == '第' || isBetweenNumbers(text, before);
    }

    /** In 七届市委第九轮巡察市委第三巡察组 the name begins after the round; one fused with the round keeps it. */
    private static int afterRound(SourceSlice text, int start, int end, Mentions mentions) {
        SourceSlice before = text.cut(start, end);
        for (Hit round : mentions.words(Table.ROUND, before)) {
            OptionalInt name = nameAfter(round, before, mentions);
            if (name.isPresent()) {
                return name.getAsInt() - text.start();
            }
        }
        return start;
    }

    private static OptionalInt nameAfter(Hit round, SourceSlice before, Mentions mentions) {
        Optional<Hit> regime = mentions.first(Table.REGIME, before, word -> word.start() >= round.end())
                .filter(word -> InspectionKinds.fill(round.end(), word.start(), before, mentions));
        if (regime.isEmpty()) {
            return OptionalInt.empty();
        }
        int name = NameOpeners.atStart(regime.get().end(), mentions);
        if (name < before.end() && before.charAt(name - before.start()) == ',') {
            name++;
        }
        int start = name;
        boolean namesCommittee = mentions.words(Table.BODY_ENDING, start, before.end()).stream()
                .anyMatch(word -> BodyEndings.isCommittee(word) && word.start() - start <= NEAR);
        return namesCommittee ? OptionalInt.of(start) : OptionalInt.empty();
    }
}
