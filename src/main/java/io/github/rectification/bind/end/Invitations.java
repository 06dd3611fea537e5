package io.github.rectification.bind.end;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Set;

/** Tells which paragraphs invite supervision (欢迎监督). */
final class Invitations {

    private static final int LONGEST = 600;
    private static final int AT_END = 4;
    private static final CharacterSet CLAUSE_MARKS = CharacterSet.of(",。;:");

    private static final Set<Role> SUPERVISED = Set.of(Role.SUPERVISION);
    private static final Set<Role> ANY_SUPERVISION = Set.of(Role.SUPERVISION, Role.SUPERVISORY);

    /** 欢迎广大干部群众监督. */
    private static final List<Step> WELCOME = List.of(new Step(40, SUPERVISED));

    /** 如有意见,请向我局反映. */
    private static final List<Step> IF =
            List.of(new Step(20, Set.of(Role.OPINION, Role.PROBLEM)), new Step(30, Set.of(Role.TELL, Role.CONTACT)));

    /** 意见和建议,请及时反馈. */
    private static final List<Step> OPINION =
            List.of(new Step(12, Set.of(Role.PLEASE)), new Step(16, Set.of(Role.TELL)));

    private final Mentions mentions;

    Invitations(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return whether the paragraph invites} */
    boolean invites(SourceSlice line) {
        if (line.length() >= LONGEST) {
            return false;
        }
        List<Hit> words = mentions.words(Table.INVITATION, line);
        for (int i = 0; i < words.size(); i++) {
            if (invites(words.subList(i, words.size()), line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean invites(List<Hit> words, SourceSlice line) {
        return switch (role(words.get(0))) {
            case WELCOME -> follow(words, WELCOME, line);
            case PLEASE -> beginsClause(words.get(0), line) && follow(words, WELCOME, line);
            case IF -> follow(words, IF, line);
            case OPINION -> follow(words, OPINION, line);
            case ACCEPT -> endsWithSupervision(words, line);
            default -> false;
        };
    }

    private static boolean beginsClause(Hit word, SourceSlice line) {
        int at = word.start() - line.start();
        return at == 0 || CLAUSE_MARKS.holds(line.charAt(at - 1));
    }

    /** {@return whether words that play these roles come behind the first, each near the one before} */
    private static boolean follow(List<Hit> words, List<Step> steps, SourceSlice line) {
        if (steps.isEmpty()) {
            return true;
        }
        Step step = steps.get(0);
        for (int i = 1; i < words.size() && isNear(words.get(0), words.get(i), step.gap(), line); i++) {
            if (step.roles().contains(role(words.get(i)))
                    && follow(words.subList(i, words.size()), steps.subList(1, steps.size()), line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Hit before, Hit word, int gap, SourceSlice line) {
        return word.start() - before.end() <= gap
                && !between(before.end(), word.start(), line).contains("。");
    }

    private static SourceSlice between(int from, int to, SourceSlice line) {
        return line.source().slice(from, to);
    }

    /** 接受社会监督. at the end of the paragraph. */
    private static boolean endsWithSupervision(List<Hit> words, SourceSlice line) {
        int end = line.endsWith("。") ? line.end() - 1 : line.end();
        for (int i = 1; i < words.size() && isNear(words.get(0), words.get(i), 20, line); i++) {
            int from = words.get(i).end();
            if (ANY_SUPERVISION.contains(role(words.get(i)))
                    && end - from <= AT_END
                    && !between(from, Math.max(from, end), line).contains("。")) {
                return true;
            }
        }
        return false;
    }

    private static Role role(Hit word) {
        return word.word().as(Role.class);
    }

    /** What a word does in an invitation. */
    private enum Role {
        WELCOME,
        PLEASE,
        IF,
        OPINION,
        PROBLEM,
        TELL,
        CONTACT,
        ACCEPT,
        OWN,
        SUPERVISION,
        SUPERVISORY
    }

    /**
     * What comes next.
     *
     * @param gap how many characters may stand before it
     * @param roles what it may be
     */
    private record Step(int gap, Set<Role> roles) {}
}
