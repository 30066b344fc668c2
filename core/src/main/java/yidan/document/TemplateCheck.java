package yidan.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import yidan.document.layout.Page;
import yidan.tenancy.Refusal;

/** Whether a template can be let in: only fields of its form, only plain page elements, nothing from outside. */
final class TemplateCheck {

    static final int LONGEST = 100_000;

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "style",
            "title",
            "body",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "b",
            "strong",
            "u",
            "br",
            "hr",
            "img",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "ol",
            "ul",
            "li");
    private static final Set<String> ATTRIBUTES = Set.of("class", "style", "colspan", "rowspan", "src", "alt");
    private static final Set<String> STYLES_REFUSED = Set.of("url", "import", "expression", "\\", "@", "<", "content");

    private static final Pattern LINE = Pattern.compile("@ line (\\d+)$");

    private final FormKind form;
    private final Deque<FormField> inside = new ArrayDeque<>();

    private TemplateCheck(FormKind form) {
        this.form = form;
    }

    /** @throws Refusal naming what cannot be let in; for an unknown field with the known ones */
    static void check(FormKind form, String source) {
        if (source.length() > LONGEST) {
            throw new Refusal("template.too-long", "", LONGEST).at("source");
        }
        for (String raw : Set.of("{{{", "{{&", "{{>", "{{=", "{{!", "{{<", "{{$")) {
            if (source.contains(raw)) {
                throw new Refusal("template.not-allowed", "", raw).at("source");
            }
        }
        try {
            Templates.engine().compile(source).visit(new TemplateCheck(form).visitor());
        } catch (MustacheException unbalanced) {
            throw new Refusal("template.broken", "", line(unbalanced, source)).at("source");
        }
        requirePlain(source);
        requirePlain(Templates.fill(source, Filling.sample(form)));
        requireWhole(form, source);
    }

    /** The engine ends what it says with the line; where it does not, it missed the end of something, at the end. */
    private static int line(MustacheException unbalanced, String source) {
        Matcher line = LINE.matcher(unbalanced.getMessage());
        return line.find()
                ? Integer.parseInt(line.group(1))
                : Math.max(1, (int) source.lines().count());
    }

    /** What the law has in the document stands in it, and not only where something else is filled in too. */
    private static void requireWhole(FormKind form, String source) {
        List<FormField> asked =
                form.fields().stream().filter(field -> isAsked(form, field)).toList();
        Map<String, String> marks = new HashMap<>();
        Map<String, Object> values = new HashMap<>();
        for (FormField field : asked) {
            String mark = "%064x".formatted(0xfeedL + marks.size());
            marks.put(field.name(), mark);
            values.put(
                    field.name(),
                    field.type() == FormField.Type.TABLE
                            ? List.of(
                                    field.columns().stream().collect(Collectors.toMap(FormField::name, unused -> mark)))
                            : mark);
        }
        String filled = Templates.fill(source, Filling.of(form, values));
        String missing = asked.stream()
                .filter(field -> !filled.contains(marks.get(field.name())))
                .map(FormField::label)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new Refusal(
                            "template.lacks",
                            form.articles().isEmpty()
                                    ? "linyi-14:1.3#8"
                                    : form.articles().getFirst(),
                            form.title(),
                            missing)
                    .at("source");
        }
    }

    private static boolean isAsked(FormKind form, FormField field) {
        return field.required()
                || field.name().equals(Papers.NUMBER)
                || field.name().equals(Papers.SEAL)
                || form.signatures().stream().anyMatch(one -> one.field().equals(field.name()) && one.isAlwaysAsked());
    }

    private Mustache.Visitor visitor() {
        // The engine does not tell where a section ends: each is looked at by itself, with the text inside it.
        return new Mustache.Visitor() {
            @Override
            public void visitText(String text) {}

            @Override
            public void visitVariable(String name) {
                require(name);
            }

            @Override
            public boolean visitInclude(String name) {
                throw new Refusal("template.not-allowed", "", name).at("source");
            }

            @Override
            public boolean visitSection(String name) {
                require(name);
                FormField.of(form, name).ifPresent(inside::push);
                return true;
            }

            @Override
            public boolean visitInvertedSection(String name) {
                require(name);
                return true;
            }
        };
    }

    private void require(String name) {
        boolean known = name.equals(".")
                || FormField.of(form, name).isPresent()
                || inside.stream().anyMatch(section -> section.hasColumn(name));
        if (!known) {
            throw new Refusal("template.unknown-field", "", form.title(), name, known()).at("source");
        }
    }

    private String known() {
        return form.fields().stream()
                .map(field -> field.columns().isEmpty()
                        ? field.name()
                        : field.name()
                                + field.columns().stream()
                                        .map(FormField::name)
                                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
    }

    private static void requirePlain(String html) {
        try {
            requirePlain(Page.parse(Page.framed("", html)).getDocumentElement());
        } catch (SAXException broken) {
            int before = (int) Page.framed("", "").lines().skip(1).count();
            throw Page.broken(broken, before).at("source");
        }
    }

    private static void requirePlain(Element element) {
        String name = element.getTagName().toLowerCase(Locale.ROOT);
        boolean ofTheFrame =
                name.equals("style") && element.getParentNode().getNodeName().equals("head");
        if (!ELEMENTS.contains(name) || name.equals("style") && !ofTheFrame) {
            throw new Refusal("template.not-allowed", "", "<" + name + ">").at("source");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            requirePlain(name, attributes.item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                requirePlain(inner);
            }
        }
    }

    private static void requirePlain(String element, Node attribute) {
        String value = attribute.getNodeValue().toLowerCase(Locale.ROOT);
        boolean fine =
                switch (attribute.getNodeName()) {
                    case "style" -> STYLES_REFUSED.stream().noneMatch(value::contains) && !value.contains("{{");
                    case "src" -> element.equals("img") && (value.equals("{{.}}") || value.isEmpty());
                    default -> ATTRIBUTES.contains(attribute.getNodeName()) && !value.contains("{{");
                };
        if (!fine) {
            throw new Refusal("template.not-allowed", "", attribute.getNodeName() + "=\"" + value + "\"").at("source");
        }
    }
}
