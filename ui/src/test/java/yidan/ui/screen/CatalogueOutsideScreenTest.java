package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casefile.CaseFile;
import yidan.casefile.FilingDesk;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.seizure.SeizeUrgently;
import yidan.casework.seizure.SeizureKind;
import yidan.casework.service.RecordFailedService;
import yidan.casework.voucher.EncloseMaterial;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/**
 * What the catalogue of a file, the measures and the vouchers of a case are called and tell may name anybody: it is read by
 * those whose affair the case is. Source: 行政处罚法 第五十条.
 */
class CatalogueOutsideScreenTest {

    private static final LocalDate DAY = CaseWorld.DAY;
    static final String WITNESS = "欧阳在场";
    private static final String PAYER = "诸葛代缴";
    static final String PARTY = "慕容焚秸";
    private static final String PHONE = "13987650124";
    private static final String SAID = "这台打捆机是我借给他用的";

    private final CaseWorld world = CaseWorld.get();

    @BeforeEach
    void a_monday() {
        world.world.itIs(DAY);
    }

    private List<Actor> others() {
        return List.of(
                world.third,
                world.reviewer,
                world.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST),
                world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN),
                world.world.person("niudu-publisher", World.NIUDU, Role.PUBLISHER),
                world.world.person("niudu-liaison", World.NIUDU, Role.LIAISON));
    }

    @Test
    void who_paid_who_saw_it_and_who_told_of_it_stands_in_no_catalogue_for_whom_the_case_is_not() {
        FilingDesk desk = new FilingDesk();
        desk.retentionIsSet();
        world.world.itIs(DAY);
        Id<EnforcementCase> of = opened(world);
        seen(of);
        world.perform(
                world.officer,
                new EncloseMaterial(
                        of, null, WITNESS + PHONE + "的来信", false, WITNESS + "请求保密。", List.of(world.photo())));
        Id<CaseFile> file = desk.takenOver(desk.closed(world.told(of, PreparedCases.FINE), PAYER + "缴纳的收据"));
        for (Actor reader : List.of(
                world.third,
                world.reviewer,
                world.world.person("niudu-publisher", World.NIUDU, Role.PUBLISHER),
                world.world.person("niudu-liaison", World.NIUDU, Role.LIAISON))) {
            Person person = Person.logsIn(reader);
            person.goesTo("files/" + file);
            for (String tab : List.of("files.tab.cover", "files.tab.catalogue", "files.tab.uses", "cases.tab.record")) {
                person.opensTab("file-tabs", tab);
                holdsNothing(person, reader.user() + " " + tab, WITNESS, PAYER, PARTY, PHONE);
            }
            person.opensTab("file-tabs", "files.tab.catalogue");
            String catalogue = person.reads("file-catalogue");
            assertTrue(catalogue.contains("附件") && catalogue.contains("行政处罚决定书"), "what lies in it is no secret");
        }
        Person county = Person.logsIn(world.bureau);
        county.goesTo("files/" + file);
        holdsNothing(county, "before a reason was given", WITNESS, PAYER, PARTY, PHONE);
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head, desk.archivist)) {
            Person person = Person.logsIn(reader);
            person.goesTo("files/" + file);
            person.opensTab("file-tabs", "files.tab.catalogue");
            String catalogue = person.reads("file-catalogue");
            assertTrue(
                    catalogue.contains(WITNESS + "拍摄") && catalogue.contains(PAYER) && catalogue.contains(PHONE),
                    reader.user() + catalogue);
        }
    }

    @Test
    void what_was_said_and_written_at_a_measure_and_what_vouchers_show_stand_on_no_tab_for_whom_the_case_is_not() {
        Id<EnforcementCase> of = measured();
        for (Actor reader : others()) {
            Person person = Person.logsIn(reader);
            person.goesTo("cases/" + of);
            for (String tab : List.of("cases.tab.measures", "cases.tab.documents", "cases.tab.record")) {
                person.opensTab("case-tabs", tab);
                holdsNothing(person, reader.user() + " " + tab, WITNESS, PAYER, PARTY, PHONE, SAID);
            }
            person.opensTab("case-tabs", "cases.tab.measures");
            String measures = person.reads("case-measures");
            assertTrue(measures.contains("扣押") && measures.contains("打捆机"), "that they were taken is no secret");
            person.opensTab("case-tabs", "cases.tab.documents");
            assertTrue(person.reads("case-vouchers").contains("送达"), "that it was tried is no secret");
        }
        Person county = Person.logsIn(world.bureau);
        county.goesTo("cases/" + of);
        holdsNothing(county, "before a reason was given", WITNESS, PAYER, PARTY, PHONE, SAID);
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head)) {
            Person person = Person.logsIn(reader);
            person.goesTo("cases/" + of);
            person.opensTab("case-tabs", "cases.tab.measures");
            String measures = person.reads("case-measures");
            assertTrue(measures.contains(SAID) && measures.contains(WITNESS), reader.user() + measures);
            person.opensTab("case-tabs", "cases.tab.documents");
            String vouchers = person.reads("case-vouchers");
            assertTrue(vouchers.contains(PAYER) && vouchers.contains(WITNESS), reader.user() + vouchers);
        }
    }

    private static void holdsNothing(Person person, String where, String... secrets) {
        String page = person.holds();
        for (String secret : Set.of(secrets)) {
            assertFalse(page.contains(secret), where + ": " + secret);
        }
    }

    /** Whose party has a name that nobody else has. */
    static Id<EnforcementCase> opened(CaseWorld world) {
        ProposeCase usual = world.proposal(world.item("秸秆"));
        Id<EnforcementCase> of = Id.of(world.perform(
                        world.officer,
                        new ProposeCase(
                                null,
                                usual.item(),
                                usual.partyKind(),
                                PARTY,
                                usual.partyNumber(),
                                null,
                                usual.address(),
                                PHONE,
                                usual.cause(),
                                usual.facts(),
                                usual.place(),
                                usual.conductFrom(),
                                null,
                                usual.discoveredOn(),
                                usual.discoveredHow(),
                                null,
                                null,
                                usual.lead(),
                                usual.assistant(),
                                false))
                .dossier());
        world.perform(world.head, new ApproveOpening(of, null, "同意立案。"));
        return of;
    }

    /** A picture that is named after who took it. */
    private void seen(Id<EnforcementCase> of) {
        world.perform(
                world.officer,
                new AddEvidence(
                        of,
                        null,
                        EvidenceKind.PHYSICAL,
                        WITNESS + "拍摄的照片",
                        "证明" + PARTY + "焚烧秸秆",
                        DAY,
                        "示例村村北",
                        WITNESS + "提供",
                        true,
                        null,
                        List.of(world.photo())));
        Evidence last =
                world.read(register -> Evidence.of(register, of.value())).getLast();
        world.perform(world.officer, new VerifyEvidence(of, null, Id.of(last.uuid()), true, "与其他证据相互印证"));
    }

    private Id<EnforcementCase> measured() {
        Id<EnforcementCase> of = opened(world);
        world.perform(
                world.officer,
                new AskPreservation(of, null, WITNESS + "说" + PARTY + "要转移", List.of(PARTY + "的打捆机；小型；台；1")));
        world.perform(world.officer, seizing(of));
        world.perform(world.officer, new OrderRectification(of, null, DAY.plusDays(7), "清理沟渠，恢复原状。"));
        world.perform(
                world.officer,
                new RecordFailedService(
                        of,
                        null,
                        world.paper(of.value(), FormKind.RECTIFICATION_NOTICE),
                        ServiceManner.DIRECT,
                        DAY,
                        WITNESS + "家门口",
                        "张某某、李某某",
                        "邻居" + WITNESS + "说" + PARTY + "不在家。",
                        null));
        world.perform(
                world.officer,
                new EncloseMaterial(of, null, PAYER + PHONE + "的收据", false, WITNESS + "请求保密。", List.of(world.photo())));
        return of;
    }

    static SeizeUrgently seizing(Id<EnforcementCase> of) {
        return new SeizeUrgently(
                of,
                null,
                SeizureKind.SEIZURE,
                BasisKind.LAW,
                "《大气污染防治法》第三十条",
                PARTY + "正在转移，" + WITNESS + "看见",
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                null,
                "示例村仓库",
                List.of(PARTY + "的打捆机；小型；台；1"),
                true,
                null,
                true,
                true,
                SAID,
                "当场清点，" + WITNESS + "在场。",
                Signing.SIGNED,
                true,
                true,
                false,
                "设备突发故障",
                null,
                null,
                null,
                null,
                null,
                List.of(CaseWorld.sign()));
    }
}
