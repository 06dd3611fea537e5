package io.github.rectification.draft.docx;

import io.github.rectification.draft.UnreadableDraftException;

/** What is said of documents that cannot be read, each in one sentence with what to do. Immutable. */
final class Refusals {

    private static final int LONGEST_PART = 80;

    private final String name;

    Refusals(String name) {
        this.name = name;
    }

    UnreadableDraftException damagedArchive() {
        return sentence(
                "the Word file is damaged: it is cut off or was changed on its way; "
                        + "open it in Word or WPS, save it again and check that",
                "Word文件已损坏：内容不完整或者传输中被改动，请用Word或者WPS打开后重新保存再检查");
    }

    UnreadableDraftException damaged(String part) {
        return sentence(
                "the Word file is damaged in " + shown(part)
                        + ", which is missing or no well-formed XML; open it in Word or WPS, save it again and check that",
                "Word文件的" + shown(part) + "已损坏（缺失或者不是合格的XML），请用Word或者WPS打开后重新保存再检查");
    }

    UnreadableDraftException declaresType(String part) {
        return sentence(
                "the Word file holds a document type definition in " + shown(part)
                        + ", which no word processor writes; save the report again in Word or WPS and check that",
                "Word文件的" + shown(part) + "含有文档类型定义（DTD），正常的Word文件没有，请用Word或者WPS重新保存再检查");
    }

    UnreadableDraftException tooDeep(String part, int limit) {
        return sentence(
                "the Word file nests elements more than " + limit + " deep in " + shown(part)
                        + "; save the report as text (.txt) and check that",
                "Word文件的" + shown(part) + "中元素嵌套超过" + limit + "层，请把通报另存为纯文本（.txt）再检查");
    }

    UnreadableDraftException tooLarge(int limit) {
        return sentence(
                "unpacked, the Word file is larger than " + limit + " bytes; split it or raise the limit",
                "Word文件解压后超过" + limit + "字节，请拆分文件或者提高上限");
    }

    UnreadableDraftException tooManyEntries(int limit) {
        return sentence(
                "the archive holds more than " + limit
                        + " files; save the report again in Word or WPS or raise the limit",
                "压缩包内的文件超过" + limit + "个，请用Word或者WPS重新保存或者提高上限");
    }

    UnreadableDraftException tooManyParagraphs(int limit) {
        return sentence(
                "the Word file has more than " + limit + " paragraphs; split it or raise the limit",
                "Word文件超过" + limit + "段，请拆分文件或者提高上限");
    }

    UnreadableDraftException noText() {
        return sentence(
                "the Word file shows no text, only pictures perhaps; type the report or have its text recognised",
                "Word文件没有显示任何文字，可能只有图片，请录入文字或者先做文字识别");
    }

    UnreadableDraftException duplicate() {
        return sentence(
                "the archive holds two files of one name, so that it is unclear which is meant; "
                        + "open it in Word or WPS, save it again and check that",
                "压缩包内有同名文件，无法确定以哪个为准，请用Word或者WPS打开后重新保存再检查");
    }

    UnreadableDraftException encrypted() {
        return sentence(
                "the archive is protected by a password; unpack it and check the report inside",
                "压缩包有密码保护，请解压后检查其中的通报");
    }

    UnreadableDraftException packedOtherwise() {
        return sentence(
                "the archive is packed in a way that Word files are not; "
                        + "open it in Word or WPS, save it again and check that",
                "压缩包的压缩方式不是Word文件所用的，请用Word或者WPS打开后重新保存再检查");
    }

    UnreadableDraftException foreign(String english, String chinese) {
        return sentence(
                "this is " + english + ", which cannot be read; save the report as a Word file (.docx) and check that",
                "这是" + chinese + "，无法读取；请把通报另存为Word文件（.docx）再检查");
    }

    UnreadableDraftException archive() {
        return sentence(
                "this is an archive, not a Word file; unpack it and check the report inside",
                "这是压缩包，不是Word文件，请解压后检查其中的通报");
    }

    private UnreadableDraftException sentence(String english, String chinese) {
        return new UnreadableDraftException(name + ": " + english, name + "：" + chinese);
    }

    /** Names of parts come from the file: only plain ones are repeated. */
    private static String shown(String part) {
        boolean plain = part.length() <= LONGEST_PART && part.chars().allMatch(c -> c > ' ' && c < 0x7F);
        return plain ? part : "?";
    }
}
