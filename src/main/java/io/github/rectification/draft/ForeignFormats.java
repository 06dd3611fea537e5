package io.github.rectification.draft;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.List;

/** Files that are no text, told by their first bytes, each with what to do instead. */
final class ForeignFormats {

    private static final int HEAD = 1024;

    private static final List<Format> FORMATS = List.of(
            new Format("%PDF-", "a PDF file", "PDF文件"),
            new Format("PK\u0003\u0004", "a Word file (.docx) or another archive", "Word文件（.docx）或者压缩文件"),
            new Format("{\\rtf", "an RTF file", "RTF文件"),
            new Format("\u0089PNG", "an image", "图片"),
            new Format("\u00FF\u00D8\u00FF", "an image", "图片"),
            new Format("GIF8", "an image", "图片"),
            new Format("II*\0", "an image", "图片"),
            new Format("MM\0*", "an image", "图片"),
            new Format("\u001F\u008B", "a compressed file", "压缩文件"),
            new Format("Rar!", "a compressed file", "压缩文件"),
            new Format("7z\u00BC\u00AF", "a compressed file", "压缩文件"));

    /** Word's files of before 2007, and later ones with a password, are file systems of their own (OLE). */
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    private ForeignFormats() {}

    static void refuse(byte[] bytes, String name) throws UnreadableDraftException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        if (head.startsWith(OLE)) {
            throw ole(bytes, name);
        }
        for (Format format : FORMATS) {
            if (head.startsWith(format.magic)) {
                throw format.refusal(name);
            }
        }
    }

    private static UnreadableDraftException ole(byte[] bytes, String name) {
        if (holdsStream(bytes, "EncryptedPackage")) {
            return new UnreadableDraftException(
                    name + ": this Word file is protected by a password; take the password off, save it and check that",
                    name + "：Word文件有密码保护，请取消密码、保存后再检查");
        }
        if (holdsStream(bytes, "WordDocument")) {
            return new UnreadableDraftException(
                    name + ": this is a legacy Word file (.doc, .wps), which cannot be read; "
                            + "save it as a Word file (.docx) and check that",
                    name + "：这是旧版Word文件（.doc、.wps），无法读取；请另存为.docx再检查");
        }
        return new Format("", "a legacy Word file (.doc) or an encrypted one", "旧版Word文件（.doc）或者加密文件").refusal(name);
    }

    /** Such a file names its streams in UTF-16. */
    private static boolean holdsStream(byte[] bytes, String stream) {
        byte[] wanted = stream.getBytes(UTF_16LE);
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private record Format(String magic, String english, String chinese) {

        UnreadableDraftException refusal(String name) {
            return new UnreadableDraftException(
                    name + ": this is " + english
                            + ", which cannot be read; save the report as text (.txt) and check that",
                    name + "：这是" + chinese + "，无法读取；请把通报另存为纯文本（.txt）再检查");
        }
    }
}
