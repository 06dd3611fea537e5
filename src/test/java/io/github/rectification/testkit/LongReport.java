package io.github.rectification.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An invented report of any length: opening, account, items with running numbers, next steps, end. */
public final class LongReport {

    private static final int ITEMS_A_GROUP = 40;
    private static final String ITEM_PART = "二、反馈意见整改落实情况\n";
    private static final String DIGITS = "一二三四五六七八九";

    private LongReport() {}

    /** {@return a report of about this many bytes in UTF-8; the items make up all but some two thousand of them} */
    public static String ofBytes(int bytes) {
        String frame = Sample.named("ladders/tasks-with-measures-run-in").text();
        int itemPart = frame.indexOf(ITEM_PART) + ITEM_PART.length();
        int nextSteps = frame.indexOf("三、下一步工作打算\n");
        var text = new StringBuilder(bytes / 2);
        text.append(frame, 0, itemPart);
        int left = bytes - frame.getBytes(UTF_8).length;
        for (int item = 0; left > 0; item++) {
            String lines = group(item) + item(item % ITEMS_A_GROUP + 1, item);
            text.append(lines);
            left -= lines.getBytes(UTF_8).length;
        }
        return text.append(frame, nextSteps, frame.length()).toString();
    }

    private static String group(int item) {
        return item % ITEMS_A_GROUP == 0 ? "(" + chinese(item / ITEMS_A_GROUP + 1) + ")落实各项决策部署方面\n" : "";
    }

    private static String item(int number, int seed) {
        return number + ".完善第" + (seed % 97 + 3) + "片区供水保障机制。一是编制松岭河段调度方案,明确枯水期流量,核对台账"
                + (seed % 89 + 2) + "份。二是改造老旧管网" + (seed % 31 + 1) + "公里,漏损率下降至8.7%;召开调度会"
                + (seed % 7 + 1) + "次,督促责任单位按月报送进度。三是公开办事指南,接受用水群众监督。\n";
    }

    /** One to 999 in Chinese numerals. */
    private static String chinese(int number) {
        var text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds - 1)).append('百');
        }
        if (tens > 0) {
            text.append(hundreds == 0 && tens == 1 ? "" : DIGITS.charAt(tens - 1))
                    .append('十');
        } else if (hundreds > 0 && number % 10 > 0) {
            text.append('零');
        }
        if (number % 10 > 0) {
            text.append(DIGITS.charAt(number % 10 - 1));
        }
        return text.toString();
    }
}
