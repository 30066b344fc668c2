package yidan.casework.gate;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.PreparedCases;
import yidan.casework.lead.AnswerReporter;
import yidan.casework.lead.CheckAgainstList;
import yidan.casework.lead.DeclineLead;
import yidan.casework.lead.HandLeadOn;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.GraveHarm;
import yidan.party.PartyKind;
import yidan.tenancy.Id;

/** The gates between a lead and its case: the township's list, and how long ago it was. */
final class GatesOfLeads {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final int ITEM = PreparedCases.ITEM;

    private GatesOfLeads() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "case on a lead outside the list",
                                () -> lead("钱某某"),
                                WORLD.officer,
                                GatesOfLeads::propose,
                                "lead.outside-the-list")
                        .until(id -> WORLD.perform(WORLD.officer, new CheckAgainstList(Id.of(id), null, null)))
                        .inSql(
                                "case_lead",
                                "stage = 'TAKEN_UP', case_id = (select id from yidan.enforcement_case limit 1)",
                                "case_lead_outside_opens_no_case"),
                Gate.shut(
                                "case on a lead that was declined",
                                () -> lead("钱某某"),
                                WORLD.officer,
                                GatesOfLeads::propose,
                                "lead.settled-already")
                        .until(id -> WORLD.perform(WORLD.leader, new DeclineLead(Id.of(id), null, "情节轻微并已改正。"))),
                Gate.shut(
                                "answer to a reporter who gave no name",
                                GatesOfLeads::declined,
                                WORLD.officer,
                                id -> new AnswerReporter(Id.of(id), null, "已书面告知不予立案的理由。"),
                                "lead.no-named-reporter")
                        .inSql("case_lead", "stage = 'ANSWERED', answered_on = '2026-03-02'", "case_lead_answered"),
                // Of what was never opened there is no row: the two years are the act's alone to count.
                Gate.opening(
                        "conduct that was found after two years",
                        WORLD.officer,
                        () -> proposal(LocalDate.of(2024, 3, 1), null, false),
                        "case.prescribed"),
                Gate.opening(
                        "grave conduct that was found after five years",
                        WORLD.officer,
                        () -> proposal(LocalDate.of(2021, 3, 1), null, true),
                        "case.prescribed"),
                Gate.opening(
                        "conduct that ended more than two years ago",
                        WORLD.officer,
                        () -> proposal(LocalDate.of(2019, 1, 1), LocalDate.of(2024, 3, 1), false),
                        "case.prescribed"),
                Gate.shut(
                        "lead handed on that the list covers",
                        GatesOfLeads::covered,
                        WORLD.leader,
                        id -> new HandLeadOn(Id.of(id), null, "县市场监督管理局", "不在本镇清单。"),
                        "lead.within-the-list"),
                Gate.shut(
                                "lead handed on that nobody held against the list",
                                () -> lead(null),
                                WORLD.leader,
                                id -> new HandLeadOn(Id.of(id), null, "县市场监督管理局", "不在本镇清单。"),
                                "lead.not-checked")
                        .inSql(
                                "case_lead",
                                "stage = 'HANDED_ON', competent_body = '县市场监督管理局', outcome = '移送', settled_on = '2026-03-02'",
                                "case_lead_handed_on_after_the_list"),
                Gate.opening(
                        "lead that came in before today, nobody says by what that is known",
                        WORLD.officer,
                        () -> new RegisterLead(
                                LeadSource.COMPLAINT, CaseWorld.DAY.minusYears(3), "反映焚烧。", "村北", null, null, null),
                        "lead.receipt-untold"),
                Gate.opening(
                        "case on what was found before today, nobody says how",
                        WORLD.officer,
                        () -> proposal(LocalDate.of(2024, 2, 20), null, CaseWorld.DAY.minusDays(20), null, null),
                        "case.discovery-untold"),
                Gate.opening(
                        "case under the longer prescription without the harm",
                        WORLD.officer,
                        () -> proposal(LocalDate.of(2022, 3, 1), null, CaseWorld.DAY, GraveHarm.LIFE_AND_HEALTH, null),
                        "case.harm-untold"));
    }

    private static Id<Lead> lead(String reporter) {
        return Id.of(WORLD.perform(
                        WORLD.officer,
                        new RegisterLead(LeadSource.COMPLAINT, CaseWorld.DAY, "反映有人露天焚烧。", "村北", null, reporter, null))
                .dossier());
    }

    private static Id<Lead> covered() {
        Id<Lead> id = lead(null);
        WORLD.perform(WORLD.officer, new CheckAgainstList(id, null, ITEM));
        return id;
    }

    private static Id<Lead> declined() {
        Id<Lead> id = lead(null);
        WORLD.perform(WORLD.leader, new DeclineLead(id, null, "情节轻微并已改正。"));
        return id;
    }

    private static Act propose(UUID id) {
        return WORLD.proposal(ITEM, Id.of(id), WORLD.person("niudu-officer1"), WORLD.person("niudu-officer2"), false);
    }

    private static Act proposal(LocalDate from, LocalDate to, boolean grave) {
        return proposal(
                from, to, CaseWorld.DAY, grave ? GraveHarm.LIFE_AND_HEALTH : null, grave ? "焚烧的烟雾致二人住院。" : null);
    }

    private static Act proposal(LocalDate from, LocalDate to, LocalDate found, GraveHarm harm, String facts) {
        return new ProposeCase(
                null,
                ITEM,
                PartyKind.PERSON,
                "孙某某",
                "140821198503150012",
                null,
                "临猗县牛杜镇示例村",
                null,
                "露天焚烧秸秆",
                "在村北耕地内焚烧秸秆。",
                "示例村村北",
                from,
                to,
                found,
                null,
                harm,
                facts,
                WORLD.person("niudu-officer1"),
                WORLD.person("niudu-officer2"),
                false);
    }
}
