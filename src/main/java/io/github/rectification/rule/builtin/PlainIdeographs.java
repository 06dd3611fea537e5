package io.github.rectification.rule.builtin;

import java.text.Normalizer;

/**
 * The plain ideographs behind characters that are drawn alike: Kangxi radicals, radicals of the supplement and
 * compatibility ideographs, as text taken from a PDF holds them.
 */
final class PlainIdeographs {

    private static final char FIRST_KANGXI = '\u2F00';
    private static final char LAST_KANGXI = '\u2FD5';
    private static final char FIRST_COMPATIBLE = '\uF900';
    private static final char LAST_COMPATIBLE = '\uFAD9';

    /** Of the supplement only what stands for a whole character; ⺼ is drawn as 月 and stands for 肉, ⺅ is a part of one. */
    private static final String SUPPLEMENT = "⺎⺓⺟⺠⺻⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";

    private static final String PLAIN = "兀幺母民聿虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    private PlainIdeographs() {}

    /** {@return all characters that stand for a plain one} */
    static String lookAlikes() {
        var all = new StringBuilder(SUPPLEMENT);
        for (char c = FIRST_KANGXI; c <= LAST_KANGXI; c++) {
            all.append(c);
        }
        for (char c = FIRST_COMPATIBLE; c <= LAST_COMPATIBLE; c++) {
            if (plain(c) != c) {
                all.append(c);
            }
        }
        return all.toString();
    }

    /** {@return whether the character stands for a plain one} */
    static boolean isLookAlike(char c) {
        return plain(c) != c;
    }

    /** {@return the plain ideograph that is drawn so, or the character itself} */
    static char plain(char c) {
        boolean isNormalized =
                (c >= FIRST_KANGXI && c <= LAST_KANGXI) || (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE);
        if (isNormalized) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            // a few stand for characters of two units
            return plain.length() == 1 ? plain.charAt(0) : c;
        }
        int at = c < FIRST_KANGXI ? SUPPLEMENT.indexOf(c) : -1;
        return at < 0 ? c : PLAIN.charAt(at);
    }
}
