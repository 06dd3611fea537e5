package io.github.rectification.draft.docx;

import io.github.rectification.draft.UnreadableDraftException;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a part, one after the other: no document type, nothing from outside, and no deeper than allowed. Not
 * thread-safe.
 */
final class Markup {

    /** What comes next in the part. */
    enum Event {
        START,
        END,
        TEXT,
        DONE
    }

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String DEPTH_OF_PARSER = "jdk.xml.maxElementDepth";

    private final XMLStreamReader xml;
    private final String part;
    private final int deepest;
    private final Refusals refusals;
    private int depth;
    private String name = "";

    private Markup(XMLStreamReader xml, String part, int deepest, Refusals refusals) {
        this.xml = xml;
        this.part = part;
        this.deepest = deepest;
        this.refusals = refusals;
    }

    static Markup of(byte[] content, String part, int deepest, Refusals refusals) throws UnreadableDraftException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            return new Markup(xml, part, deepest, refusals);
        } catch (XMLStreamException e) {
            throw refusals.damaged(part);
        }
    }

    /** The JDK's own, so that a parser on the class path changes nothing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        if (factory.isPropertySupported(DEPTH_OF_PARSER)) {
            factory.setProperty(DEPTH_OF_PARSER, "0");
        }
        return factory;
    }

    /** Goes on to the next element, its end, or text. */
    Event next() throws UnreadableDraftException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return start();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        name = nameOfElement();
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.DTD -> throw refusals.declaresType(part);
                    default -> {}
                }
            }
            return Event.DONE;
        } catch (XMLStreamException e) {
            throw refusals.damaged(part);
        }
    }

    private Event start() throws UnreadableDraftException {
        if (++depth > deepest) {
            throw refusals.tooDeep(part, deepest);
        }
        name = nameOfElement();
        return Event.START;
    }

    private String nameOfElement() {
        String namespace = xml.getNamespaceURI();
        String local = xml.getLocalName();
        if (TRANSITIONAL.equals(namespace) || STRICT.equals(namespace)) {
            return local;
        }
        return COMPATIBILITY.equals(namespace) ? "mc:" + local : "?" + local;
    }

    /** {@return the name of the element: bare for WordprocessingML, after mc: for compatibility, after ? for all else} */
    String name() {
        return name;
    }

    /** {@return how many elements are open; at an end, how many are open after it} */
    int depth() {
        return depth;
    }

    String part() {
        return part;
    }

    String text() {
        return xml.getText();
    }

    /** {@return the attribute of this local name, in whatever namespace} */
    Optional<String> attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** {@return the attribute val, or the empty text} */
    String value() {
        return attribute("val").orElse("");
    }

    /** {@return whether the property is switched on, as it is without a value} */
    boolean on() {
        String value = attribute("val").orElse("1");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** {@return the attribute as a whole number within the bounds that Word sets, or empty} */
    Optional<Integer> number(String local) {
        return attribute(local).flatMap(Markup::whole);
    }

    private static Optional<Integer> whole(String digits) {
        String bare = digits.strip();
        boolean plain = !bare.isEmpty() && bare.length() <= 9 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Integer.valueOf(bare)) : Optional.empty();
    }
}
