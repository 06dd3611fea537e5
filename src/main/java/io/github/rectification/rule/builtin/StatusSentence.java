package io.github.rectification.rule.builtin;

import io.github.rectification.rule.RuleContext;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence of the draft that tells how many items have come how far. */
final class StatusSentence {

    private static final Pattern STATUS = Pattern.compile("(?:已|未|基本|阶段性)?完成整改|(?:已|未|基本|阶段性)完成|未整改|整改中"
            + "|(?:正在|持续|继续)(?:推进|整改|进行|办理)|正(?:抓紧|加快|有序)?推进|长期(?:坚持|整改)|延期|其余|其他|剩余");
    private static final String NUMERAL = "[0-9〇零一二两三四五六七八九十百]";
    private static final Pattern NUMBER_AFTER =
            Pattern.compile("(?:整改)?的?(?:具体)?(?:问题|任务|事项|措施)?(?:有|共|为)?:? ?" + NUMERAL);
    private static final Pattern NUMBER_BEFORE = Pattern.compile(NUMERAL + "(?:项|个|条|件)(?:具体)?(?:问题|任务|事项|措施)?$");
    private static final int LONGEST_BEFORE = 12;

    private StatusSentence() {}

    /** {@return whether the draft names a status without a number in the sentence of this count} */
    static boolean leavesOpen(PropertyPath path, RuleContext context) {
        return context.draft()
                .flatMap(draft -> context.places().place(path).map(span -> sentence(draft.source(), span)))
                .filter(StatusSentence::leavesOpen)
                .isPresent();
    }

    private static String sentence(SourceText source, SourceSpan span) {
        String line = SourceText.of(source.line(span.line())).all().folded();
        int at = Math.min(span.column() - 1, line.length());
        int end = line.indexOf('。', at);
        return line.substring(line.lastIndexOf('。', Math.max(at - 1, 0)) + 1, end < 0 ? line.length() : end);
    }

    private static boolean leavesOpen(String sentence) {
        Matcher status = STATUS.matcher(sentence);
        while (status.find()) {
            boolean isNumbered = NUMBER_AFTER
                            .matcher(sentence)
                            .region(status.end(), sentence.length())
                            .lookingAt()
                    || NUMBER_BEFORE
                            .matcher(sentence)
                            .region(Math.max(0, status.start() - LONGEST_BEFORE), status.start())
                            .find();
            if (!isNumbered) {
                return true;
            }
        }
        return false;
    }
}
