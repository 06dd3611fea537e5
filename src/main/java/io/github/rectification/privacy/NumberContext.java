package io.github.rectification.privacy;

import io.github.rectification.source.InvisibleMarks;
import io.github.rectification.source.SourceText;
import java.util.regex.Pattern;

/** The words around a number, which tell of some numbers what they are. */
final class NumberContext {

    private static final int WORDS_BEFORE = 16;

    /** Blanks and what is not seen do not count as words, but are not looked through without end either. */
    private static final int FARTHEST = 64;

    private static final String MARKS = ":=,\"'“”‘’「」『』《》<>()[]【】〔〕*_#-—.为是系即";

    /** Names of the numbers of papers, goods and firms. */
    private static final Pattern OF_DOCUMENT = Pattern.compile("(?:编[号码]|代码|条码|[单票文税档卷案货批期标]号|发票号码|识别[号码]"
            + "|(?:注册|登记|流水|合同|协议|批次|序列?|备案|凭证|许可证|项目|业务|交易|受理|设备|资产|车架|证书|执照)号|标识码|追溯码|[Nn][Oo])$");

    private static final Pattern OF_FIRM = Pattern.compile("(?:信用代码|机构代码|识别[号码]|税号|注册号)$");
    private static final Pattern OF_PERSON = Pattern.compile("身份|证件|公民|居民");
    private static final Pattern OF_PHONE = Pattern.compile("电话|手机|号码|联系|拨打|微信|热线|短信|[Tt][Ee][Ll]|致电");
    private static final Pattern OF_BANK = Pattern.compile("[银户账帐卡款汇]|开户|支行");

    /** Letters before a number: SN, HT-; those before a phone are others. */
    private static final Pattern SERIES = Pattern.compile("(?<![A-Za-z])(?!TEL|MOB|PHONE|WX|VX|QQ|ID)[A-Z]{2,8}-?$");

    private static final Pattern MONEY = Pattern.compile("^(?:\\.[0-9]{1,2})?(?:[千百]?万|亿)?(?:元(?!旦)|美元|欧元|港元|人民币)");

    /** What is left over ends like 余元, and a sum follows it. */
    private static final Pattern REMAINDER = Pattern.compile("[结盈剩其节净]余$");

    private final String text;

    NumberContext(String text) {
        this.text = text;
    }

    /** {@return whether the words before say that the number is that of a paper, of goods or of a firm} */
    boolean isOfDocument(int start) {
        String before = before(start, WORDS_BEFORE);
        String words = withoutMarks(before);
        boolean isTold =
                OF_DOCUMENT.matcher(words).find() || SERIES.matcher(before).find();
        return isTold && !OF_PERSON.matcher(words).find();
    }

    /** {@return whether the words before say that the number is that of a firm or another body} */
    boolean isOfFirm(int start) {
        return OF_FIRM.matcher(withoutMarks(before(start, WORDS_BEFORE))).find();
    }

    /** {@return whether the words before speak of persons' papers} */
    boolean speaksOfPerson(int start) {
        return OF_PERSON.matcher(before(start, WORDS_BEFORE)).find();
    }

    /** {@return whether the words before speak of telephones} */
    boolean speaksOfPhone(int start) {
        return OF_PHONE.matcher(before(start, WORDS_BEFORE)).find();
    }

    /** {@return whether the words before speak of banks} */
    boolean speaksOfBank(int start) {
        return OF_BANK.matcher(before(start, WORDS_BEFORE)).find();
    }

    /** {@return whether the number is a sum of money; what stands within 万元, 余元 or 公元 is none} */
    boolean isMoney(int start, int end) {
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        if (before == '¥' || before == '￥' || before == '$') {
            return true;
        }
        boolean isWithinUnit = "十百千万亿余多单公状美欧港日".indexOf(before) >= 0
                && !REMAINDER.matcher(before(start, 2)).find();
        return !isWithinUnit && MONEY.matcher(after(end)).find();
    }

