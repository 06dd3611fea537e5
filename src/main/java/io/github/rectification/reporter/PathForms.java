package io.github.rectification.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Names of files as other programs want them. */
final class PathForms {

    private static final String HEX = "0123456789ABCDEF";

    private PathForms() {}

    /** {@return the path with forward slashes, without {@code ./} at its beginning} */
    static String plain(String path) {
        String plain = path.replace('\\', '/');
        while (plain.startsWith("./") && plain.length() > 2) {
            plain = plain.substring(2);
        }
        return plain;
    }

    /** {@return a relative reference for a relative path, an address of scheme {@code file} for an absolute one} */
    static String uri(String path) {
        String plain = plain(path);
        if (plain.startsWith("//")) {
            return "file:" + encoded(plain);
        }
        if (plain.startsWith("/")) {
            return "file://" + encoded(plain);
        }
        if (hasDrive(plain)) {
            return "file:///" + plain.substring(0, 2) + encoded(plain.substring(2));
        }
        return encoded(plain);
    }

    private static boolean hasDrive(String path) {
        return path.length() > 2 && isLetter(path.charAt(0)) && path.charAt(1) == ':' && path.charAt(2) == '/';
    }

    private static String encoded(String path) {
        var encoded = new StringBuilder(path.length() * 2);
        for (byte unit : path.getBytes(UTF_8)) {
            char sign = (char) (unit & 0xFF);
            if (isLetter(sign) || (sign >= '0' && sign <= '9') || "/-._~".indexOf(sign) >= 0) {
                encoded.append(sign);
            } else {
                encoded.append('%').append(HEX.charAt(sign >> 4)).append(HEX.charAt(sign & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
