package io.github.rectification.reporter;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what reporters write as XML, by the schemas of the tests. */
final class XmlCheck {

    private XmlCheck() {}

    /** {@return the document, which is of the form that the schema tells} */
    static Document read(String schema, String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(XmlCheck.class.getResource("/reporter/" + schema)))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(xml.length() > 4000 ? xml.substring(0, 4000) : xml, e);
        }
    }
}
