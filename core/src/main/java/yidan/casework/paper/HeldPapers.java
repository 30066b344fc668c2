package yidan.casework.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.document.DocumentNumber;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Thing;
import yidan.tenancy.Id;

/**
 * The papers about things of the party: sampled, preserved, sealed or seized, given back.
 * Source: 行政处罚法 第五十六条; 行政强制法 第十八条、第二十四条、第二十八条.
 */
public final class HeldPapers {

    private final EnforcementCase dossier;
    private final Desk desk;
    private final CasePapers papers;

    private HeldPapers(EnforcementCase dossier, Desk desk) {
        this.dossier = dossier;
        this.desk = desk;
        this.papers = CasePapers.of(dossier, desk);
    }

    public static HeldPapers of(EnforcementCase dossier, Desk desk) {
        return new HeldPapers(dossier, desk);
    }

    static List<Map<String, String>> rows(List<Thing> things) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Thing thing : things) {
            rows.add(Map.of(
                    "name", thing.name(),
                    "specification", thing.specification(),
                    "unit", thing.unit(),
                    "quantity", thing.quantity().toPlainString()));
        }
        return rows;
    }

    /** 抽样取证通知书, of the day on which they were taken, signed and handed over then. */
    public OfficialDocument sampled(List<Thing> samples, HandedOver how) {
        OfficialDocument notice = issueSigned(
                FormKind.SAMPLING_NOTICE,
                Map.of(
                        "samples",
                        rows(samples),
                        "date",
                        how.day(),
                        "place",
                        how.place(),
                        "purpose",
                        Phrases.of("held.sampling")),
                how);
        how.prove(dossier, desk, List.of(notice));
        return notice;
    }

    /** Signed by those who are there before it is issued. */
    private OfficialDocument issueSigned(FormKind form, Map<String, ?> decided, HandedOver how) {
        OfficialDocument paper = papers.redraft(form, Map.of());
        paper.fill(decided);
        how.sign(paper, desk);
        return Papers.of(desk).issue(paper);
    }

    /** 抽样取证物品处理通知书, of the samples that the last notice lists. */
    public void samplesSettled(OfficialDocument notice, Enum<?> fate, String reasons) {
        papers.issue(
                FormKind.SAMPLING_OUTCOME,
                Map.of(
                        "notice", number(notice),
                        "samples", with(notice.fields().get("samples"), "outcome", Phrases.name(fate)),
                        "reasons", reasons));
    }

    /** 移送案件涉案物品清单. */
    public void handedOn(List<CustodyItem> things, String reasons) {
        papers.issue(
                FormKind.TRANSFER_GOODS,
                Map.of(
                        "letter",
                        issued(FormKind.TRANSFER_LETTER, Map.of())
                                .map(HeldPapers::number)
                                .orElse(""),
                        "goods",
                        things.stream()
                                .map(thing -> Map.of(
                                        "name", thing.name(),
                                        "specification", thing.specification(),
                                        "unit", thing.unit(),
                                        "quantity",
                                                thing.quantity()
                                                        .stripTrailingZeros()
                                                        .toPlainString(),
                                        "place", thing.place().orElse("")))
                                .toList(),
                        "reasons",
                        reasons));
    }

    /** 先行登记保存证据通知书, signed and handed over on the spot. */
    public void preserved(List<Thing> things, String keeper, LocalDate until, String reasons, HandedOver how) {
        OfficialDocument notice = issueSigned(
                FormKind.PRESERVATION_NOTICE,
                Map.of(
                        "items",
                        rows(things),
                        "preservedAt",
                        Phrases.of("held.at", how.place(), keeper),
                        "until",
                        until,
                        "reasons",
                        reasons,
                        "date",
                        how.day()),
                how);
        how.prove(dossier, desk, List.of(notice));
    }

    /** 先行登记保存证据处理通知书: what the notice lists, with what becomes of it. */
    public void settled(String place, String keeper, LocalDate until, Enum<?> fate, String reasons) {
        preservedBy(place, keeper, until)
                .ifPresent(notice -> papers.issue(
                        FormKind.PRESERVATION_OUTCOME,
                        Map.of(
                                "notice", number(notice),
                                "items", with(notice.fields().get("items"), "outcome", Phrases.name(fate)),
                                "reasons", reasons)));
    }

    /** The number of the notice by which they were preserved. */
    public String numberOfPreserved(String place, String keeper, LocalDate until) {
        return preservedBy(place, keeper, until).map(HeldPapers::number).orElse("");
    }

    private Optional<OfficialDocument> preservedBy(String place, String keeper, LocalDate until) {
        return issued(
                FormKind.PRESERVATION_NOTICE,
                Map.of("preservedAt", Phrases.of("held.at", place, keeper), "until", Phrases.day(until)));
    }

    /** 查封（扣押）决定书 as it is intended: where and until when is known only once it is carried out. */
    public String toSeize(Enum<?> kind, String basis, String why, List<Thing> things) {
        return papers.words(
                FormKind.SEIZURE_DECISION,
                Map.of("measure", Phrases.name(kind), "reasons", why, "basis", basis, "objects", objects(things)));
    }

    /**
     * 查封（扣押）决定书 and 清单, handed over on the spot.
     *
     * @param decidedOn when the head approved it, which the decision prints; the list has the day on which they were taken
     */
    public OfficialDocument seized(
            Enum<?> kind,
            String basis,
            String why,
            LocalDate decidedOn,
            LocalDate until,
            List<Thing> things,
            HandedOver how) {
        LocalDate from = how.day();
        Map<String, Object> decision = new HashMap<>();
        decision.put("measure", Phrases.name(kind));
        decision.put("reasons", why);
        decision.put("basis", basis);
        decision.put("term", Phrases.of("held.term", Phrases.day(from), Phrases.day(until)));
        decision.put("objects", objects(things));
        decision.put("keptAt", how.place());
        decision.put("date", decidedOn);
        OfficialDocument issued = papers.issue(FormKind.SEIZURE_DECISION, decision);
        OfficialDocument list = issueSigned(
                FormKind.SEIZURE_LIST,
                Map.of("decision", number(issued), "items", rows(things), "place", how.place(), "date", from),
                how);
        how.prove(dossier, desk, List.of(issued, list));
        return issued;
    }

    /**
     * 解除查封（扣押）决定书.
     *
     * @param decision by which it was sealed or seized
     * @param proceeds 变卖、拍卖所得款项, which is owed instead of what was sold early
     */
    public void released(UUID decision, Enum<?> kind, String basis, BigDecimal proceeds, String reasons) {
        OfficialDocument of = load(decision);
        papers.issue(
                FormKind.RELEASE_DECISION,
                Map.of(
                        "decision",
                        number(of),
                        "measure",
                        Phrases.name(kind),
                        "reasons",
                        reasons,
                        "basis",
                        basis,
                        "proceeds",
                        proceeds.signum() == 0 ? "" : Phrases.of("held.proceeds", Phrases.yuan(proceeds)),
                        "objects",
                        of.fields().getOrDefault("objects", "")));
    }

    /** 延长查封（扣押）期限通知书. @param decision by which it was sealed or seized */
    public void extended(UUID decision, Enum<?> kind, LocalDate before, LocalDate until, String reasons) {
        OfficialDocument of = load(decision);
        papers.issue(
                FormKind.SEIZURE_EXTENSION,
                Map.of(
                        "decision", number(of),
                        "measure", Phrases.name(kind),
                        "objects", of.fields().getOrDefault("objects", ""),
                        "before", Phrases.day(before),
                        "until", Phrases.day(until),
                        "reasons", reasons));
    }

    private OfficialDocument load(UUID paper) {
        return desk.register().load(OfficialDocument.class, Id.<OfficialDocument>of(paper));
    }

    private static String objects(List<Thing> things) {
        String named = things.stream()
                .limit(5)
                .map(thing -> thing.name() + thing.quantity().toPlainString() + thing.unit())
                .collect(Collectors.joining("、"));
        return Phrases.of("held.objects", named, things.size());
    }

    /** The paper of the case that says these things: there may be several of one form. */
    private Optional<OfficialDocument> issued(FormKind form, Map<String, String> saying) {
        return issued(form)
                .filter(paper -> saying.entrySet().stream()
                        .allMatch(one -> paper.fields()
                                .getOrDefault(one.getKey(), "")
                                .toString()
                                .startsWith(one.getValue())))
                .reduce((first, last) -> last);
    }

    /** The papers of a form that the case has issued, in their order. */
    public Stream<OfficialDocument> issued(FormKind form) {
        return Papers.of(desk.register(), dossier.uuid()).stream()
                .filter(row -> row.form() == form && row.stage().equals(OfficialDocument.ISSUED))
                .map(row -> desk.register().load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())));
    }

    private static String number(OfficialDocument paper) {
        return paper.number().map(DocumentNumber::toString).orElse("");
    }

    private static List<Map<String, Object>> with(Object rows, String column, String value) {
        List<Map<String, Object>> extended = new ArrayList<>();
        for (Object row : rows instanceof List<?> list ? list : List.of()) {
            Map<String, Object> cells = new HashMap<>();
            ((Map<?, ?>) row).forEach((name, cell) -> cells.put(name.toString(), cell));
            cells.put(column, value);
            extended.add(cells);
        }
        return extended;
    }
}
