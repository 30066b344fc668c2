package yidan.ui.itemlist.township;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.itemlist.township.ChooseItems;
import yidan.itemlist.township.EditorRow;
import yidan.itemlist.township.EnforcementLists;
import yidan.itemlist.township.ListHead;
import yidan.itemlist.township.ListVersion;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.Words;
import yidan.ui.shell.Keys;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Messages;
import yidan.ui.shell.Page;
import yidan.ui.shell.RefusalText;

/**
 * 编制清单：the catalogue at the left, the own list at the right, by department; what differs from the version in force
 * is coloured, worded and counted. Nothing moved is lost: it is kept as a draft until it is saved.
 * Source: 临政发〔2023〕13号 二（二）.
 */
@Route("lists/:list([0-9a-f-]{36})/edit")
@MayOpen(
        roles = {Role.HEAD, Role.TEAM_LEADER, Role.LIAISON},
        kinds = OrganisationKind.TOWNSHIP)
@StyleSheet("context://styles/itemlist.css")
public class ListEditorView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient EnforcementLists lists;
    private final transient ActDesk desk;
    private final transient EditorDraft draft;
    private final transient Clock clock;
    private final Div notices = new Div();
    private final Div catalogue = new Div();
    private final Div own = new Div();
    private final Span count = new Span();
    private final Span added = Words.badge("", "ok");
    private final Span removed = Words.badge("", "overdue");
    private final TextField search = new TextField();
    private final Checkbox differences = new Checkbox();
    private final Button save;
    private final List<EditorLine> lines = new ArrayList<>();
    private final Map<String, List<EditorLine>> departments = new LinkedHashMap<>();
    private final Map<String, Heading> headings = new HashMap<>();
    private transient UUID id;
    private transient ListHead head;
    private transient Set<Integer> loaded = Set.of();
    private transient UUID actId = UUID.randomUUID();

    /** A department's name over its lines, at the left and at the right; it goes when none of them is shown. */
    private record Heading(Div left, Div right) {
        void show(List<EditorLine> lines) {
            left.setVisible(lines.stream().anyMatch(line -> line.left.isVisible()));
            right.setVisible(lines.stream().anyMatch(line -> line.right.isVisible()));
        }
    }

    @Inject
    public ListEditorView(
            CurrentActor currentActor, EnforcementLists lists, ActDesk desk, EditorDraft draft, Clock clock) {
        super("editor.title");
        this.actor = currentActor.get();
        this.lists = lists;
        this.desk = desk;
        this.draft = draft;
        this.clock = clock;
        crumb(ListsView.class, getTranslation("lists.title"));
        save = new Button(getTranslation("editor.save"), click -> save());
        save.setId("editor-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        Button leave = new Button(getTranslation("editor.leave"), click -> leave());
        leave.setId("editor-leave");
        actions(save, leave);
        Div panes =
                new Div(pane("editor.catalogue", catalogue, "editor-catalogue"), pane("editor.own", own, "editor-own"));
        panes.addClassName("editor");
        body(notices, bar(), panes);
    }

    private Component bar() {
        search.setId("editor-search");
        search.setPlaceholder(getTranslation("editor.search"));
        search.setAriaLabel(getTranslation("editor.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> find());
        Keys.on(Keys.SEARCH, search);
        differences.setId("editor-differences");
        differences.setLabel(getTranslation("editor.differences"));
        differences.addValueChangeListener(change -> find());
        count.setId("editor-count");
        added.setId("editor-added");
        removed.setId("editor-removed");
        Div bar = new Div(search, differences, count, added, removed);
        bar.addClassNames("card", "editor-bar");
        return bar;
    }

    private Component pane(String key, Div content, String id) {
        content.setId(id);
        content.addClassName("editor-lines");
        Div pane = new Div(new H2(getTranslation(key)), content);
        pane.addClassNames("card", "editor-pane");
        return pane;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = UUID.fromString(event.getRouteParameters().get("list").orElseThrow());
        load();
        draft.find(actor, id, loaded).ifPresent(kept -> {
            apply(kept.items());
            Button forget = new Button(getTranslation("act-form.draft.forget"), click -> forgetDraft());
            forget.setId("editor-forget-draft");
            forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            Div notice = new Div(new Span(getTranslation("act-form.draft", kept.when())), forget);
            notice.addClassName("draft-notice");
            notices.add(notice);
        });
    }

    private void forgetDraft() {
        draft.drop(actor, id);
        load();
    }

    private void load() {
        notices.removeAll();
        head = lists.version(actor, id)
                .filter(version -> version.township() == actor.organisation().value())
                .orElseThrow(NotFoundException::new);
        title(getTranslation("editor.of", head.ordinal()));
        boolean open = List.of(ListVersion.DRAFT, ListVersion.RETURNED).contains(head.stage());
        save.setVisible(open);
        if (!open) {
            notices.add(new Paragraph(getTranslation("editor.closed", Words.stage("ListVersion", head.stage()))));
        } else if (!head.returnReason().isBlank()) {
            Div reason = new Div(new Span(getTranslation("lists.returned", head.returnReason())));
            reason.addClassNames("note", "overdue");
            notices.add(reason);
        }
        List<EditorRow> rows = lists.editor(actor, id, LocalDate.now(clock));
        loaded = rows.stream()
                .filter(EditorRow::chosen)
                .map(row -> row.row().item())
                .collect(Collectors.toCollection(TreeSet::new));
        lines.clear();
        departments.clear();
        for (EditorRow row : rows) {
            EditorLine line = new EditorLine(row, this::moved);
            lines.add(line);
            departments
                    .computeIfAbsent(row.row().departments().replaceAll("\\s+", "、"), none -> new ArrayList<>())
                    .add(line);
        }
        draw();
    }

    private void draw() {
        catalogue.removeAll();
        own.removeAll();
        departments.forEach((department, members) -> {
            Button all = new Button(getTranslation("editor.all"), click -> {
                boolean wanted = !members.stream().allMatch(EditorLine::isChosen);
                members.stream().filter(EditorLine::isFound).forEach(line -> line.choose(wanted));
                moved();
            });
            all.setId("all-" + Integer.toHexString(department.hashCode()));
            all.setAriaLabel(getTranslation("editor.all.of", department));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            Div left = new Div(new Span(department), all);
            left.addClassName("editor-department");
            catalogue.add(left);
            Div right = new Div(new Span(department));
            right.addClassName("editor-department");
            own.add(right);
            headings.put(department, new Heading(left, right));
            members.forEach(line -> {
                catalogue.add(line.left);
                own.add(line.right);
            });
        });
        find();
    }

    private void find() {
        lines.forEach(line -> line.find(search.getValue().strip(), differences.getValue()));
        tally();
    }

    private void tally() {
        departments.forEach((department, members) -> headings.get(department).show(members));
        long in = lines.stream().filter(EditorLine::isChosen).count();
        long more = lines.stream().filter(EditorLine::isAdded).count();
        long fewer = lines.stream().filter(EditorLine::isRemoved).count();
        count.setText(getTranslation("editor.count", in, lines.size()));
        added.setText(getTranslation("diff.count.ADDED", more));
        removed.setText(getTranslation("diff.count.REMOVED", fewer));
    }

    private void moved() {
        tally();
        draft.keep(actor, id, loaded, chosen());
    }

    private List<Integer> chosen() {
        return lines.stream()
                .filter(EditorLine::isChosen)
                .map(EditorLine::item)
                .sorted()
                .toList();
    }

    private void apply(Set<Integer> items) {
        lines.forEach(line -> line.choose(items.contains(line.item())));
        find();
    }

    private void save() {
        try {
            desk.perform(new ChooseItems(Id.of(id), head.version(), chosen()), actId);
            draft.drop(actor, id);
            Messages.done(getTranslation("editor.saved", chosen().size()));
            leave();
        } catch (Refusal refusal) {
            explain(refusal);
        } finally {
            actId = UUID.randomUUID();
            save.setEnabled(true);
        }
    }

    /** Somebody was quicker: who, and a way to put the own changes on top of his. Nothing typed is lost. */
    private void explain(Refusal refusal) {
        Div panel = RefusalText.of(refusal).panel();
        if (refusal.key().equals("act.overtaken")) {
            draft.lastChange(actor, id)
                    .ifPresent(last -> panel.addComponentAsFirst(
                            new Paragraph(getTranslation("editor.overtaken", last.who(), last.when()))));
            Button again = new Button(getTranslation("editor.reapply"), click -> reapply());
            again.setId("editor-reapply");
            panel.add(again);
        }
        panel.addClassName("act-summary");
        panel.setId("editor-refusal");
        notices.removeAll();
        notices.add(panel);
        panel.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void reapply() {
        Set<Integer> mine = new TreeSet<>(chosen());
        Set<Integer> before = loaded;
        load();
        Set<Integer> merged = EditorDraft.onTopOf(loaded, before, mine);
        apply(merged);
        draft.keep(actor, id, loaded, List.copyOf(merged));
        notices.add(new Paragraph(getTranslation("editor.reapplied")));
    }

    private void leave() {
        UI.getCurrent().navigate("lists/" + id);
    }
}
