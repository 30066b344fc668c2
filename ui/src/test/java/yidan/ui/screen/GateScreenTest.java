package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.Gate;
import yidan.casework.opening.ProposeCase;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.ui.act.ActDesk;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/**
 * Every gate of the law on the page where the person stands: there is no button where the bar can know, and it says why;
 * and whoever fills in the form and hands it in, or has it open in another window, is told the article in the form, keeps
 * what was filled in, and changes nothing.
 */
class GateScreenTest {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final Traces TRACES = new Traces(WORLD.world);
    private static final String WRONG_STAGE = "act.wrong-stage";

    /** What the form does not even offer to choose, and the component that would have to be chosen. */
    private static final Map<String, String> NOT_OFFERED = Map.of(
            "item outside the list", "item",
            "summary-only item in the ordinary procedure", "item",
            "chair who investigates", "chair");

    /** What there is nothing to do about is not shown at all, not even as something that cannot be done. */
    private static final Set<String> NOTHING_TO_DO = Set.of("handing in what was not collected");

    private static final Map<Actor, Person> PEOPLE = new HashMap<>();
    private static final Set<String> SHUT = new HashSet<>();

    static Stream<Gate> gates() {
        return Gate.all();
    }

    @ParameterizedTest
    @MethodSource("gates")
    void a_shut_gate_is_shut_on_the_screen(Gate gate) {
        UUID id = gate.arrange();
        Act act = gate.act().apply(id);
        ActType type = ActType.of(act.getClass());
        Refusal law = assertThrows(Refusal.class, () -> WORLD.perform(gate.actor(), act));
        RefusalText words = RefusalText.of(law);
        Person person = PEOPLE.computeIfAbsent(gate.actor(), Person::logsIn);
        stand(person, type, id);
        FilledForm form;
        if (gate.onScreen() || NOTHING_TO_DO.contains(gate.name())) {
            assertFalse(person.sees(button(type)), "there is a button");
            told(person, type, gate, words);
            form = person.opensElsewhere(
                    type,
                    () -> CDI.current()
                            .select(ActDesk.class)
                            .get()
                            .form(type.type(), Id.of(id), TRACES.version(type, id), "", () -> {}));
        } else {
            person.clicks(button(type));
            form = person.form(type);
        }
        assertEquals(NOT_OFFERED.getOrDefault(gate.name(), ""), form.fill(act), "what cannot be chosen");
        handIn(form, gate, words);
        form.cancel();
        SHUT.add(gate.name());
    }

    /** Brings the person to the page on which the act is done. */
    private static void stand(Person person, ActType type, UUID id) {
        switch (type.opens() ? "" : type.dossier().getSimpleName()) {
            case "" -> person.goesTo("cases");
            case "EnforcementCase" -> person.goesTo("cases/" + id);
            case "CustodyItem" -> person.goesTo("goods/" + id);
            default -> {
                person.goesTo("cases/" + TRACES.caseOf(type, id));
                person.opensTab("case-tabs", "cases.tab.measures");
            }
        }
    }

    private static String button(ActType type) {
        if (type.opens()) {
            return type.type() == ProposeCase.class ? "propose" : "on-the-spot";
        }
        return "do-" + type.name();
    }

    /** The bar says why not, and by which article; of another stage's acts it says nothing, the steps are drawn there. */
    private static void told(Person person, ActType type, Gate gate, RefusalText words) {
        String line = "cannot-" + type.name();
        if (gate.refusal().equals(WRONG_STAGE) || NOTHING_TO_DO.contains(gate.name())) {
            assertFalse(person.sees(line));
            assertTrue(person.sees("step-line"), "the steps");
            return;
        }
        assertTrue(person.reads(line).contains(words.what()), person.reads(line));
        assertEquals(Set.of(Person.articleName(words.basis())), person.articles(line), "in the bar");
    }

    private static void handIn(FilledForm form, Gate gate, RefusalText words) {
        String before = TRACES.everything();
        long refusals = TRACES.refusals();
        form.submit();
        assertTrue(form.isOpen(), "the form is gone");
        assertTrue(form.keepsWhatWasFilledIn(), "something that was filled in is lost");
        assertEquals(before, TRACES.everything(), "something was written");
        String missing = NOT_OFFERED.get(gate.name());
        if (missing == null) {
            assertTrue(form.problems().contains(words.what()), form.problems());
            assertTrue(form.problems().contains(words.remedy()), form.problems());
            assertEquals(Set.of(Person.articleName(words.basis())), form.articlesOfProblems());
            assertEquals(refusals + 1, TRACES.refusals(), "refusals in the record");
        } else {
            assertEquals(Texts.zh("constraint.NotNull"), form.complaintAt(missing));
            assertTrue(
                    form.articles().contains(Person.articleName(words.basis())), "the article at the head of the form");
            assertEquals(refusals, TRACES.refusals(), "it did not come as far as the engine");
        }
    }

    @AfterAll
    static void say_how_many() {
        System.out.printf("gates on screen: %d, refused %d%n", gates().count(), SHUT.size());
    }
}
