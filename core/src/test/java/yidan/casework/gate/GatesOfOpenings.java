package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.EndorseOpening;
import yidan.casework.opening.ProposeCase;
import yidan.people.CertificateFields;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.people.RecordCertificate;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** Who leads the team says his opinion, who does not handle the case, and before the head. Source: 临政发〔2023〕14号 一、九 第十条. */
final class GatesOfOpenings {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final Actor LEADS_AND_HANDLES = WORLD.world.person("niudu-officer1", World.NIUDU, Role.TEAM_LEADER);
    private static final Actor NEIGHBOUR = WORLD.world.person("linjin-gate1", World.LINJIN, Role.OFFICER);
    private static final Actor NEIGHBOURS_HEAD = WORLD.world.person("linjin-head", World.LINJIN, Role.HEAD);

    private GatesOfOpenings() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "opinion of a leader on the opening of his own case",
                                once("PreparedCases::proposed", PreparedCases::proposed),
                                LEADS_AND_HANDLES,
                                id -> new EndorseOpening(Id.of(id), null, "拟同意立案。", null),
                                "case.is-the-handler")
                        .told()
                        .inSql(
                                "enforcement_case",
                                "leader_opinion_by = lead_user, leader_opinion = '拟同意立案。'",
                                "case_leader_is_no_handler"),
                Gate.shut(
                                "opinion of the leader after the head has decided",
                                once("PreparedCases::withEvidence", PreparedCases::withEvidence),
                                WORLD.leader,
                                id -> new EndorseOpening(Id.of(id), null, "拟同意立案。", null),
                                "case.opening-decided-already")
                        .told(),
                Gate.shut(
                                "opening before who leads the team has spoken",
                                once("GatesOfOpenings led", GatesOfOpenings::led),
                                NEIGHBOURS_HEAD,
                                id -> new ApproveOpening(Id.of(id), null, "同意立案。"),
                                "case.leader-opinion-missing")
                        .inSql(
                                "enforcement_case",
                                "stage = 'INVESTIGATING', opening_decided_by = 'linjin-head', opening_decided_at = now()",
                                "case_opened_after_leader"),
                Gate.opening(
                        "composite certificate of another field",
                        WORLD.officer,
                        () -> proposalWith("niudu-cultural", CertificateFields.ALL, "文化市场综合执法"),
                        "case.officer-field-unread"),
                Gate.shut(
                        "interview after a certificate was issued anew for another field",
                        once("GatesOfOpenings issued anew", GatesOfOpenings::issuedAnew),
                        WORLD.officer,
                        id -> GatesOfCases.interview(Id.of(id), true),
                        "case.officer-other-field"));
    }

    /** By two, one of whom holds a certificate that was noted in words before its field was chosen. */
    private static ProposeCase proposalWith(String account, String field, String noted) {
        if (WORLD.person(account) == null) {
            WORLD.engage(World.NIUDU, account, Role.OFFICER, field, CaseWorld.DAY.plusYears(3));
            WORLD.noteField(account, noted);
        }
        return WORLD.proposal(PreparedCases.ITEM, null, WORLD.person("niudu-officer1"), WORLD.person(account), false);
    }

    private static Id<EnforcementCase> issuedAnew() {
        WORLD.engage(World.NIUDU, "niudu-reissued", Role.OFFICER, CertificateFields.ALL, CaseWorld.DAY.plusYears(3));
        Id<StaffMember> officer = WORLD.person("niudu-reissued");
        Id<EnforcementCase> id = Id.of(WORLD.perform(
                        WORLD.officer,
                        WORLD.proposal(PreparedCases.ITEM, null, WORLD.person("niudu-officer1"), officer, false))
                .dossier());
        WORLD.perform(WORLD.head, new ApproveOpening(id, null, "同意立案。"));
        WORLD.perform(
                WORLD.head,
                new RecordCertificate(
                        officer,
                        "SX-NIUDU-REISSUED-2",
                        Set.of("县文旅局"),
                        CaseWorld.DAY.minusDays(1),
                        CaseWorld.DAY.plusYears(3)));
        return id;
    }

    /** In a township where somebody leads the team. */
    private static Id<EnforcementCase> led() {
        engaged("linjin-gate-leader", Role.TEAM_LEADER);
        return Id.of(WORLD.perform(
                        NEIGHBOUR,
                        WORLD.proposal(
                                PreparedCases.ITEM,
                                null,
                                engaged("linjin-gate1", Role.OFFICER),
                                engaged("linjin-gate2", Role.OFFICER),
                                false))
                .dossier());
    }

    private static Id<StaffMember> engaged(String account, Role role) {
        boolean certified = role == Role.OFFICER;
        return Id.of(WORLD.perform(
                        WORLD.bureau,
                        new EngageStaff(
                                World.LINJIN,
                                "某" + account,
                                account,
                                Post.CIVIL_SERVANT,
                                Set.of(role),
                                null,
                                certified ? "SX-" + account.toUpperCase(Locale.ROOT) : "",
                                certified ? Set.of(CertificateFields.ALL) : null,
                                certified ? CaseWorld.DAY.minusYears(2) : null,
                                certified ? CaseWorld.DAY.plusYears(3) : null))
                .dossier());
    }
}
