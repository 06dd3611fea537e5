package io.github.rectification.cli;

import java.util.Set;

/** Texts as YAML has them. */
final class YamlText {

    private static final Set<String> OTHER_THAN_TEXT =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /** {@return the text as one scalar on one line, in quotes where it could be taken for something else} */
    static String of(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_./-]*") && !OTHER_THAN_TEXT.contains(text) ? text : quoted(text);
    }

    /** {@return the text for a comment} */
    static String shown(String text) {
        String quoted = quoted(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String quoted(String text) {
        var yaml = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            // a build looks for two number signs before a bracket
            boolean isSecondNumberSign = c == '#' && at > 0 && text.charAt(at - 1) == '#';
            if (c == '"' || c == '\\') {
                yaml.append('\\').appendCodePoint(c);
            } else if (isPrintable(c) && !isSecondNumberSign) {
                yaml.appendCodePoint(c);
            } else {
                int width = c > Character.MAX_VALUE ? 8 : 4;
                String digits = Integer.toHexString(c);
                yaml.append(width == 4 ? "\\u" : "\\U")
                        .append("0".repeat(width - digits.length()))
                        .append(digits);
            }
        }
        return yaml.append('"').toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != 0xFFFE && c != 0xFFFF;
        };
    }
}
