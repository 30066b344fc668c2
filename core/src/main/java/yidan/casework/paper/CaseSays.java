package yidan.casework.paper;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import yidan.act.Desk;
import yidan.casework.Conduct;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.discretion.Assessment;
import yidan.casework.lead.Lead;
import yidan.casework.penalty.Gains;
import yidan.casework.penalty.Penalty;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.party.Party;
import yidan.people.StaffMember;
import yidan.rule.Terms;
import yidan.tenancy.Id;

/** What a case says in the fields of its documents. */
final class CaseSays {

    private final EnforcementCase dossier;
    private final Desk desk;
    private final CasePapers papers;
    private final OrganisationSays own;

    CaseSays(EnforcementCase dossier, Desk desk, CasePapers papers) {
        this.dossier = dossier;
        this.desk = desk;
        this.papers = papers;
        this.own = new OrganisationSays(dossier.owner(), desk);
    }

    /** Fields that mean the same in every form. */
    Map<String, Supplier<?>> common() {
        Party party = dossier.party();
        Map<String, Supplier<?>> says = new HashMap<>();
        says.put("caseNumber", () -> dossier.number().orElse(""));
        says.put("cause", () -> dossier.conduct().cause());
        says.put("party", party::name);
        says.put("partyKind", () -> Phrases.name(party.kind()));
        says.put("partyId", () -> party.number().orElse(""));
        says.put("partyAddress", () -> party.address().orElse(""));
        says.put("partyRepresentative", () -> party.representative().orElse(""));
        says.put("partyPhone", () -> party.phone().orElse(""));
        says.put("officers", () -> own.officers(dossier.team()));
        says.put("servers", () -> own.officers(dossier.team()));
        says.put("investigators", this::handlers);
        says.put("handler", this::handlers);
        says.put("recorder", () -> dossier.team().assistant().name());
        says.put("contact", () -> own.contact(dossier.team()));
        says.put("recipient", party::name);
        says.put("decision", () -> papers.decisionNumber().orElse(""));
        says.put("basis", this::basis);
        says.put("remedy", own::remedy);
        return says;
    }

    /** Fields that mean something of their own in one form. */
    Map<String, Supplier<?>> of(FormKind form) {
        return switch (form) {
            case CASE_OPENING -> opening();
            case RECTIFICATION_NOTICE ->
                Map.of(
                        "facts",
                        () -> dossier.conduct().facts(),
                        "until",
                        () -> day(dossier.rectification().until()),
                        "demand",
                        () -> dossier.rectification().words().orElse(""),
                        "under",
                        () -> Phrases.of("rectification.under-penalty-law"));
            case RECTIFICATION_CHECK -> rectificationCheck();
            case EVIDENCE_LIST ->
                Map.of(
                        "evidence",
                        this::evidenceRows,
                        "preparedBy",
                        () -> dossier.team().assistant().name());
            case INVESTIGATION_REPORT -> report();
            case PRIOR_NOTICE, HEARING_RIGHT_NOTICE -> notice();
            case PENALTY_DECISION, NO_PENALTY_DECISION, SPOT_DECISION -> new DecisionSays(dossier, desk, this).of(form);
            case DISCUSSION_RECORD -> Map.of("report", () -> dossier.report().orElse(""));
            case DEMAND -> new DebtSays(dossier, desk).demand();
            case EXECUTION_APPLICATION -> new DebtSays(dossier, desk).application(papers);
            case CASE_CLOSING -> closing();
            case TRANSFER_LETTER -> Map.of("facts", () -> dossier.conduct().facts(), "attachments", this::attachments);
            case PAYMENT_DEFERRAL ->
                Map.of(
                        "amount",
                        () -> dossier.penalty()
                                .map(Penalty::payable)
                                .map(Phrases::yuan)
                                .orElse(""));
            default -> Map.of();
        };
    }

    private Map<String, Supplier<?>> opening() {
        Map<String, Supplier<?>> says = new HashMap<>();
        says.put("source", this::source);
        says.put("foundOn", () -> dossier.conduct().discoveredOn());
        says.put("summary", () -> dossier.conduct().facts());
        says.put("grounds", this::grounds);
        says.put(
                "proposal",
                () -> Phrases.of(
                        "opening.proposal",
                        dossier.team().lead().name(),
                        dossier.team().assistant().name()));
        says.put(
                "officerSigned",
                () -> signed(dossier.opening().proposedBy(), dossier.opening().proposedAt()));
        says.put("proposedOn", () -> Phrases.day(dossier.opening().proposedAt()));
        says.put("leaderOpinion", () -> dossier.opening().leaderOpinion().orElse(""));
        says.put("headOpinion", () -> dossier.opening().words().orElse(""));
        return says;
    }

