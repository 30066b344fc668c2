package yidan.ui.screen;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yidan.act.ActType;
import yidan.tenancy.Actor;
import yidan.ui.act.ActForm;
import yidan.ui.shell.Article;
import yidan.ui.shell.Texts;

/** Somebody before a screen, who sees what is shown and can only click what can be clicked. */
public final class Person {

    private final BrowserlessUIContext window;

    private Person(BrowserlessUIContext window) {
        this.window = window;
    }

    public static Person logsIn(Actor actor) {
        return new Person(Screens.get().window(actor));
    }

    /** Opens a page by its address, with what a list in it is narrowed to. */
    public void goesTo(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            window.navigate(address, Component.class);
            return;
        }
        window.activate();
        window.getUI().navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        window.roundTrip();
    }

    /** Goes back to the window, after somebody else was at his own. */
    public void returns() {
        window.activate();
    }

    public boolean sees(String id) {
        return seen(id).isPresent();
    }

    /** What is shown under this id, and can be seen: looked for by hand first, since a query of the whole page takes long. */
    public <C extends Component> Optional<C> seen(Class<C> type, String id) {
        return seen(id, window.getUI())
                .filter(type::isInstance)
                .map(type::cast)
                .or(() -> window.find(type).all().stream()
                        .filter(part -> !(part instanceof Text))
                        .filter(part -> part.getId().filter(id::equals).isPresent())
                        .findFirst());
    }

    public Optional<Component> seen(String id) {
        return seen(Component.class, id);
    }

    /** The same in a part of the page. */
    static Optional<Component> seen(String id, Component part) {
        if (part instanceof Text || !part.isVisible()) {
            return Optional.empty();
        }
        return part.getId().filter(id::equals).isPresent()
                ? Optional.of(part)
                : part.getChildren().flatMap(child -> seen(id, child).stream()).findFirst();
    }

    /** The words that are shown there. */
    public String reads(String id) {
        return words(seen(id));
    }

    /** All that has been sent to his window, with what only a pointer or a reader for the blind finds. */
    public String holds() {
        window.roundTrip();
        return Stream.concat(
                        Stream.of(held(window.getUI().getElement())),
                        // The page itself hangs beside the tree of the window's elements.
                        window.getUI().getChildren().map(part -> held(part.getElement())))
                .collect(Collectors.joining("\n"));
    }

    private static String held(Element at) {
        if (at.isTextNode()) {
            return at.getText();
        }
        return Stream.of(
                        at.getAttributeNames().map(at::getAttribute),
                        at.getPropertyNames().map(name -> String.valueOf(at.getPropertyRaw(name))),
                        at.getChildren().map(Person::held))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    static String words(Optional<Component> at) {
        return at.map(part -> part.getElement().getTextRecursively()).orElse("");
    }

    /** How many elements of that name stand there, at whatever depth. */
    public long elements(String id, String tag) {
        return seen(id).map(part -> count(part.getElement(), tag)).orElse(0L);
    }

    private static long count(Element element, String tag) {
        return element.getChildren().mapToLong(child -> count(child, tag)).sum()
                + (element.isTextNode() || !element.getTag().equals(tag) ? 0 : 1);
    }

    /** Clicks a button that is there, can be seen, and is not grey. */
    public void clicks(String id) {
        Button button = seen(Button.class, id).orElseThrow(() -> new AssertionError("no button " + id));
        window.test(button).click();
        window.roundTrip();
    }

    /** Whether something on the page leads to that address. */
    public boolean linksTo(String path) {
        return window.find(Anchor.class).all().stream()
                .anyMatch(link -> link.getHref().equals(path));
    }

    /** Whether something in that part of the page leads to that address. */
    public boolean linksTo(String part, String path) {
        return seen(part).stream()
                .flatMap(place -> window.find(Anchor.class, place).all().stream())
                .anyMatch(link -> link.getHref().equals(path));
    }

    /** What the first column of a list shows, row by row. */
    public List<String> rows(String grid) {
        GridTester<?, ?> list =
                window.test(seen(Grid.class, grid).orElseThrow(() -> new AssertionError("no list " + grid)));
        return IntStream.range(0, list.size())
                .mapToObj(row -> list.getCellText(row, 0))
                .toList();
    }

    /** What a link sends, as the browser would take it. */
    public byte[] takes(String id) {
        returns();
        Anchor link = seen(Anchor.class, id).orElseThrow(() -> new AssertionError("no link " + id));
        VaadinSession session = VaadinSession.getCurrent();
        ElementStreamResource sent = session.getResourceRegistry()
                .getResource(ElementStreamResource.class, URI.create(link.getHref()))
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VaadinResponse response = (VaadinResponse) Proxy.newProxyInstance(
                Person.class.getClassLoader(),
                new Class<?>[] {VaadinResponse.class},
                (proxy, method, given) -> method.getName().equals("getOutputStream") ? out : null);
        try {
            ((DownloadHandler) sent.getElementRequestHandler())
                    .handleDownloadRequest(
                            new DownloadEvent(VaadinRequest.getCurrent(), response, session, link.getElement()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out.toByteArray();
    }

    /** Types into a field of a screen that is no form of an act. */
    @SuppressWarnings("unchecked")
    public void types(String id, String words) {
        ((HasValue<?, String>) seen(id).orElseThrow(() -> new AssertionError("no field " + id))).setValue(words);
    }

    /** What stands in such a field. */
    public String typed(String id) {
        return seen(id).map(field -> String.valueOf(((HasValue<?, ?>) field).getValue()))
                .orElse("");
    }

    /** What is said at a field; empty where nothing is wrong with it. */
    public String complaintAt(String id) {
        return complaint(seen(id));
    }

    static String complaint(Optional<Component> at) {
        return at.filter(field -> ((HasValidation) field).isInvalid())
                .map(field -> ((HasValidation) field).getErrorMessage())
                .orElse("");
    }

    /** Types into a field what it cannot read as a day: the field is empty, the words stand there. */
    public void mistypes(String id, String words) {
        Component field = seen(id).orElseThrow(() -> new AssertionError("no field " + id));
        Element element = field.getElement();
        element.setProperty("_inputElementValue", words);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode()));
        window.roundTrip();
    }

    /** Brings a file, as the browser would send it. */
    public void brings(String id, String name, byte[] content) {
        window.test(upload(id)).upload(name, null, content);
        window.roundTrip();
    }

    /** Begins to bring a file, and the connection breaks in its midst. */
    public void beginsToBring(String id, String name) {
        window.test(upload(id)).uploadAborted(name, null);
        window.roundTrip();
    }

    private Upload upload(String id) {
        return seen(Upload.class, id).orElseThrow(() -> new AssertionError("no place for files " + id));
    }

    /** Answers the question that is asked before what cannot be undone, if it is asked. */
    public void confirmsIfAsked() {
        window.find(ConfirmDialog.class)
                .all()
                .forEach(dialog -> window.test(dialog).confirm());
        window.roundTrip();
    }

    /** @param labelKey the tab's name, without what is counted in it */
    public void opensTab(String sheet, String labelKey) {
        String label = Texts.zh(labelKey, "").strip();
        TabSheet tabs = seen(TabSheet.class, sheet).orElseThrow(() -> new AssertionError("no tabs " + sheet));
        for (int i = 0; i < tabs.getTabCount(); i++) {
            if (tabs.getTabAt(i).getLabel().startsWith(label)) {
                tabs.setSelectedIndex(i);
                return;
            }
        }
        throw new AssertionError("no tab " + label);
    }

    /** The form that has just been opened. */
    public FilledForm form(ActType type) {
        window.roundTrip();
        ActForm form = seen(ActForm.class, "act-" + type.name()).orElseThrow(() -> new AssertionError("no form"));
        return new FilledForm(this, type, form);
    }

    /** A form that no button of this page opens: as it stands open in a window from before. */
    public FilledForm opensElsewhere(ActType type, Supplier<ActForm> form) {
        window.activate();
        form.get().open();
        return form(type);
    }

    /** The articles that are named there, as people call them. */
    public Set<String> articles(String id) {
        return articles(seen(id));
    }

    Set<String> articles(Optional<Component> at) {
        return at.map(place -> window.find(Article.class, place).all().stream()
                        .map(Person::name)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** How an article is called on the screens. */
    public static String articleName(String reference) {
        return name(new Article(reference));
    }

    private static String name(Article article) {
        return article.getChildren().findFirst().orElseThrow().getElement().getText();
    }

    /** Whether the control can be used as it stands. */
    boolean canUse(Component part) {
        return window.test(part).isUsable();
    }
}
