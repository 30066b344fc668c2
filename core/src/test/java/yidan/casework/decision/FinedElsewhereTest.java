package yidan.casework.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.RulingKind;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.DistinguishConduct;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.PenaltyKind;
import yidan.party.PartyKind;
import yidan.people.CertificateFields;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** One act is fined once in the whole county; of what another body does nobody learns more than that it has. */
class FinedElsewhereTest {

    /** Once for all the stories. */
    private static final Map<String, Id<StaffMember>> ENGAGED = new HashMap<>();

    private final CaseWorld world = CaseWorld.get();
    private final Actor neighbour = world.world.person("linjin-officer7", World.LINJIN, Role.OFFICER);

    private Id<StaffMember> engaged(String account) {
        return ENGAGED.computeIfAbsent(account, this::engage);
    }

    private Id<StaffMember> engage(String account) {
        return Id.of(world.perform(
                        world.bureau,
                        new EngageStaff(
                                World.LINJIN,
                                "某" + account,
                                account,
                                Post.CIVIL_SERVANT,
                                Set.of(Role.OFFICER),
                                null,
                                "SX-" + account.toUpperCase(java.util.Locale.ROOT),
                                Set.of(CertificateFields.ALL),
                                CaseWorld.DAY.minusYears(2),
                                CaseWorld.DAY.plusYears(3)))
                .dossier());
    }

    /** 临晋镇 fines it on the spot. */
    private Id<EnforcementCase> finedNextDoor(ProposeCase same) throws SQLException {
        DecideOnTheSpot spot =
                world.onTheSpot(same.item(), PartyKind.PERSON, Set.of(PenaltyKind.FINE), new BigDecimal("200.00"));
        // They have drawn their signatures too.
        World.sql(
                world.world.owner(),
                "insert into yidan.stored_file select (jsonb_populate_record(f, jsonb_build_object('tenant_id', "
                        + World.LINJIN.value()
                        + ", 'id', gen_random_uuid()))).* from yidan.stored_file f where tenant_id = "
                        + World.NIUDU.value() + " and hash in ('" + spot.leadSign() + "', '" + spot.signature() + "', '"
                        + spot.assistantSign() + "') on conflict do nothing");
        return Id.of(world.perform(
                        neighbour,
                        new DecideOnTheSpot(
                                null,
                                same.item(),
                                PartyKind.PERSON,
                                same.partyName(),
                                same.partyNumber(),
                                null,
                                null,
                                same.address(),
                                null,
                                same.cause(),
                                same.facts(),
                                same.place(),
                                null,
                                true,
                                spot.statement(),
                                false,
                                spot.recheck(),
                                null,
                                null,
                                null,
                                spot.kinds(),
                                spot.fine(),
                                spot.grade(),
                                null,
                                spot.reasons(),
                                engaged("linjin-officer7"),
                                engaged("linjin-officer8"),
                                spot.signing(),
                                spot.signature(),
                                spot.leadSign(),
                                spot.assistantSign(),
                                null,
                                null,
                                CaseWorld.DAY.minusDays(1),
                                null,
                                null))
                .dossier());
    }

    private Optional<String> asked(Actor by, Id<EnforcementCase> about) {
        return world.world.registers.read(by, register -> register.finedElsewhere(about.value()));
    }

    @Test
    void what_another_body_of_the_county_has_fined_is_not_fined_again_unless_it_is_another_act() throws SQLException {
        ProposeCase same = world.proposal(PreparedCases.ITEM);
        Id<EnforcementCase> own = world.told(same, PreparedCases.FINE);
        assertEquals(Optional.empty(), asked(world.officer, own));
        Id<EnforcementCase> theirs = finedNextDoor(same);

        world.world.itIs(PreparedCases.HEARING_TERM_OVER);
        Refusal twice =
                assertThrows(Refusal.class, () -> world.perform(world.head, world.decision(own, PreparedCases.FINE)));
        assertEquals("penalty.fined-elsewhere", twice.key());
        assertEquals("cn-penalty-2021:#29", twice.basis());
        String number = world.world
                .registers
                .readFor(World.LINJIN, register -> register.load(EnforcementCase.class, theirs))
                .number()
                .orElseThrow();
        assertEquals(
                Optional.of("临晋镇人民政府 " + number), asked(world.officer, own), "the body and its number, nothing else");

        // It is asked of one's own cases alone: not of a neighbour's, not from another county.
        assertEquals(Optional.empty(), asked(world.officer, theirs));
        assertEquals(Optional.empty(), asked(world.world.person("xiaofang-head", World.FIRE, Role.HEAD), own));
        assertEquals(Optional.empty(), asked(world.world.person("tianning-head", World.TIANNING, Role.HEAD), own));

        // Had both decided at the same instant, neither would have seen the other.
        SQLException atOnce = assertThrows(
                SQLException.class,
                () -> World.sql(
                        world.world.superuser(),
                        "update yidan.enforcement_case set stage = 'DECIDED', ruling_kind = 'PENALTY',"
                                + " decided_on = '2026-03-10', decided_by = 'niudu-head' where id = '" + own.value()
                                + "'"));
        assertTrue(atOnce.getMessage().contains("case_act_fined_once"), atOnce.getMessage());

        world.perform(world.officer, new DistinguishConduct(own, null, "前一行为在临晋镇地块，本行为在牛杜镇地块。"));
        world.perform(world.head, world.decision(own, PreparedCases.FINE));
        assertTrue(world.reload(own).ruling().isPenalty());
    }

    @Test
    void who_was_found_to_violate_next_door_does_not_do_so_for_the_first_time() throws SQLException {
        ProposeCase same = world.proposal(PreparedCases.ITEM);
        Id<EnforcementCase> own = Id.of(world.perform(world.officer, same).dossier());
        world.perform(world.head, new ApproveOpening(own, null, "同意。"));
        world.prove(own);
        world.perform(world.officer, world.report(own, PreparedCases.FINE, false, Set.of()));
        world.perform(world.officer, new OrderRectification(own, null, CaseWorld.DAY.plusDays(1), "清理残留物。"));
        world.perform(world.officer, new CheckRectification(own, null, true, "已经清理。"));
        finedNextDoor(same);

        DecideNoPenalty first = new DecideNoPenalty(own, null, RulingKind.NO_PENALTY_FIRST, "初次违法，后果轻微。", "已教育。");
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.head, first));
        assertEquals("ruling.not-first", refusal.key());
        assertEquals("cn-penalty-2021:#33", refusal.basis());
        assertTrue(String.valueOf(refusal.arguments().getFirst()).startsWith("临晋镇人民政府 "), "which body, and which case");
        world.perform(world.head, new DecideNoPenalty(own, null, RulingKind.NO_PENALTY_SLIGHT, "轻微并及时改正。", "已教育。"));
        assertEquals(CaseStages.DECIDED, world.reload(own).stage());
    }
}