    /** Why it is to be opened; what prescription rests on is told to the head. Source: 行政处罚法 第三十六条. */
    private String grounds() {
        Conduct conduct = dossier.conduct();
        return lines(
                lead().flatMap(lead -> lead.receivedHow()
                                .map(how -> Phrases.of(
                                        "opening.received",
                                        Phrases.day(lead.receivedOn()),
                                        Phrases.day(lead.openedOn()),
                                        how)))
                        .orElse(""),
                conduct.discoveredHow()
                        .map(how -> Phrases.of("opening.discovered", Phrases.day(conduct.discoveredOn()), how))
                        .orElse(""),
                conduct.harm()
                        .map(harm -> Phrases.of(
                                "opening.grave",
                                Phrases.name(harm),
                                own.length(Terms.PENALTY_PRESCRIPTION_GRAVE),
                                conduct.harmFacts().orElse("")))
                        .orElse(""),
                Phrases.of("opening.grounds", conduct.itemName(), basis()));
    }

    private Map<String, Supplier<?>> rectificationCheck() {
        Map<String, Supplier<?>> says = new HashMap<>();
        says.put(
                "notice",
                () -> papers.numberOf(FormKind.RECTIFICATION_NOTICE)
                        .or(() -> papers.numberOf(FormKind.PENALTY_DECISION))
                        .or(() -> papers.numberOf(FormKind.SPOT_DECISION))
                        .orElse(""));
        says.put("until", () -> day(dossier.rectification().until()));
        says.put("demand", () -> dossier.rectification().words().orElseGet(() -> Phrases.of("decision.rectify")));
        says.put("checkedOn", () -> day(dossier.rectification().checkedOn()));
        says.put(
                "conclusion",
                () -> Phrases.of(dossier.rectification().isDone() ? "rectification.done" : "rectification.undone"));
        return says;
    }

    private Map<String, Supplier<?>> report() {
        Map<String, Supplier<?>> says = new HashMap<>();
        says.put(
                "course",
                () -> Phrases.of(
                        "report.course",
                        source(),
                        Phrases.day(dossier.conduct().discoveredOn()),
                        dossier.opening().decidedAt().map(Phrases::day).orElse(""),
                        dossier.evidence(),
                        dossier.verifiedEvidence()));
        says.put("facts", this::found);
        says.put("evidence", this::evidenceLines);
        says.put("circumstances", this::circumstances);
        says.put(
                "proposal",
                () -> dossier.penalty()
                        .map(penalty -> Phrases.of("report.proposal", PenaltyWords.of(penalty)))
                        .orElseGet(() -> Phrases.of("report.no-penalty")));
        return says;
    }

    private Map<String, Supplier<?>> notice() {
        Map<String, Supplier<?>> says = new HashMap<>();
        says.put("facts", this::found);
        says.put("reasons", this::circumstances);
        says.put("penalty", () -> dossier.penalty().map(PenaltyWords::of).orElse(""));
        says.put("until", () -> day(dossier.notice().statementUntil()));
        return says;
    }

    private Map<String, Supplier<?>> closing() {
        Map<String, Supplier<?>> says = new HashMap<>();
        says.put("openedOn", dossier::openedOn);
        says.put("decidedOn", () -> day(dossier.ruling().decidedOn()));
        says.put("kind", () -> dossier.closing().kind().map(Phrases::name).orElse(""));
        says.put(
                "summary",
                () -> lines(
                        dossier.conduct().facts(),
                        dossier.ruling().kind().map(Phrases::name).orElse("")));
        says.put(
                "performance",
                () -> dossier.performance().isPerformed()
                        ? Phrases.of(
                                "closing.performed",
                                day(dossier.performance().performedOn()),
                                Phrases.yuan(dossier.performance().paid()))
                        : Phrases.of("closing.nothing-to-perform"));
        says.put("proposal", () -> dossier.closing().summary().orElse(""));
        says.put("officerSigned", this::proposedClosing);
        says.put("headOpinion", () -> dossier.closing().opinion().orElse(""));
        return says;
    }

    /** Of a closing that was asked for before the day was kept, by whom alone. */
    private String proposedClosing() {
        Optional<String> name = dossier.closing().proposedBy().map(this::name);
        return dossier.closing()
                .proposedOn()
                .flatMap(day -> name.map(who -> Phrases.signedOff(who, day)))
                .or(() -> name)
                .orElse("");
    }

    private String signed(String account, Instant at) {
        return Phrases.signedOff(name(account), DayOrder.on(at));
    }

