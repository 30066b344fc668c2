package yidan.ui.act;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.act.Possibility;
import yidan.tenancy.Refusal;
import yidan.ui.shell.Article;
import yidan.ui.shell.RefusalText;

/** 现在可以：first what the law expects next, then the others, then what cannot be done yet and why. */
public final class ActBar extends Aside {

    private static final long serialVersionUID = 1L;
    private static final String WRONG_STAGE = "act.wrong-stage";

    private final transient List<Possibility> possible;
    private final transient Function<ActType, ActForm> forms;
    private final transient Map<Class<?>, Consumer<ActForm>> tailors = new HashMap<>();
    private final transient Map<Class<?>, Runnable> screens = new HashMap<>();
    private final transient Set<Class<?>> hidden = new HashSet<>();
    private transient Consumer<ActForm> every = form -> {};
    private transient Function<ActType, List<Refusal>> beforehand = act -> List.of();
    private boolean isSecond;
    private transient Class<?> next;
    private transient Button before;
    private boolean onlyThisStage;

    ActBar(List<Possibility> possible, Function<ActType, ActForm> forms) {
        this.possible = possible;
        this.forms = forms;
        addClassNames("card", "act-bar");
        setId("act-bar");
    }

    /** Only now: whoever fits it out before does so in thirty steps. */
    @Override
    protected void onAttach(AttachEvent attached) {
        draw();
    }

    /** Changes the form of one act before it opens: choices, fields of its own, suggestions. */
    public ActBar with(Class<? extends Act> act, Consumer<ActForm> tailor) {
        tailors.put(act, tailor);
        return this;
    }

    /** Changes every form before it opens, and before what {@link #with} says of that act. */
    public ActBar every(Consumer<ActForm> tailor) {
        every = tailor;
        return this;
    }

    /** What stands in the way of an act although it may be begun is told in its form before it is filled in. */
    public ActBar beforehand(Function<ActType, List<Refusal>> known) {
        beforehand = known;
        return this;
    }

    /** One act has a screen of its own instead of a form. */
    public ActBar screen(Class<? extends Act> act, Runnable open) {
        screens.put(act, open);
        return this;
    }

    /** What one does first stands elsewhere on the screen. */
    public ActBar second() {
        isSecond = true;
        redraw();
        return this;
    }

    /** One act has its place elsewhere on the screen. */
    public ActBar hide(Class<? extends Act> act) {
        hidden.add(act);
        redraw();
        return this;
    }

    /** What the law expects next stands first. */
    public ActBar next(Class<? extends Act> act) {
        next = act;
        redraw();
        return this;
    }

    /** What comes next opens another dossier: it stands before all that can still be done on this one. */
    public ActBar first(Class<? extends Act> opening, Runnable open) {
        before = new Button(Words.verb(ActType.of(opening)), click -> open.run());
        before.setId("do-" + ActType.of(opening).name());
        before.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return second();
    }

    /** Leaves out what belongs to another stage of the procedure: for dossiers with many acts. */
    public ActBar onlyThisStage() {
        onlyThisStage = true;
        redraw();
        return this;
    }

    /** What may be done now, without what is hidden. */
    public List<ActType> now() {
        return possible.stream()
                .filter(one -> one.now() && !hidden.contains(one.act().type()))
                .map(Possibility::act)
                .sorted(Comparator.comparing(act -> act.type() != next))
                .toList();
    }

    /** Whether there is neither something to do nor a reason to give why not. */
    public boolean isSilent() {
        return now().isEmpty() && notNow().isEmpty() && before == null;
    }

    private void redraw() {
        if (isAttached()) {
            draw();
        }
    }

    private void draw() {
        removeAll();
        add(new H2(getTranslation("act-bar.title")));
        List<ActType> now = now();
        if (now.isEmpty() && before == null) {
            Paragraph nothing = new Paragraph(getTranslation("act-bar.nothing"));
            nothing.addClassName("muted");
            add(nothing);
        }
        Div buttons = new Div();
        buttons.addClassName("act-buttons");
        if (before != null) {
            buttons.add(before);
        }
        // What the law expects next may be somebody else's: then nothing here is the one thing to do.
        now.forEach(act ->
                buttons.add(button(act, act == now.getFirst() && !isSecond && (next == null || act.type() == next))));
        add(buttons);
        notNow().forEach(this::explain);
    }

    private List<Possibility> notNow() {
        return possible.stream()
                .filter(one -> !one.now() && !hidden.contains(one.act().type()))
                .filter(one -> !onlyThisStage
                        || !WRONG_STAGE.equals(one.obstacle().orElseThrow().key()))
                .toList();
    }

    private Button button(ActType act, boolean first) {
        Button button = new Button(Words.verb(act), click -> open(act));
        button.setId("do-" + act.name());
        if (first) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void open(ActType act) {
        if (screens.containsKey(act.type())) {
            screens.get(act.type()).run();
            return;
        }
        ActForm form = forms.apply(act);
        every.accept(form);
        tailors.getOrDefault(act.type(), same -> {}).accept(form);
        form.beforehand(beforehand.apply(act)).open();
    }

    private void explain(Possibility one) {
        RefusalText why = RefusalText.of(one.obstacle().orElseThrow());
        Span verb = new Span(getTranslation("act-bar.cannot", Words.verb(one.act())));
        verb.addClassName("act-cannot");
        Div line = new Div(verb, new Span(why.what()));
        line.addClassName("act-obstacle");
        line.setId("cannot-" + one.act().name());
        if (!why.basis().isEmpty()) {
            line.add(new Article(why.basis()));
        }
        add(line);
    }
}
