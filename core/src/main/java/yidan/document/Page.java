package yidan.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The frame around every form's body: page, type and margins. Source: GB/T 9704-2012. */
final class Page {

    private static final String STYLE = Templates.resource("page.css");

    private Page() {}

    static String framed(String title, String body) {
        return "<html><head><title>" + escaped(title) + "</title><style>" + STYLE + "</style></head><body>"
                + body.replace("&nbsp;", "&#160;") + "</body></html>";
    }

    /** Without a number at the foot. */
    static String unnumbered(String title, String body) {
        return framed(title, body)
                .replace(
                        "</style>",
                        "@page { @bottom-right { content: normal; } }"
                                + " @page :left { @bottom-left { content: normal; } }</style>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Strict: no document types, no entities, nothing fetched. */
    static Document parse(String page) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler() {
                @Override
                public void fatalError(SAXParseException broken) throws SAXException {
                    throw broken;
                }
            });
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
