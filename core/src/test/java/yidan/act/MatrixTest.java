package yidan.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yidan.World;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Every act of every procedure against every role in every kind of organisation: what {@link Permitted} names, it may. */
class MatrixTest {

    private static final List<OrganisationCode> BODIES =
            List.of(World.NIUDU, World.FIRE, World.JUSTICE, World.GOVERNMENT, World.NIUDU_OFFICE);

    private final World world = World.get();

    static Stream<ActType> everyAct() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> !location.contains(MatrixTest.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath()))
                        .importPackages("yidan")
                        .stream()
                        .filter(type -> type.isAssignableTo(Act.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(type -> ActType.of(type.asSubclass(Act.class)));
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void only_whom_the_law_names_may_act(ActType type) throws ReflectiveOperationException {
        Permitted permitted = Permitted.of(type);
        Act act = withNothingIn(type.type());
        List<String> wrong = new ArrayList<>();
        for (OrganisationCode body : BODIES) {
            for (Role role : Role.values()) {
                Actor actor = world.person("matrix-" + body + "-" + role.name().toLowerCase(), body, role);
                boolean named = permitted.names(role, actor.kind());
                String refusal = refusalOf(actor, act);
                boolean mayOnlyRead = actor.audience() == Audience.SUPERVISOR;
                if (mayOnlyRead ? !refusal.equals("act.read-only") : named == refusal.equals("act.not-yours")) {
                    wrong.add(role + " of " + actor.kind() + ": " + refusal);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void what_an_act_says_of_itself_is_what_was_read_in_its_articles(ActType type) {
        assertEquals(List.of(), Permitted.of(type).differences(type), Permitted.HOW);
    }

    @Test
    void the_permitted_list_names_no_act_that_there_is_not() {
        Set<String> left = new TreeSet<>(Permitted.table().keySet());
        everyAct().map(ActType::name).forEach(left::remove);
        assertEquals(Set.of(), left, "take their lines out of " + Permitted.FILE);
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void every_act_says_who_may_from_where_and_on_which_article(ActType type) {
        assertFalse(type.by().isEmpty(), "nobody may");
        assertFalse(type.basis().isEmpty(), "no article");
        assertTrue(type.opens() || !type.from().isEmpty(), "from no stage");
        assertTrue(
                Arrays.stream(type.type().getInterfaces()).anyMatch(Class::isSealed),
                "it stands in no procedure's list");
    }

    private String refusalOf(Actor actor, Act act) {
        try {
            world.acts.perform(actor, act);
            return "done";
        } catch (Refusal refusal) {
            return refusal.key();
        } catch (RuntimeException empty) {
            return "tried";
        }
    }

    private static Act withNothingIn(Class<? extends Act> type) throws ReflectiveOperationException {
        return withNothingIn(type, new UUID(0, 0));
    }

    /** The act with empty input on a dossier: enough to see whether role and stage let one that far. */
    static Act withNothingIn(Class<? extends Act> type, UUID on) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals("on") ? Id.of(on) : nothing(component))
                .toArray();
        var constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static Object nothing(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Id.class) {
            return Id.of(new UUID(0, 0));
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == java.util.Set.class) {
            return Set.of();
        }
        if (type == java.util.Map.class) {
            return java.util.Map.of();
        }
        return !type.isPrimitive()
                ? null
                : type == boolean.class ? Boolean.FALSE : type == long.class ? (Object) 0L : 0;
    }
}
