package io.github.rectification.testkit.drafts;

/**
 * How the items of one draft look.
 *
 * @param label how an item is numbered
 * @param title how its heading is worded
 * @param body where its measures stand
 * @param mark how its measures are numbered
 */
record ItemStyle(Label label, Title title, Body body, Mark mark) {

    /** How an item is numbered. */
    enum Label {
        DOT,
        WIDE_DOT,
        PAUSE,
        CHINESE,
        BRACKETS,
        PROBLEM;

        String of(int number) {
            return switch (this) {
                case DOT -> number + ".";
                case WIDE_DOT -> number + "．";
                case PAUSE -> number + "、";
                case CHINESE -> Numerals.chinese(number) + "、";
                case BRACKETS -> "（" + Numerals.chinese(number) + "）";
                case PROBLEM -> "问题" + number + "：";
            };
        }
    }

    /** How the heading of an item is worded; {0} is the problem. */
    enum Title {
        TASK("{0}"),
        ABOUT("关于“{0}”问题"),
        ABOUT_THE("关于“{0}”的问题"),
        ABOUT_PLAIN("关于{0}问题"),
        AGAINST("针对{0}问题"),
        AGAINST_QUOTED("针对“{0}”问题"),
        ABOUT_MENDING("关于“{0}”问题的整改"),
        ABOUT_MENDED("关于“{0}”问题的整改情况"),
        PROGRESS("对“{0}”的整改进展情况"),
        BARE("{0}");

        private final String pattern;

        Title(String pattern) {
            this.pattern = pattern;
        }

        String of(String problem) {
            // quotes inside quotes are single ones
            String inner = pattern.contains("“") ? problem.replace('“', '‘').replace('”', '’') : problem;
            return pattern.replace("{0}", inner);
        }

        String statement(String problem) {
            return pattern.contains("“") ? problem.replace('“', '‘').replace('”', '’') : problem;
        }
    }

    /** Where the measures of an item stand. */
    enum Body {
        INLINE,
        RUN_IN,
        PARAGRAPHS
    }

    /** How measures are numbered. */
    enum Mark {
        FIRSTLY,
        BRACKETS,
        CHINESE_BRACKETS,
        DOT,
        CLOSING_BRACKET,
        CIRCLED;

        String of(int number) {
            return switch (this) {
                case FIRSTLY -> Numerals.chinese(number) + "是";
                case BRACKETS -> "（" + number + "）";
                case CHINESE_BRACKETS -> "（" + Numerals.chinese(number) + "）";
                case DOT -> number + ".";
                case CLOSING_BRACKET -> number + "）";
                case CIRCLED -> Numerals.circled(number);
            };
        }
    }
}
