package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.RulingKind;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.CorrectConduct;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.opening.WithdrawalGround;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.people.StaffMember;
import yidan.tenancy.Id;

/** The gates before who investigates, how, and from when on. Source: 行政处罚法 第四十二条、第四十三条、第四十六条、第五十四条、第五十五条. */
final class GatesOfInvestigations {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate DAY = CaseWorld.DAY;

    private GatesOfInvestigations() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "opening approved by who handles it",
                                PreparedCases::proposed,
                                PreparedCases.HEAD_WHO_HANDLES,
                                id -> new ApproveOpening(Id.of(id), null, "同意"),
                                "case.is-the-handler")
                        .told()
                        .inSql("enforcement_case", "opening_decided_by = lead_user", "case_opening_decided_by_another"),
                Gate.shut(
                                "urgent case that nobody approved within a day",
                                once("PreparedCases urgent", PreparedCases::urgent),
                                WORLD.officer,
                                id -> interview(id, DAY.plusDays(2), true, Signing.SIGNED),
                                "case.urgent-approval-overdue")
                        .on(DAY.plusDays(2)),
                Gate.shut(
                                "conduct corrected to end before it began",
                                once("opened(ITEM)", () -> WORLD.opened(PreparedCases.ITEM)),
                                WORLD.officer,
                                id -> corrected(id, DAY, DAY.minusDays(1)),
                                "case.days-reversed")
                        .inSql("enforcement_case", "conduct_to = conduct_from - 1", "case_conduct_days"),
                Gate.shut(
                        "penalty proposed for what turned out to be too old",
                        GatesOfInvestigations::tooOld,
                        WORLD.officer,
                        id -> WORLD.report(Id.of(id), PreparedCases.FINE, false, Set.of()),
                        "case.prescribed"),
                Gate.shut(
                        "interview before the opening",
                        once("opened(ITEM)", () -> WORLD.opened(PreparedCases.ITEM)),
                        WORLD.officer,
                        id -> interview(id, DAY.minusDays(1), true, Signing.SIGNED),
                        "case.before-opening"),
                Gate.shut(
                        "interview without telling the rights",
                        once("opened(ITEM)", () -> WORLD.opened(PreparedCases.ITEM)),
                        WORLD.officer,
                        id -> interview(id, DAY, false, Signing.SIGNED),
                        "record.rights-not-told"),
                Gate.shut(
                        "refused signature that nobody noted",
                        once("opened(ITEM)", () -> WORLD.opened(PreparedCases.ITEM)),
                        WORLD.officer,
                        id -> interview(id, DAY, true, Signing.REFUSED),
                        "record.refusal-not-noted"),
                Gate.shut(
                        "proved by a record that nobody has signed",
                        GatesOfInvestigations::unsigned,
                        WORLD.officer,
                        id -> new VerifyEvidence(Id.of(id), null, pieceOf(id), true, "与现场照片一致。"),
                        "evidence.record-not-signed"),
                Gate.shut(
                                "proved by what nobody can look at",
                                GatesOfInvestigations::unseen,
                                WORLD.officer,
                                id -> new VerifyEvidence(Id.of(id), null, pieceOf(id), true, "与现场照片一致。"),
                                "evidence.nothing-attached")
                        .inSql(
                                "evidence.case_id",
                                "stage = 'VERIFIED', verified_on = '2026-03-02', verified_by = 'niudu-officer1'",
                                "evidence_proved_by_something"),
                Gate.shut(
                                "reported while a piece is not weighed",
                                once("unweighed beside proved", GatesOfInvestigations::unweighed),
                                WORLD.officer,
                                id -> WORLD.report(Id.of(id), PreparedCases.FINE, false, Set.of()),
                                "case.evidence-not-weighed")
                        .told(),
                Gate.shut(
                                "decided while late evidence is not weighed",
                                once("unweighed after the notice", GatesOfInvestigations::late),
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "case.evidence-not-weighed")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .told()
                        .inSql(
                                "enforcement_case",
                                "ruling_kind = 'PENALTY', decided_on = '2026-03-10'",
                                "case_decided_on_weighed_evidence"),
                Gate.shut(
                                "spared while late evidence is not weighed",
                                once("unweighed after the notice", GatesOfInvestigations::late),
                                WORLD.head,
                                id -> new DecideNoPenalty(
                                        Id.of(id), null, RulingKind.NO_PENALTY_NO_FACTS, "事实不能成立。", "已教育。"),
                                "case.evidence-not-weighed")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .told()
                        .inSql(
                                "enforcement_case",
                                "ruling_kind = 'NO_PENALTY_NO_FACTS', decided_on = '2026-03-10'",
                                "case_decided_on_weighed_evidence"),
                Gate.shut(
                                "copy that was not held against its original",
                                PreparedCases::withEvidence,
                                WORLD.officer,
                                GatesOfInvestigations::copy,
                                "evidence.copy-not-checked")
                        .inSql(
                                "evidence.case_id",
                                "original = false, copy_checked = null, copy_provider = null",
                                "evidence_copy_checked"),
                Gate.shut(
                        "officers replaced by one",
                        once("opened(ITEM)", () -> WORLD.opened(PreparedCases.ITEM)),
                        WORLD.leader,
                        id -> replacing(id, WORLD.person("niudu-officer3"), WORLD.person("niudu-officer3")),
                        "case.one-officer-twice"),
                Gate.shut(
                                "who withdrew comes back",
                                GatesOfInvestigations::withdrawn,
                                WORLD.leader,
                                id -> replacing(id, WORLD.person("niudu-officer1"), WORLD.person("niudu-officer2")),
                                "case.withdrawn-stays")
                        .inSql("enforcement_case", "assistant_user = 'niudu-officer2'", "case_withdrawn_stays_out"),
                Gate.shut(
                        "withdrawal decided by whom it is about",
                        GatesOfInvestigations::headAskedToWithdraw,
                        WORLD.head,
                        id -> new DecideWithdrawal(Id.of(id), null, false, null, null, "没有利害关系。"),
                        "case.decides-on-himself"));
    }

    private static Id<EnforcementCase> withdrawn() {
        Id<EnforcementCase> id = WORLD.opened(PreparedCases.ITEM);
        WORLD.perform(WORLD.officer, asking(id, WORLD.person("niudu-officer2")));
        WORLD.perform(
                WORLD.head,
                new DecideWithdrawal(
                        id, null, true, WORLD.person("niudu-officer1"), WORLD.person("niudu-officer3"), "应当回避。"));
        return id;
    }

    private static Id<EnforcementCase> headAskedToWithdraw() {
        Id<EnforcementCase> id = WORLD.opened(PreparedCases.ITEM);
        WORLD.perform(WORLD.officer, asking(id, WORLD.person("niudu-head")));
        return id;
    }

    private static AskWithdrawal asking(Id<EnforcementCase> id, Id<StaffMember> whom) {
        return new AskWithdrawal(id, null, whom, true, WithdrawalGround.OTHER_RELATION, "同村亲友");
    }

    private static ReplaceOfficers replacing(UUID id, Id<StaffMember> lead, Id<StaffMember> assistant) {
        return new ReplaceOfficers(Id.of(id), null, lead, assistant, "另有任务。");
    }

    private static Id<EnforcementCase> unsigned() {
        Id<EnforcementCase> id = WORLD.opened(PreparedCases.ITEM);
        WORLD.perform(WORLD.officer, interview(id.value(), DAY, true, Signing.ON_SCREEN));
        return id;
    }

    private static Id<EnforcementCase> unseen() {
        Id<EnforcementCase> id = WORLD.opened(PreparedCases.ITEM);
        WORLD.evidence(id, null);
        return id;
    }

    private static Id<Evidence> pieceOf(UUID id) {
        return Id.of(
                WORLD.read(register -> Evidence.of(register, id)).getFirst().uuid());
    }

    private static Id<EnforcementCase> unweighed() {
        Id<EnforcementCase> id = WORLD.opened(PreparedCases.ITEM);
        WORLD.prove(id);
        WORLD.evidence(id);
        return id;
    }

    private static Id<EnforcementCase> late() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, PreparedCases.FINE);
        WORLD.evidence(id);
        return id;
    }

    private static AddEvidence copy(UUID id) {
        return new AddEvidence(
                Id.of(id), null, EvidenceKind.DOCUMENTARY, "收据", "证明购买", DAY, "镇政府", "当事人", false, null, null);
    }

    static RecordInterview interview(UUID id, LocalDate day, boolean rightsTold, Signing signing) {
        return new RecordInterview(
                Id.of(id),
                null,
                "赵某某",
                InterviewedAs.PARTY,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                null,
                "镇询问室",
                true,
                rightsTold,
                "问答。",
                signing,
                null);
    }

    private static CorrectConduct corrected(UUID id, LocalDate from, LocalDate to) {
        return new CorrectConduct(Id.of(id), null, "露天焚烧秸秆", "焚烧秸秆。", "村北", from, to, null, null, "经查明。");
    }

    private static Id<EnforcementCase> tooOld() {
        Id<EnforcementCase> id = WORLD.opened(PreparedCases.ITEM);
        WORLD.prove(id);
        WORLD.perform(WORLD.officer, corrected(id.value(), DAY.minusYears(3), null));
        return id;
    }
}
