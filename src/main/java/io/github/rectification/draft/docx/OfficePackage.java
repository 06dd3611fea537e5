package io.github.rectification.draft.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a document and how they refer to each other. Not thread-safe. */
final class OfficePackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String MAIN = "officeDocument";

    private final Archive archive;
    private final ReadLimits limits;
    private final Refusals refusals;

    private OfficePackage(Archive archive, ReadLimits limits, Refusals refusals) {
        this.archive = archive;
        this.limits = limits;
        this.refusals = refusals;
    }

    static OfficePackage open(byte[] bytes, ReadLimits limits, Refusals refusals) throws UnreadableDraftException {
        return new OfficePackage(Archive.open(bytes, limits, refusals), limits, refusals);
    }

    /** {@return the name of the part that holds the body} */
    String main() throws UnreadableDraftException {
        if (!archive.holds(CONTENT_TYPES)) {
            throw otherArchive();
        }
        String main =
                Optional.ofNullable(relations(RELATIONS, "").get(MAIN)).orElseThrow(() -> refusals.damaged(RELATIONS));
        String type = contentType(main);
        if (type.contains("spreadsheet") || type.contains("ms-excel")) {
            throw refusals.foreign("an Excel workbook (.xlsx)", "Excel工作簿（.xlsx）");
        }
        if (type.contains("presentation") || type.contains("ms-powerpoint")) {
            throw refusals.foreign("a PowerPoint presentation (.pptx)", "PowerPoint演示文稿（.pptx）");
        }
        return main;
    }

    /** {@return the elements of a part, or a refusal if there is no such part} */
    Markup part(String name) throws UnreadableDraftException {
        byte[] content = archive.read(name).orElseThrow(() -> refusals.damaged(name));
        return Markup.of(content, name, limits.nesting(), refusals);
    }

    /** {@return the parts that a part refers to, by the last word of the kind of reference} */
    Map<String, String> relationsOf(String part) throws UnreadableDraftException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String relations = folder + "_rels/" + part.substring(slash) + ".rels";
        return archive.holds(relations) ? relations(relations, folder) : Map.of();
    }

    private Map<String, String> relations(String name, String folder) throws UnreadableDraftException {
        Map<String, String> targets = new HashMap<>();
        Markup markup = part(name);
        for (Markup.Event event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
            boolean relation = event == Markup.Event.START && markup.name().equals("?Relationship");
            if (relation && !markup.attribute("TargetMode").orElse("").equals("External")) {
                String type = markup.attribute("Type").orElse("");
                String target = resolved(folder, markup.attribute("Target").orElse(""));
                targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private String contentType(String part) throws UnreadableDraftException {
        Markup markup = part(CONTENT_TYPES);
        for (Markup.Event event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
            boolean named = event == Markup.Event.START
                    && markup.attribute("PartName").orElse("").equalsIgnoreCase("/" + part);
            if (named) {
                return markup.attribute("ContentType").orElse("");
            }
        }
        return "";
    }

    private UnreadableDraftException otherArchive() throws UnreadableDraftException {
        String type = archive.holds("mimetype")
                ? archive.read("mimetype")
                        .map(bytes -> new String(bytes, US_ASCII))
                        .orElse("")
                : "";
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return refusals.foreign("an OpenDocument text (.odt)", "OpenDocument文本（.odt）");
        }
        if (type.startsWith("application/vnd.oasis.opendocument")) {
            return refusals.foreign("an OpenDocument file other than a text", "OpenDocument文件，但不是文本");
        }
        if (type.startsWith("application/epub")) {
            return refusals.foreign("an e-book (.epub)", "电子书（.epub）");
        }
        if (archive.holds("OFD.xml")) {
            return refusals.foreign("an OFD file", "OFD版式文件");
        }
        return archive.holds("META-INF/MANIFEST.MF")
                ? refusals.foreign("a Java archive (.jar)", "Java程序包（.jar）")
                : refusals.archive();
    }
}
