package io.github.rectification.cli;

import io.github.rectification.draft.TextEncoding;
import io.github.rectification.json.ReportJson;
import io.github.rectification.reporter.OwnOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells by its name and its beginning of a file that the command line does not name that it is no draft. */
final class FolderFile {

    private static final int JSON_HEAD = 64 * 1024;

    private FolderFile() {}

    /** {@return why the file is not even read, or empty if it is} */
    static Optional<Skip> skip(Input input) {
        if (input.origin() == Input.Origin.NAMED || input.file().isEmpty()) {
            return Optional.empty();
        }
        Path file = input.file().get();
        Optional<byte[]> head = head(file, OwnOutput.HEAD_BYTES);
        if (head.isPresent() && OwnOutput.isOwn(head.get())) {
            return Optional.of(Skip.OWN_OUTPUT);
        }
        boolean isForeign = !input.named() && Endings.isJson(file) && head.isPresent() && isNoObject(ink(head.get()));
        return isForeign ? Optional.of(Skip.FOREIGN_JSON) : Optional.empty();
    }

    /** {@return whether a file that could not be read as a draft is JSON that was never meant to be a report} */
    static boolean isForeignJson(Input input) {
        if (input.named() || input.file().isEmpty()) {
            return false;
        }
        Path file = input.file().get();
        Optional<byte[]> head = head(file, JSON_HEAD);
        return head.isPresent()
                && (Endings.isJson(file) || isObject(ink(head.get())))
                && !ReportJson.resembles(decoded(head.get()));
    }

    /** A file that cannot be opened is not told here but where it is read. */
    private static Optional<byte[]> head(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(most));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A list, and what begins with a comment or a key without quotes, would be taken for text. */
    private static boolean isNoObject(String ink) {
        return ink.isEmpty()
                || ink.charAt(0) == '['
                || ink.charAt(0) == '/'
                || (ink.charAt(0) == '{' && !isObject(ink));
    }

    private static boolean isObject(String ink) {
        return ink.startsWith("{\"") || ink.startsWith("{}");
    }

    /** {@return the first signs that are seen, two at the most, with a question mark for one beyond ASCII} */
    private static String ink(byte[] head) {
        var ink = new StringBuilder();
        for (int at = markOf(head); at < head.length && ink.length() < 2; at++) {
            // zeros are halves of signs in UTF-16
            if (head[at] < 0 || head[at] > ' ') {
                ink.append(head[at] < 0 ? '?' : (char) head[at]);
            }
        }
        return ink.toString();
    }

    /** {@return the length of the byte order mark} */
    private static int markOf(byte[] head) {
        if (head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return 3;
        }
        return isUtf16(head) ? 2 : 0;
    }

    private static boolean isUtf16(byte[] head) {
        return head.length > 1 && head[0] < 0 && head[1] < 0 && (head[0] ^ head[1]) == 1 && (head[0] & 0xFE) == 0xFE;
    }

    /** {@return the text, up to the last ASCII sign where the rest is cut off, so that no sign is cut in two} */
    private static String decoded(byte[] head) {
        int end = head.length;
        while (head.length == JSON_HEAD && !isUtf16(head) && end > 0 && head[end - 1] < 0) {
            end--;
        }
        byte[] whole = Arrays.copyOf(head, end);
        return TextEncoding.of(whole)
                .flatMap(encoding -> encoding.decode(whole))
                .orElse("");
    }
}
