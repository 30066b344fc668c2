package yidan.document.layout;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import yidan.document.Templates;
import yidan.tenancy.Refusal;

/** The frame around every form's body: page, type and margins. Source: GB/T 9704-2012. */
public final class Page {

    private static final String STYLE = Templates.resource("page.css");
    /** What closes a text: the organisation with its date and seal, the signatures. */
    private static final Set<String> ENDS = Set.of("closing", "signs");

    /** Elements that hold lines and are none. */
    private static final Set<String> HOLD_OTHERS = Set.of("div", "table", "thead", "tbody", "tfoot", "ol", "ul");

    private Page() {}

    public static String framed(String title, String body) {
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

    /**
     * Puts what closes a text into the last line of its last paragraph, as a block of its own: paragraphs keep two lines
     * together, and so neither an organisation with its date nor signatures ever stand alone on a page.
     */
    static void keepEnds(Document page) {
        List<Element> ends = new ArrayList<>();
        NodeList blocks = page.getElementsByTagName("div");
        for (int i = 0; i < blocks.getLength(); i++) {
            Element block = (Element) blocks.item(i);
            if (ENDS.contains(block.getAttribute("class"))
                    && before(block) instanceof Element text
                    && text.getTagName().equals("p")) {
                ends.add(block);
            }
        }
        ends.forEach(end -> before(end).appendChild(end));
    }

    private static Node before(Node node) {
        Node before = node.getPreviousSibling();
        while (before != null && before.getNodeType() != Node.ELEMENT_NODE) {
            before = before.getPreviousSibling();
        }
        return before;
    }

    /** The text of a form's body, a line for each paragraph, heading and row of a table. */
    public static List<String> lines(String body) {
        try {
            List<String> lines = new ArrayList<>();
            collect(parse(framed("", body)).getElementsByTagName("body").item(0), lines);
            return lines;
        } catch (SAXException broken) {
            throw broken(broken, 0);
        }
    }

    private static void collect(Node block, List<String> lines) {
        for (Node child = block.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean holds = child instanceof Element inner && HOLD_OTHERS.contains(inner.getTagName());
            if (holds) {
                collect(child, lines);
            } else {
                String line = line(child);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
    }

    /** The cells of a row stand side by side. */
    private static String line(Node block) {
        if (!(block instanceof Element row && row.getTagName().equals("tr"))) {
            return squeezed(block);
        }
        List<String> cells = new ArrayList<>();
        for (Node cell = block.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            cells.add(squeezed(cell));
        }
        cells.removeIf(String::isEmpty);
        return String.join("　", cells);
    }

    private static String squeezed(Node node) {
        return node.getTextContent().replaceAll("\\s+", " ").strip();
    }

    /**
     * What is wrong with a page, said by its line: what the parser says about it is in its own words.
     *
     * @param before how many lines stand before what the person has written
     */
    public static Refusal broken(SAXException broken, int before) {
        int line = broken instanceof SAXParseException at ? at.getLineNumber() - before : 1;
        return new Refusal("template.broken", "", Math.max(1, line));
    }

    /** Strict: no document types, no entities, nothing fetched. */
    public static Document parse(String page) throws SAXException {
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
