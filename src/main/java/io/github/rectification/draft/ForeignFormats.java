package io.github.rectification.draft;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** Files that are no text, told by their first bytes, each with what to do instead. */
final class ForeignFormats {

    private static final int HEAD = 1024;

    private static final List<Format> FORMATS = List.of(
            new Format("%PDF-", "a PDF file", "PDF文件"),
            new Format(
                    "\u00D0\u00CF\u0011\u00E0",
                    "a legacy Word file (.doc) or an encrypted one",
                    "旧版Word文件（.doc）或者加密文件"),
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

    private ForeignFormats() {}

    static void refuse(byte[] bytes, String name) throws UnreadableDraftException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        for (Format format : FORMATS) {
            if (head.startsWith(format.magic)) {
                throw format.refusal(name);
            }
        }
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
