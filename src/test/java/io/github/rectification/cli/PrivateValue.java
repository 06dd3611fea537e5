package io.github.rectification.cli;

import java.util.List;
import java.util.Random;

/**
 * A made-up private number in one of the ways in which people and programs write it.
 *
 * @param kind what it is
 * @param digits the number alone
 * @param written the number with what divides it, and the word that leads to it if it needs one
 */
record PrivateValue(Kind kind, String digits, String written) {

    private static final List<String> INVISIBLE = List.of(
            "\u200B", "\u200C", "\u200D", "\u200E", "\u2060", "\uFEFF", "\u00AD", "\u202A", "\u202C", "\u2066",
            "\u2069", "\uFE0F");

    private static final List<String> LIGHT =
            List.of(" ", "-", "\u00A0", "\u2002", "\u200A", "\u3000", "–", "—", ".", "·", "－");

    private static final List<String> WORDS = List.of(
            "账号",
            "账 号：",
            "账号(工商银行)：",
            "账号“",
            "账号=",
            "账户：",
            "银行卡：",
            "卡号 ",
            "开户行及账号：",
            "对公账户：",
            "帐号\u200B:",
            "账号：青禾农商银行 ");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** What is private. */
    enum Kind {
        IDENTITY,
        OLD_IDENTITY,
        MOBILE,
        CARD,
        ACCOUNT
    }

    /** {@return a value of the kind; whether lines may end within it depends on what it is written into} */
    static PrivateValue of(Kind kind, Random dice, boolean hasLines) {
        String digits = digits(kind, dice);
        String written = divided(kind, digits, dice, hasLines);
        if (kind == Kind.ACCOUNT) {
            written = WORDS.get(dice.nextInt(WORDS.size())) + written;
        }
        return new PrivateValue(kind, digits, written);
    }

    private static String digits(Kind kind, Random dice) {
        return switch (kind) {
            case IDENTITY -> checked("99" + some(dice, 4) + "19" + (10 + dice.nextInt(90)) + day(dice) + some(dice, 3));
            case OLD_IDENTITY -> "99" + some(dice, 4) + (10 + dice.nextInt(90)) + day(dice) + some(dice, 3);
            case MOBILE -> "1990000" + some(dice, 4);
            case CARD -> withLuhn("629900" + some(dice, 9 + dice.nextInt(4)));
            case ACCOUNT -> some(dice, 10 + dice.nextInt(10));
        };
    }

    private static String divided(Kind kind, String digits, Random dice, boolean hasLines) {
        String light = LIGHT.get(dice.nextInt(LIGHT.size()));
        return switch (dice.nextInt(hasLines ? 9 : 8)) {
            case 0 -> digits;
            case 1 -> widened(digits);
            case 2 -> sprinkled(digits, dice);
            case 3 -> String.join(light, groups(kind, digits));
            case 4 -> sprinkled(String.join(light, groups(kind, digits)), dice);
            case 5 -> at(digits, light, 3 + dice.nextInt(digits.length() - 5));
            case 6 ->
                kind == Kind.OLD_IDENTITY
                        ? digits
                        : String.join(dice.nextBoolean() ? "\t" : "  ", groups(kind, digits));
            case 7 -> widened(sprinkled(digits, dice));
            default -> kind == Kind.OLD_IDENTITY ? digits : at(digits, "\n", 3 + dice.nextInt(digits.length() - 5));
        };
    }

    private static String[] groups(Kind kind, String digits) {
        return switch (kind) {
            case IDENTITY -> digits.split("(?<=^.{6})|(?<=^.{10})|(?<=^.{14})");
            case OLD_IDENTITY -> digits.split("(?<=^.{6})|(?<=^.{12})");
            case MOBILE -> digits.split("(?<=^.{3})|(?<=^.{7})");
            case CARD, ACCOUNT -> digits.split("(?<=\\G.{4})");
        };
    }

    private static String at(String digits, String gap, int place) {
        return digits.substring(0, place) + gap + digits.substring(place);
    }

    private static String sprinkled(String text, Random dice) {
        var sprinkled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            sprinkled.append(i > 0 && dice.nextInt(3) == 0 ? INVISIBLE.get(dice.nextInt(INVISIBLE.size())) : "");
            sprinkled.append(text.charAt(i));
        }
        return sprinkled.toString();
    }

    private static String widened(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static String some(Random dice, int count) {
        var some = new StringBuilder();
        while (some.length() < count) {
            some.append(1 + dice.nextInt(9));
        }
        return some.toString();
    }

    private static String day(Random dice) {
        return "0" + (1 + dice.nextInt(9)) + (10 + dice.nextInt(18));
    }

    private static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static String withLuhn(String digits) {
        for (char last = '0'; ; last++) {
            int sum = 0;
            String all = digits + last;
            for (int i = 0; i < all.length(); i++) {
                int digit = all.charAt(all.length() - 1 - i) - '0';
                sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
            }
            if (sum % 10 == 0) {
                return all;
            }
        }
    }
}
