package yidan.ui.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.act.Acts;
import yidan.act.Done;
import yidan.act.Possibility;
import yidan.act.draft.Drafts;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.ui.identity.CurrentActor;

/** Hands out bars, buttons and forms, and brings what is handed in to the engine. */
@ApplicationScoped
public class ActDesk {

    @Inject
    private Acts acts;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ChineseValidator validator;

    /**
     * The panel 现在可以 of a dossier.
     *
     * @param procedure the capability's sealed interface
     * @param seen the dossier's version that the screen shows
     * @param about the dossier as people call it
     * @param afterwards shows the change
     */
    public <D extends Dossier> ActBar bar(
            Class<?> procedure, Class<D> type, Id<D> id, long seen, String about, Runnable afterwards) {
        return bar(List.of(procedure), type, id, seen, about, afterwards);
    }

    /** The same for a procedure of several chapters. */
    public <D extends Dossier> ActBar bar(
            List<Class<?>> chapters, Class<D> type, Id<D> id, long seen, String about, Runnable afterwards) {
        List<Possibility> possible = acts.possible(currentActor.get(), chapters, type, id);
        return new ActBar(
                possible, act -> form(act.type(), about, id.value(), fixed(act, id, seen), done -> afterwards.run()));
    }

    /** The form of an act on a dossier, for screens that place its button themselves. */
    public <D extends Dossier> ActForm form(
            Class<? extends Act> act, Id<D> id, long seen, String about, Runnable afterwards) {
        return form(act, about, id.value(), fixed(ActType.of(act), id, seen), done -> afterwards.run());
    }

    /** The form of an act that opens a dossier. */
    public ActForm opening(Class<? extends Act> act, Consumer<Done> afterwards) {
        return form(act, "", null, Map.of(), afterwards);
    }

    /** The same where several are begun side by side: each keeps its own draft, told by what it is about. */
    public ActForm opening(Class<? extends Act> act, UUID about, Consumer<Done> afterwards) {
        return form(act, "", about, Map.of(), afterwards);
    }

    /** A button for an act that opens a dossier; not visible to those who may not do it. */
    public Button button(Class<? extends Act> act, Consumer<Done> afterwards) {
        ActType type = ActType.of(act);
        Button button =
                new Button(Words.verb(type), click -> opening(act, afterwards).open());
        button.setId("open-" + type.name());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setVisible(type.mayBeDoneBy(currentActor.get()));
        return button;
    }

    /** Performs an act of a screen that has a form of its own. A refusal is thrown and shown by the shell. */
    public Done perform(Act act, UUID actId) {
        return acts.perform(currentActor.get(), act, actId);
    }

    /** What is wrong with an act's components, by name, in the person's language. */
    public Map<String, String> complaints(Act act) {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (RecordComponent component : act.getClass().getRecordComponents()) {
            String complaint = complaint(act.getClass(), component.getName(), value(act, component));
            if (!complaint.isEmpty()) {
                complaints.put(component.getName(), complaint);
            }
        }
        return complaints;
    }

    private static Object value(Act act, RecordComponent component) {
        try {
            return component.getAccessor().invoke(act);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the person may do this at all, in whatever stage. */
    public boolean mayEver(Class<? extends Act> act) {
        return ActType.of(act).mayBeDoneBy(currentActor.get());
    }

    private ActForm form(
            Class<? extends Act> act,
            String about,
            UUID dossier,
            Map<String, Object> fixed,
            Consumer<Done> afterwards) {
        Actor actor = currentActor.get();
        return new ActForm(this, actor, ActType.of(act), about, dossier, fixed, afterwards);
    }

    private static Map<String, Object> fixed(ActType act, Id<?> id, long seen) {
        Map<String, Object> fixed = new LinkedHashMap<>();
        List<String> names = Arrays.stream(act.type().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        fixed.put("on", id);
        if (names.contains("seen")) {
            fixed.put("seen", seen);
        }
        return fixed;
    }

    Drafts drafts() {
        return drafts;
    }

    String complaint(Class<? extends Act> act, String component, Object value) {
        return validator.complaint(act, component, value).orElse("");
    }

    /** The engine's complaint in the person's language, if the same value gives one here. */
    String complaintOr(String message, Class<? extends Act> act, String component, Supplier<Object> value) {
        String own = complaint(act, component, value.get());
        return own.isEmpty() ? message : own;
    }
}
