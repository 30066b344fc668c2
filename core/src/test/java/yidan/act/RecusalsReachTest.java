package yidan.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Column;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.lead.Lead;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.Preservation;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.Writing;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Who has withdrawn from a case does nothing in it any more, nor in what hangs on it: asked of every act there is. */
class RecusalsReachTest {

    /** Of what a dossier may hang on, by the column that names it. */
    private static final Map<String, String> WHOLES = Map.of(
            "case_id",
            "EnforcementCase",
            "file_id",
            "CaseFile",
            "enforcement_id",
            "Enforcement",
            "review_id",
            "LegalReview");

    /** It comes before the case, whoever takes part in that later. */
    private static final Set<Class<?>> EARLIER = Set.of(Lead.class);

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private Id<EnforcementCase> withoutTheHead() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(
                world.officer,
                new AskWithdrawal(
                        id, null, world.person("niudu-head"), true, WithdrawalGround.NEAR_RELATIVE, "与当事人是近亲属。"));
        world.perform(world.deputy, new DecideWithdrawal(id, null, true, null, null, "情况属实。"));
        return id;
    }

    private static List<Field> names(Class<? extends Dossier> type) {
        return Stream.<Class<?>>iterate(type, one -> one != Dossier.class, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Column.class) && field.getType() == UUID.class)
                .filter(field ->
                        WHOLES.containsKey(field.getAnnotation(Column.class).name()))
                .toList();
    }

    private static Dossier hanging(Class<? extends Dossier> type, Field on, UUID whole)
            throws ReflectiveOperationException {
        Constructor<? extends Dossier> bare = type.getDeclaredConstructor();
        bare.setAccessible(true);
        Dossier dossier = bare.newInstance();
        on.setAccessible(true);
        on.set(dossier, whole);
        return dossier;
    }

    private Optional<Refusal> barred(Dossier dossier, Actor person, Set<Role> as) {
        return world.world.registers.read(person, register -> register.barred(dossier, person, as));
    }

    @Test
    void every_act_of_a_head_on_what_names_a_case_is_closed_to_the_head_who_withdrew_from_it()
            throws ReflectiveOperationException {
        UUID without = withoutTheHead().value();
        int asked = 0;
        for (ActType type : MatrixTest.everyAct().filter(one -> !one.opens()).toList()) {
            if (EARLIER.contains(type.dossier()) || !type.rolesOf(world.head).contains(Role.HEAD)) {
                continue;
            }
            for (Field on : names(type.dossier())) {
                Dossier one = hanging(type.dossier(), on, without);
                String whole = WHOLES.get(on.getAnnotation(Column.class).name());
                assertEquals(Optional.of(new Dossier.Part(whole, without)), one.partOf(), type.name());
                if (whole.equals("EnforcementCase")) {
                    Optional<Refusal> refusal = barred(one, world.head, type.rolesOf(world.head));
                    assertEquals("case.has-withdrawn", refusal.orElseThrow().key(), type.name());
                    assertFalse(refusal.orElseThrow().basis().isEmpty());
                    assertTrue(
                            barred(one, world.deputy, type.rolesOf(world.deputy))
                                    .isEmpty(),
                            type.name());
                    asked++;
                }
            }
        }
        assertTrue(asked >= 12, asked + " acts");
    }

    @Test
    void no_act_by_which_a_head_opens_something_names_a_case() {
        assertEquals(
                Set.of(),
                MatrixTest.everyAct()
                        .filter(type -> type.opens() && type.rolesOf(world.head).contains(Role.HEAD))
                        .filter(type -> Arrays.stream(type.type().getRecordComponents())
                                .anyMatch(component -> component
                                        .getGenericType()
                                        .getTypeName()
                                        .contains(EnforcementCase.class.getName())))
                        .map(ActType::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void another_head_approves_the_measure_that_the_one_who_withdrew_may_not() {
        Id<EnforcementCase> id = withoutTheHead();
        world.perform(world.officer, new AskPreservation(id, null, "可能灭失", List.of("打捆机；小型；台；1")));
        Id<Preservation> asked = Id.of(world.read(register -> Preservation.of(register, id.value()))
                .getLast()
                .uuid());
        ApprovePreservation approval = new ApprovePreservation(asked, null, "同意");
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.head, approval));
        assertEquals("case.has-withdrawn", refusal.key());
        world.perform(world.deputy, approval);
    }

    @Test
    void nor_does_he_write_on_a_draft_of_the_case_and_who_keeps_its_file_decides_nothing() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, world.proposal(item)).dossier());
        OfficialDocument draft = world.read(register -> Papers.of(register, id.value()).stream()
                .filter(row -> row.form() == FormKind.CASE_OPENING)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .findFirst()
                .orElseThrow());
        assertTrue(writing(draft, world.head).isEmpty());
        world.perform(
                world.officer,
                new AskWithdrawal(
                        id, null, world.person("niudu-head"), true, WithdrawalGround.NEAR_RELATIVE, "与当事人是近亲属。"));
        world.perform(world.deputy, new DecideWithdrawal(id, null, true, null, null, "情况属实。"));
        assertEquals(
                "case.has-withdrawn", writing(draft, world.head).orElseThrow().key());
        assertTrue(writing(draft, world.deputy).isEmpty());
        EnforcementCase without = world.reload(id);
        assertTrue(without.barred(world.head, Set.of(Role.PUBLISHER)).isEmpty());
        assertTrue(without.barred(world.head, Set.of(Role.PUBLISHER, Role.HEAD)).isPresent());
    }

    private Optional<Refusal> writing(OfficialDocument draft, Actor actor) {
        return world.world.registers.read(actor, register -> Writing.obstacle(draft, actor, register));
    }
}
