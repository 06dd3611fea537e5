package io.github.rectification.testkit.drafts;

import java.time.LocalDate;

/** Chinese numerals and dates as reports write them. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** {@return a number from 1 to 99 in Chinese, such as 二十三} */
    static String chinese(int number) {
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        if (number < 10) {
            return ones;
        }
        String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
        return tens + "十" + ones;
    }

    /** {@return a circled number from 1 to 9} */
    static String circled(int number) {
        return Character.toString('①' + number - 1);
    }

    /** {@return the day in full, such as 2023年4月10日} */
    static String day(LocalDate date) {
        return date.getYear() + "年" + monthDay(date);
    }

    /** {@return the day without its year, such as 4月10日} */
    static String monthDay(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** {@return the day in Chinese numerals, such as 二〇二三年四月十日} */
    static String chineseDay(LocalDate date) {
        StringBuilder year = new StringBuilder();
        for (char digit : Integer.toString(date.getYear()).toCharArray()) {
            year.append(DIGITS.charAt(digit - '0'));
        }
        return year + "年" + chinese(date.getMonthValue()) + "月" + chinese(date.getDayOfMonth()) + "日";
    }
}