    private String name(String account) {
        return StaffMember.nameOf(desk.register(), dossier.owner(), account);
    }

    private Optional<Lead> lead() {
        return dossier.lead().flatMap(id -> desk.register().find(Lead.class, Id.of(id)));
    }

    private String source() {
        return lead().map(lead -> Phrases.name(lead.source())).orElseGet(() -> Phrases.of("source.own"));
    }

    /** How the penalty is weighed, by which of the benchmark's circumstances. Source: 临政发〔2023〕14号 一、五 第九条; 行政处罚法 第三十二条. */
    String circumstances() {
        return dossier.penalty()
                .map(penalty -> lines(
                        Phrases.name(penalty.mitigation()),
                        ticked(),
                        penalty.grade().orElse(""),
                        penalty.reasons().orElse(""),
                        departure(penalty)))
                .orElseGet(() -> Phrases.of("report.no-penalty"));
    }

    /** On the spot nothing else is given as reasons, and it is printed as those. */
    private static String departure(Penalty penalty) {
        return penalty.departure()
                .filter(why -> penalty.reasons().filter(why::equals).isEmpty())
                .map(why -> Phrases.of("decision.departs", why))
                .orElse("");
    }

    private String ticked() {
        return Assessment.of(desk.register(), dossier.uuid()).stream()
                .flatMap(one -> one.ticked(desk.register()).stream())
                .map(one -> Phrases.of("circumstance", Phrases.name(one.kind()), one.words()))
                .collect(joining("\n"));
    }

    /** What was found, and what the party got by it. */
    String found() {
        String report = dossier.report().orElse(dossier.conduct().facts());
        return dossier.conduct()
                .gains()
                .map(gains -> lines(report, gained(gains)))
                .orElse(report);
    }

    private static String gained(Gains gains) {
        String how = gains.how().orElse("");
        if (gains.isNone()) {
            return how.isEmpty() ? "" : Phrases.of("gains.none", how);
        }
        return Phrases.of("gains", Phrases.yuan(gains.amount().orElseThrow()), how)
                + gains.toReturn()
                        .map(back -> Phrases.of("gains.returned", Phrases.yuan(back)))
                        .orElse("");
    }

    static String lines(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(joining("\n"));
    }

    private String handlers() {
        return dossier.team().lead().name() + "、" + dossier.team().assistant().name();
    }

    private String basis() {
        return own.basis(dossier.conduct().catalogue(), dossier.conduct().item());
    }

    String length(String code) {
        return own.length(code);
    }

    /** Everything that is handed over with it, what nobody has weighed yet named so. Source: 移送涉嫌犯罪案件的规定 第六条. */
    private Object attachments() {
        List<String> lines = new ArrayList<>();
        for (Evidence one : Evidence.of(desk.register(), dossier.uuid())) {
            if (one.stage().equals(Evidence.REJECTED)) {
                continue;
            }
            String line = line(lines.size() + 1, one);
            lines.add(one.stage().equals(Evidence.GATHERED) ? Phrases.of("evidence.not-weighed", line) : line);
        }
        return lines.isEmpty() ? Phrases.of("none") : lines;
    }

    List<String> evidenceLines() {
        List<String> lines = new ArrayList<>();
        proved().forEach(one -> lines.add(line(lines.size() + 1, one)));
        return lines;
    }

    private static String line(int ordinal, Evidence one) {
        return Phrases.of("evidence.line", ordinal, one.title(), Phrases.name(one.kind()), shortened(one));
    }

    /** What was found true of what was done, and nothing else. Source: 行政处罚法 第四十条、第四十六条第二款. */
    private List<Evidence> proved() {
        return Evidence.of(desk.register(), dossier.uuid()).stream()
                .filter(Evidence::isGround)
                .toList();
    }

    private static String shortened(Evidence one) {
        return one.proves().length() <= 200 ? one.proves() : one.proves().substring(0, 200) + "……";
    }

    /** 经核对与原件无误, by whom; nothing of an original. Source: 临政发〔2023〕14号 一、九 第五条. */
    private static String copied(Evidence one) {
        return one.copy()
                .map(copy -> Phrases.of("evidence.copied", copy.provider(), copy.checker(), Phrases.day(copy.on())))
                .or(one::copyChecked)
                .orElse("");
    }

    private List<Map<String, String>> evidenceRows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Evidence one : proved()) {
            rows.add(Map.of(
                    "ordinal", String.valueOf(rows.size() + 1),
                    "name", one.title(),
                    "kind", Phrases.name(one.kind()),
                    "source", one.source(),
                    "copy", copied(one),
                    "proves", shortened(one)));
        }
        return rows;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Phrases::day).orElse("");
    }
}
