package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.execution.Enforcements;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.Leads;
import yidan.casework.lead.RegisterLead;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.recording.Recording;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.seizure.Seizure;
import yidan.inspection.Inspections;
import yidan.inspection.Outcome;
import yidan.inspection.RecordPatrol;
import yidan.inspection.TargetKind;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.IdCardNumber;
import yidan.party.PartyKind;
import yidan.rule.workload.Matters;
import yidan.rule.workload.Workload;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/** Who reads a line without its name finds it neither by the name nor by anything else that is hidden from him. */
class GuessingTest {

    private final CaseWorld world = CaseWorld.get();
    private final Actor custodian = world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN);
    private final Actor archivist = world.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
    private final Actor liaison = world.world.person("niudu-liaison", World.NIUDU, Role.LIAISON);
    private final Actor linjinHead = world.world.person("linjin-head", World.LINJIN, Role.HEAD);
    private final List<Actor> concerned = List.of(world.officer, world.second, world.leader, world.head);
    private final List<Actor> masked = List.of(world.third, world.reviewer, archivist, custodian, world.bureau);

    /** What finds one line for these readers, and nothing for the neighbours. */
    private void found(ToLongBiFunction<Actor, String> list, long times, List<Actor> by, String... words) {
        for (String text : words) {
            for (Actor reader : by) {
                assertEquals(times, list.applyAsLong(reader, text), reader.user() + " looks for " + text);
            }
            for (Actor other : List.of(world.neighbour, linjinHead)) {
                assertEquals(0, list.applyAsLong(other, text), other.user() + " looks for " + text);
            }
        }
    }

    @Test
    void a_case_and_its_review_are_found_by_what_the_line_shows_to_who_looks() {
        String number = IdCardNumber.completing("14082119690317205").value();
        ProposeCase plain = world.proposal(world.item("秸秆"));
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        new ProposeCase(
                                null,
                                plain.item(),
                                PartyKind.PERSON,
                                "阮识途",
                                number,
                                null,
                                "示例村七巷",
                                "13912345678",
                                "阮识途晒场烧秸秆，电话13912345678",
                                "阮识途在晒场西头焚烧秸秆，住示例村七巷。",
                                plain.place(),
                                plain.conductFrom(),
                                null,
                                plain.discoveredOn(),
                                plain.discoveredHow(),
                                null,
                                null,
                                plain.lead(),
                                plain.assistant(),
                                false))
                .dossier());
        Cases cases = new Cases(world.world.registers);
        ToLongBiFunction<Actor, String> list = (reader, text) -> {
            CaseFilter filter = new CaseFilter(text, null, null, null, null, null);
            long listed =
                    cases.page(reader, filter, Cases.Order.OPENED, true, 0, 50).size();
            assertEquals(
                    listed,
                    cases.page(reader, filter, Cases.Order.DUE, true, 0, 50).size());
            assertEquals(listed, cases.count(reader, filter));
            return listed;
        };
        String[] hidden = {"阮识途", "识途", "途晒场烧", "晒场西头", "七巷", "13912345678", "5678", number};
        found(list, 1, concerned, hidden);
        found(list, 0, masked, hidden);
        found(list, 1, masked, "晒场烧秸秆，");
        found(list, 1, concerned, "晒场烧秸秆，");

        BigDecimal fine = new BigDecimal("1500.00");
        world.perform(world.head, new ApproveOpening(id, null, "同意立案。"));
        String opened = world.reload(id).number().orElseThrow();
        found(list, 1, masked, opened);
        ToLongBiFunction<Actor, String> matters = this::underWay;
        found(matters, 1, concerned, hidden);
        found(matters, 0, masked, hidden);
        found(matters, 1, masked, "晒场烧秸秆，", opened);
        found(matters, 1, concerned, "晒场烧秸秆，", opened);
        world.prove(id);
        world.perform(world.officer, world.report(id, fine, false, Set.of()));
        world.perform(world.officer, world.notice(id, fine, CaseWorld.DAY));
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "当事人书面放弃陈述、申辩。"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "代拟稿", "大气污染防治法", null));
        LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());
        ToLongBiFunction<Actor, String> waiting = (reader, text) -> {
            long listed = reviews.page(
                            reader, new LegalReviews.Question(text, null, null), LegalReviews.Order.OPENED, true, 0, 50)
                    .size();
            assertEquals(listed, reviews.count(reader, new LegalReviews.Question(text, null, null)));
            return listed;
        };
        found(waiting, 1, concerned, "阮识途", "途晒场", "晒场烧", "3912345678", opened);
        found(waiting, 0, masked, "阮识途", "途晒场", "3912345678");
        found(waiting, 1, masked, "晒场烧", opened);
        Id<LegalReview> review = Id.of(world.reload(id).review().review().orElseThrow());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        found(waiting, 1, List.of(world.reviewer), "阮识途");
        found(list, 0, List.of(world.reviewer), "阮识途");
        world.world.itIs(CaseWorld.DAY);
    }

    /** How many cases are found among what is under way, each with the clock that ran out on it since. */
    private long underWay(Actor reader, String text) {
        Matters cases = new Matters(
                EnforcementCase.class,
                "d.number",
                CaseFilter::found,
                Map.of(Seizure.class, "caseId", Recording.class, "caseId"),
                Set.of(CaseStages.PROPOSED, CaseStages.INVESTIGATING),
                Set.of());
        Optional<OrganisationCode> only =
                reader.audience() == Audience.COUNTY ? Optional.empty() : Optional.of(reader.organisation());
        Instant later = world.world.clock().instant().plus(Duration.ofDays(200));
        return world.world.registers.read(reader, register -> {
            Workload sought = new Workload(register, List.of(cases), only, later).sought(reader, text, Set.of());
            long listed = sought.underWay(cases, 0, 50).size();
            assertEquals(listed, sum(sought.underWay(cases)));
            assertEquals(listed, sought.overdue(0, 50).size());
            assertEquals(listed, sum(sought.overdue()));
            return listed;
        });
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What a line shows, and whose it is. */
    private record Shown(String name, UUID id) {}

    /**
     * Lines that show the same stand together, the newest first, whichever way the list is ordered: what the names are that they do not
     * show says nothing.
     */
    private void ordered(Actor reader, Function<Boolean, List<Shown>> list) {
        for (boolean down : List.of(true, false)) {
            List<Shown> lines = list.apply(down);
            Map<String, List<UUID>> alike = lines.stream()
                    .collect(Collectors.groupingBy(
                            Shown::name, LinkedHashMap::new, Collectors.mapping(Shown::id, Collectors.toList())));
            assertEquals(
                    lines.stream().map(Shown::name).toList(),
                    alike.entrySet().stream()
                            .flatMap(group -> group.getValue().stream().map(id -> group.getKey()))
                            .toList(),
                    reader.user());
            alike.forEach((name, ids) -> assertEquals(
                    ids.stream()
                            .sorted(Comparator.comparing(UUID::toString).reversed())
                            .toList(),
                    ids,
                    reader.user() + " " + name));
        }
    }

    @Test
    void a_list_by_parties_is_in_the_order_of_what_it_shows() {
        ProposeCase plain = world.proposal(world.item("秸秆"));
        for (String name : List.of("申一途", "申三途", "欧阳修", "欧修文", "欧阳飞", "申一途")) {
            world.perform(
                    world.officer,
                    new ProposeCase(
                            null,
                            plain.item(),
                            PartyKind.PERSON,
                            name,
                            null,
                            null,
                            null,
                            null,
                            "打谷场烧秸秆",
                            plain.facts(),
                            plain.place(),
                            plain.conductFrom(),
                            null,
                            plain.discoveredOn(),
                            plain.discoveredHow(),
                            null,
                            null,
                            plain.lead(),
                            plain.assistant(),
                            false));
        }
        Cases cases = new Cases(world.world.registers);
        CaseFilter all = new CaseFilter("打谷场烧", null, null, null, null, null);
        for (Actor reader : Stream.concat(masked.stream(), concerned.stream()).toList()) {
            ordered(
                    reader,
                    down -> cases.page(reader, all, Cases.Order.PARTY, down, 0, 500).stream()
                            .map(row -> new Shown(row.partyName(), row.id()))
                            .toList());
        }
        for (String name : List.of("景一途", "景三途", "景一途")) {
            world.perform(world.officer, patrol(ferry(), name));
            world.perform(world.officer, execution(name, "在沟边建房。"));
        }
        Inspections inspections = new Inspections(world.world.registers);
        Inspections.Question inspected = new Inspections.Question("", null, null);
        Enforcements enforcements = new Enforcements(world.world.registers);
        Enforcements.Question executed = new Enforcements.Question("", null, null, null);
        for (Actor reader : masked) {
            ordered(
                    reader,
                    down -> inspections.page(reader, inspected, Inspections.Order.TARGET, down, 0, 500).stream()
                            .map(row -> new Shown(row.target(), row.id()))
                            .toList());
            ordered(
                    reader,
                    down -> enforcements.page(reader, executed, Enforcements.Order.PARTY, down, 0, 500).stream()
                            .map(row -> new Shown(row.partyName(), row.id()))
                            .toList());
        }
    }

    @Test
    void a_lead_is_found_by_its_people_only_by_those_who_work_on_leads() {
        world.perform(
                world.officer,
                new RegisterLead(
                        LeadSource.COMPLAINT,
                        CaseWorld.DAY,
                        "邸守约反映麻有田往灌渠里倒炉渣，电话13712345678。",
                        "示例村",
                        "麻有田",
                        "邸守约",
                        "13712345678"));
        Leads leads = new Leads(world.world.registers);
        ToLongBiFunction<Actor, String> list = (reader, text) -> {
            long listed = leads.page(reader, new Leads.Question(text, null, null), Leads.Order.RECEIVED, true, 0, 50)
                    .size();
            assertEquals(listed, leads.count(reader, new Leads.Question(text, null, null)));
            return listed;
        };
        List<Actor> others = List.of(archivist, custodian, world.reviewer, world.bureau);
        String[] hidden = {"邸守约", "守约反映", "麻有田", "有田往灌渠", "13712345678"};
        found(list, 1, List.of(world.officer, world.third, world.leader, world.head, liaison), hidden);
        found(list, 0, others, hidden);
        found(list, 1, others, "往灌渠里倒炉渣");
    }

    private int ferry() {
        return world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
    }

    private RecordPatrol patrol(int ferry, String name) {
        return new RecordPatrol(
                ferry,
                TargetKind.PERSON,
                name,
                null,
                "牛杜镇",
                null,
                world.person("niudu-officer1"),
                world.person("niudu-officer2"),
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例渡口",
                name,
                true,
                true,
                name + "的渡船缆绳完好。",
                EnumSet.of(Outcome.NO_PROBLEM),
                null,
                null,
                Signing.SIGNED,
                null,
                null);
    }

    private OpenEnforcement execution(String name, String facts) {
        Executing executing = new Executing();
        OpenEnforcement plain = executing.opening(executing.compulsion(Executing.DEMOLITION));
        return new OpenEnforcement(
                plain.item(),
                plain.partyKind(),
                name,
                null,
                null,
                plain.address(),
                null,
                facts,
                plain.place(),
                plain.lead(),
                plain.assistant());
    }

    @Test
    void an_inspection_and_an_execution_are_found_by_their_people_only_by_those_whose_affair_they_are() {
        int ferry = ferry();
        world.perform(world.officer, patrol(ferry, "简望舒"));
        Inspections inspections = new Inspections(world.world.registers);
        ToLongBiFunction<Actor, String> list = (reader, text) -> {
            Inspections.Question question = new Inspections.Question(text, null, null, ferry, null, null);
            long listed = inspections.page(reader, question, Inspections.Order.OPENED, true, 0, 500).stream()
                    .filter(row -> row.target().startsWith("简"))
                    .count();
            return Math.min(listed, inspections.count(reader, question));
        };
        found(list, 1, concerned, "简望舒", "望舒的渡船", "缆绳", "渡口");
        found(list, 0, masked, "简望舒", "望舒", "缆绳");
        found(list, 1, masked, "渡口");

        world.perform(world.officer, execution("简望舒", "简望舒在滩地建房。"));
        Enforcements enforcements = new Enforcements(world.world.registers);
        ToLongBiFunction<Actor, String> executions = (reader, text) -> {
            Enforcements.Question question = new Enforcements.Question(text, null, null, null);
            long listed = enforcements
                    .page(reader, question, Enforcements.Order.OPENED, true, 0, 50)
                    .size();
            assertEquals(listed, enforcements.count(reader, question));
            return listed;
        };
        found(executions, 1, concerned, "简望舒", "望舒", "舒在滩地");
        found(executions, 0, masked, "简望舒", "望舒", "舒在滩地");
    }
}
