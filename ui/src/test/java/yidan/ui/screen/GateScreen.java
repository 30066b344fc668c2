package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.gate.Gate;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/**
 * Every gate of the law on the page where the person stands: there is no button where the bar can know, and it says why;
 * and whoever fills in the form and hands it in, or has it open in another window, is told the article in the form, keeps
 * what was filled in, and changes nothing. In three parts, two of which run side by side.
 */
abstract class GateScreen {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final Traces TRACES = new Traces(WORLD.world);
    private static final String WRONG_STAGE = "act.wrong-stage";
    private static final String UNBOUND = "0".repeat(64);

    /** What the form does not even offer to choose, and the component that would have to be chosen. */
    private static final Map<String, String> NOT_OFFERED = Map.of(
            "item outside the list", "item",
            "summary-only item in the ordinary procedure", "item",
            "chair who investigates", "chair",
            "execution of a power to punish", "item",
            "inspection of what is not on the list", "item",
            "inspection on a power to punish", "item",
            "announcement that is said to have failed", "manner",
            "announcement of an execution's paper that is said to have failed", "manner");

    /** What there is nothing to do about is not shown at all, not even as something that cannot be done. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "opinion of the leader after the head has decided",
            "handing in what was not collected",
            "brought to the bank before it was handed in",
            "hearing recorded by who does not chair it",
            "substitution decided as what the body executes itself",
            "file of a case that is not closed",
            "file compiled by who did not handle the case",
            "second file of one case",
            "file of an execution that goes on",
            "file of an inspection that goes on",
            "file of a suspected violation of which no lead was made",
            "file of an inspection whose lead waits",
            "file of an inspection compiled by who did not inspect",
            "set-off decided that nobody has proposed",
            "set-off proposed a second time",
            "ruling of a court that nobody asked",
            "crime in an execution referred without a report",
            "refusal of the police contested before they have refused",
            "answer of the police changed after they opened a case",
            "back from justice before the police opened a case",
            "file read before it is in the archive",
            "file taken out that may only be read");

    /** Its form stands open from before: to open it here would bind the papers of a real file, which is told elsewhere. */
    private static final Set<String> OPEN_FROM_BEFORE =
            Set.of("file taken over with a picture that came after its approval");

    /** What is told above the form alone: it is about none of its fields. */
    private static final Set<String> WHOLE_FORM = listed("whole-form.tsv");

    /** What the form says as soon as it opens. */
    private static final Set<String> TOLD_BEFOREHAND = listed("told-beforehand.tsv");

    private static final WhereActsAre PLACES = new WhereActsAre(TRACES);
    private static final Map<Actor, Person> PEOPLE = new HashMap<>();
    private static final Set<String> TRIED = new HashSet<>();
    private static final Set<String> SHUT = new HashSet<>();

    @ParameterizedTest
    @MethodSource("gates")
    void a_shut_gate_is_shut_on_the_screen(Gate gate) {
        TRIED.add(gate.name());
        UUID id = gate.arrange();
        Act act = gate.act().apply(id);
        ActType type = ActType.of(act.getClass());
        Person person = PEOPLE.computeIfAbsent(gate.actor(), Person::logsIn);
        PLACES.stand(person, type, id);
        FilledForm form;
        if (gate.onScreen() || NOT_SHOWN.contains(gate.name())) {
            assertFalse(person.sees(WhereActsAre.button(type, id)), "there is a button");
            told(person, type, gate, RefusalText.of(law(gate, act)));
            form = person.opensElsewhere(type, () -> PLACES.elsewhere(type, id));
        } else if (OPEN_FROM_BEFORE.contains(gate.name())) {
            assertTrue(person.sees(WhereActsAre.button(type, id)), "there is no button");
            form = person.opensElsewhere(type, () -> PLACES.elsewhere(type, id).fix("pdf", UNBOUND));
        } else {
            person.clicks(WhereActsAre.button(type, id));
            form = person.form(type);
        }
        String beforehand = form.beforehand();
        String given = OPEN_FROM_BEFORE.contains(gate.name()) ? "pdf" : "";
        assertEquals(NOT_OFFERED.getOrDefault(gate.name(), ""), form.fillBut(act, given), "what cannot be chosen");
        gate.meanwhile().accept(id);
        Refusal law = law(gate, act);
        told(form, gate, law, beforehand);
        handIn(form, gate, law);
        form.cancel();
        SHUT.add(gate.name());
    }

    /** What the law says to the engine. */
    private static Refusal law(Gate gate, Act act) {
        return assertThrows(Refusal.class, () -> WORLD.perform(gate.actor(), act));
    }

    /** The bar says why not, and by which article; of another stage's acts it says nothing, the steps are drawn there. */
    private static void told(Person person, ActType type, Gate gate, RefusalText words) {
        String line = "cannot-" + type.name();
        if (gate.refusal().equals(WRONG_STAGE) || NOT_SHOWN.contains(gate.name())) {
            assertFalse(person.sees(line));
            assertEquals(WhereActsAre.isOnCase(type), person.sees("step-line"), "the steps");
            return;
        }
        assertTrue(person.reads(line).contains(words.what()), person.reads(line));
        assertEquals(Set.of(Person.articleName(words.basis())), person.articles(line), "in the bar");
    }

    private static void handIn(FilledForm form, Gate gate, Refusal law) {
        RefusalText words = RefusalText.of(law);
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
            atItsField(form, gate, law, words);
        } else {
            assertEquals(Texts.zh("constraint.NotNull"), form.complaintAt(missing));
            assertTrue(
                    form.articles().contains(Person.articleName(words.basis())), "the article at the head of the form");
            assertEquals(refusals, TRACES.refusals(), "it did not come as far as the engine");
        }
    }

    /** Before anything was filled in; what shuts the gate while the form stands open cannot be told then. */
    private static void told(FilledForm form, Gate gate, Refusal law, String beforehand) {
        boolean there = beforehand.contains(RefusalText.of(law).what());
        assertEquals(isTold(form, law) && !gate.isShutMeanwhile(), there, "before anything is filled in: " + law.key());
    }

    private static boolean isTold(FilledForm form, Refusal law) {
        return TOLD_BEFOREHAND.contains(form.act() + "\t" + law.key());
    }

    /** At the field that it is about; what the bar knows before the form is filled in is about none. */
    private static void atItsField(FilledForm form, Gate gate, Refusal law, RefusalText words) {
        boolean whole = WHOLE_FORM.contains(form.act() + "\t" + law.key()) || isTold(form, law);
        law.components().stream()
                .filter(form::has)
                .findFirst()
                .ifPresentOrElse(
                        field -> {
                            assertEquals(words.what(), form.complaintAt(field), "at its field");
                            assertFalse(whole, "it is about a field");
                        },
                        () -> assertTrue(
                                whole || gate.onScreen() || NOT_SHOWN.contains(gate.name()),
                                "no field of the form is named: " + law.key() + law.components()));
    }

    private static Set<String> listed(String name) {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(GateScreen.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return list.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.lastIndexOf('\t')))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @AfterAll
    static void say_how_many() {
        System.out.printf("gates on screen: %d, refused %d%n", TRIED.size(), SHUT.size());
        TRIED.clear();
        SHUT.clear();
    }
}