    /** {@return whether a number from nought to one or a percentage goes on here} */
    boolean isFraction(int start, int end) {
        boolean afterPoint = start >= 2 && isPoint(text.charAt(start - 1)) && digitAt(start - 2) == 0;
        boolean alone = start < 3 || digitAt(start - 3) < 0;
        return (afterPoint && alone) || after(end).startsWith("%");
    }

    private int digitAt(int place) {
        return DigitRuns.digit(text.charAt(place));
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    /** {@return whether a day, month or year is told by the digits before the place} */
    boolean isOfDate(int end) {
        String after = after(end);
        return !after.isEmpty() && "年月日".indexOf(after.charAt(0)) >= 0;
    }

    /** {@return whether a table's cells may go on before or after; blanks at the beginning of a line are none} */
    boolean isInRow(int start, int end) {
        boolean isBorder = false;
        for (int at = start - 1; at >= start - FARTHEST && !Gap.Measure.isLineEnd(charAt(at)); at--) {
            if (isBorder && isWritten(charAt(at))) {
                return true;
            }
            isBorder = isBorder || isBorderOfCell(at);
        }
        for (int at = end; at < end + FARTHEST && !Gap.Measure.isLineEnd(charAt(at)); at++) {
            if (isBorderOfCell(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBorderOfCell(int place) {
        char c = charAt(place);
        return c == '\t' || c == '|' || c == '｜' || (Gap.Measure.isBlank(c) && Gap.Measure.isBlank(charAt(place + 1)));
    }

    /** {@return whether nothing else stands on the lines of the number} */
    boolean fillsLines(int start, int end) {
        int before = start - 1;
        while (Gap.Measure.isBlank(charAt(before))) {
            before--;
        }
        int after = end;
        while (Gap.Measure.isBlank(charAt(after))) {
            after++;
        }
        return Gap.Measure.isLineEnd(charAt(before)) && Gap.Measure.isLineEnd(charAt(after));
    }

    private char charAt(int place) {
        return place < 0 || place >= text.length() ? '\n' : text.charAt(place);
    }

    /** {@return whether a check letter stands there} */
    boolean goesOnWithLetter(int end) {
        return after(end).startsWith("X") || after(end).startsWith("x");
    }

    private String before(int place, int most) {
        return before(place, most, false);
    }

    /**
     * Obtains the words before a place.
     *
     * @param most how many characters at most
     * @param isOverLine whether those at the end of the line above count too
     * @return the characters of the line, folded, without blanks and what is not seen
     */
    String before(int place, int most, boolean isOverLine) {
        int lines = isOverLine ? 1 : 0;
        var words = new StringBuilder(most);
        for (int at = place - 1; at >= Math.max(0, place - FARTHEST) && words.length() < most; at--) {
            char c = text.charAt(at);
            if (Gap.Measure.isLineEnd(c)) {
                boolean isSecondHalf = c == '\r' && text.startsWith("\r\n", at);
                lines -= isSecondHalf ? 0 : 1;
                if (lines < 0) {
                    break;
                }
            } else if (isWritten(c)) {
                words.append(c);
            }
        }
        return SourceText.fold(words.reverse().toString());
    }

    private String after(int place) {
        var words = new StringBuilder();
        for (int at = place; at < Math.min(text.length(), place + WORDS_BEFORE) && words.length() < 6; at++) {
            char c = text.charAt(at);
            if (Gap.Measure.isLineEnd(c)) {
                break;
            }
            if (isWritten(c)) {
                words.append(c);
            }
        }
        return SourceText.fold(words.toString());
    }

    private static boolean isWritten(char c) {
        return c != '\t' && !Gap.Measure.isBlank(c) && !InvisibleMarks.isInvisible(c);
    }

    private static String withoutMarks(String words) {
        int end = words.length();
        while (end > 0 && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
