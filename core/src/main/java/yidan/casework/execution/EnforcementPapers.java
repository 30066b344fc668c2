package yidan.casework.execution;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.execution.substitution.Substitution;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.Heard;
import yidan.casework.paper.OrganisationSays;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.ServiceProof;
import yidan.casework.paper.SignedDraft;
import yidan.casework.paper.Wording;
import yidan.casework.performance.ProofOfService;
import yidan.casework.recording.Filming;
import yidan.document.DocumentNumber;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.party.Party;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;

/**
 * The papers of an execution: drafted, or issued by the act at once, filled with what the execution says. What an act
 * itself decides goes before everybody's wording; all else stands as the draft words it.
 * Source: 行政强制法 第三十五条至第三十七条、第三十九条、第四十条、第四十二条、第四十四条、第五十一条; 临政发〔2023〕14号 一、三 第八条、第九条.
 */
public final class EnforcementPapers {

    /** What an execution is decided with, and what is served before it is carried out. */
    static final Set<FormKind> DECISIONS = EnumSet.of(FormKind.EXECUTION_DECISION, FormKind.SUBSTITUTION_DECISION);

    private final Enforcement dossier;
    private final Desk desk;
    private final Papers papers;
    private final OrganisationSays own;

    private EnforcementPapers(Enforcement dossier, Desk desk) {
        this.dossier = dossier;
        this.desk = desk;
        this.papers = Papers.of(desk);
        this.own = new OrganisationSays(dossier.owner(), desk);
    }

    public static EnforcementPapers of(Enforcement dossier, Desk desk) {
        return new EnforcementPapers(dossier, desk);
    }

    boolean isBegun(FormKind form) {
        return papers.openDraft(dossier.uuid(), form).isPresent();
    }

    /** Begins a form, to be worded and looked at before its act issues it. */
    void draft(FormKind form) {
        papers.draft(form, dossier.uuid(), Papers.fitting(form, known(form)));
    }

    /** 责令（限期）改正通知书. */
    public OfficialDocument ordered(LocalDate on, LocalDate until, String what) {
        return issue(
                FormKind.RECTIFICATION_NOTICE,
                known(FormKind.RECTIFICATION_NOTICE),
                Map.of("until", Phrases.of("enforcement.by", Phrases.day(until)), "demand", what, "date", on));
    }

    /** 当场交付: the party itself, or who represents it, takes it from the officers' hands and signs 送达回证. */
    public void handedOver(OfficialDocument paper) {
        Filming.requireNoneOfHandingOver(desk, dossier.item(), paper);
        String receiver =
                dossier.party().representative().orElse(dossier.party().name());
        dossier.serve(paper.form(), desk.today());
        desk.register().note(new ProofOfService(dossier, paper, receiver, desk));
        ServiceProof.of(desk, paper, ServiceProof.Service.handedOver(desk.today(), receiver), known());
    }

    /** 行政决定履行催告书. */
    public void demanded(LocalDate servedOn, LocalDate performBy, String words) {
        issue(
                FormKind.DEMAND,
                known(FormKind.DEMAND),
                Map.of(
                        "performance",
                        words,
                        "until",
                        Phrases.of("enforcement.by", Phrases.day(performBy)),
                        "date",
                        servedOn));
    }

    /** 陈述申辩笔录, of what the party says to the demand. */
    void heard(Heard said, String statement) {
        Map<String, Object> values = known();
        values.putAll(said.record(dossier.party().name(), statement));
        papers.draft(FormKind.STATEMENT_RECORD, dossier.uuid(), Papers.fitting(FormKind.STATEMENT_RECORD, values));
    }

    /** 行政强制执行决定书. */
    OfficialDocument decided(String manner, LocalDate performOn, String reasons) {
        Map<String, Object> values = known(FormKind.EXECUTION_DECISION);
        values.put(
                "reasons",
                facts() + "\n" + reasons
                        + dossier.execution()
                                .hiding()
                                .map(evidence -> "\n" + Phrases.of("enforcement.hiding", evidence))
                                .orElse(""));
        String from = dossier.isAnnounced() ? "enforcement.from-announced" : "enforcement.from";
        return issue(
                FormKind.EXECUTION_DECISION,
                values,
                Map.of("way", manner, "performOn", Phrases.of(from, Phrases.day(performOn))));
    }

    /** 行政强制执行决定书 on what was done at once: it says when, and why it could not wait. */
    public OfficialDocument confirmed(String manner, String reasons) {
        Execution execution = dossier.execution();
        String when = execution.hours().orElseThrow().words();
        String why =
                Phrases.of("enforcement.done-at-once", when, execution.whyNow().orElse(""), reasons);
        return issue(
                FormKind.EXECUTION_DECISION,
                known(FormKind.EXECUTION_DECISION),
                Map.of("way", manner, "performOn", when, "reasons", facts() + "\n" + why));
    }

    /** The form of the decision on an execution of that kind. */
    static FormKind decision(EnforcementKind kind) {
        return kind.isSubstitution() ? FormKind.SUBSTITUTION_DECISION : FormKind.EXECUTION_DECISION;
    }

    /** The text of the decision that is intended, as it stands. */
    public String words() {
        FormKind form = decision(dossier.kind());
        return Wording.of(form, Papers.fitting(form, known(form)), papers.openDraft(dossier.uuid(), form));
    }

    /** 法制审核意见书, of what the reviewer says. */
    public void reviewed(Map<String, Object> opinion) {
        Map<String, Object> values = known();
        values.put("caseNumber", dossier.reviewedAs());
        issue(FormKind.LEGAL_REVIEW, values, opinion);
    }

    /** 代履行决定书. */
    public OfficialDocument substituted(Substitution told, String manner, String reasons) {
        Map<String, Object> values = known(FormKind.SUBSTITUTION_DECISION);
        values.put("reasons", facts() + "\n" + reasons);
        return issue(
                FormKind.SUBSTITUTION_DECISION,
                values,
                Map.of(
                        "object",
                        told.object(),
                        "way",
                        manner,
                        "performOn",
                        Phrases.day(told.day()),
                        "estimate",
                        Phrases.yuan(told.estimate()),
                        "performer",
                        told.performer().orElseGet(desk.actor()::organisationName)));
    }

    /** 整改情况复查记录. */
    public void rechecked(boolean corrected, String findings) {
        Map<String, Object> values = known();
        values.put("notice", number(FormKind.RECTIFICATION_NOTICE));
        values.put("until", Phrases.day(dossier.order().until().orElseThrow()));
        values.put("demand", dossier.order().words().orElse(""));
        values.put("checkedOn", Phrases.day(desk.today()));
        values.put("findings", findings);
        values.put("officerSigned", Phrases.signedOff(desk));
        values.put("conclusion", Phrases.of(corrected ? "rectification.done" : "rectification.undone"));
        issue(FormKind.RECTIFICATION_CHECK, values, Map.of());
    }

    /** 案件移送函. */
    public void referred(String to, String reasons) {
        Map<String, Object> values = known();
        values.put("facts", facts());
        values.put("attachments", attached());
        issue(FormKind.TRANSFER_LETTER, values, Map.of("recipient", to, "reasons", reasons));
    }

    /** What goes with it: every paper that was issued so far. */
    private Object attached() {
        List<String> lines = Papers.of(desk.register(), dossier.uuid()).stream()
                .filter(row -> row.form().isNumbered() && row.stage().equals(OfficialDocument.ISSUED))
                .map(row -> row.form().title() + " " + row.number())
                .toList();
        return lines.isEmpty() ? Phrases.of("none") : lines;
    }

    /** 中止行政强制执行决定书. */
    public void suspended(HaltGround ground, String reasons) {
        Map<String, Object> values = standing();
        values.put("ground", Phrases.name(ground));
        values.put("basis", Phrases.of("halt.basis." + ground.name()));
        values.put("reasons", reasons);
        if (ground.lapses()) {
            values.put("lapse", Phrases.of("halt.lapse", own.length(Terms.EXECUTION_STAYED)));
        }
        issue(FormKind.EXECUTION_SUSPENSION, values, Map.of());
    }

    /** 行政强制执行协议书: it waits for the party's signature, on the screen or noted. */
    public void agreed(LocalDate until, String terms) {
        dropAgreement();
        Map<String, Object> values = standing();
        values.put("obligation", dossier.order().words().orElse(dossier.facts()));
        values.put("terms", terms);
        values.put("until", Phrases.day(until));
        papers.draft(
                FormKind.EXECUTION_AGREEMENT, dossier.uuid(), Papers.fitting(FormKind.EXECUTION_AGREEMENT, values));
    }

    /** What is performed as agreed was agreed: the party has signed. Source: 行政强制法 第四十二条. */
    void requireAgreementSigned() {
        if (isBegun(FormKind.EXECUTION_AGREEMENT)) {
            throw new Refusal("enforcement.agreement-unsigned", "cn-compulsion-2011:#42");
        }
    }

    /** 恢复行政强制执行决定书; to be called before it goes on, while it still says where it stands. */
    public void resumed(String reasons) {
        boolean agreed = dossier.stage().equals(EnforcementStages.AGREED);
        dropAgreement();
        Map<String, Object> values = standing();
        values.put("before", number(agreed ? FormKind.EXECUTION_AGREEMENT : FormKind.EXECUTION_SUSPENSION));
        values.put("haltedOn", Phrases.day(dossier.halt().on().orElseThrow()));
        values.put("basis", Phrases.of(agreed ? "halt.basis.agreement" : "halt.basis.over"));
        values.put("reasons", reasons);
        issue(FormKind.EXECUTION_RESUMPTION, values, Map.of());
    }

    /** 终结行政强制执行决定书. */
    public void ended(EndGround ground, String reasons) {
        dropAgreement();
        Map<String, Object> values = standing();
        values.put("ground", Phrases.name(ground));
        values.put("basis", Phrases.of("end.basis." + ground.name()));
        values.put("reasons", reasons);
        issue(FormKind.EXECUTION_END, values, Map.of());
    }

    /** An agreement that nobody has signed is none. */
    private void dropAgreement() {
        papers.openDraft(dossier.uuid(), FormKind.EXECUTION_AGREEMENT)
                .ifPresent(draft -> draft.discard(
                        Phrases.of("agreement.dropped"), desk.actor().user()));
    }

    /** What is executed, by which decisions, as far as there are any. */
    private Map<String, Object> standing() {
        Map<String, Object> values = known();
        values.put("decision", decided());
        values.put("execution", decision());
        return values;
    }

    /** 限期拆除公告. */
    public void announced(LocalDate announcedOn, LocalDate removeBy, String where) {
        issue(
                FormKind.REMOVAL_ANNOUNCEMENT,
                known(FormKind.REMOVAL_ANNOUNCEMENT),
                Map.of("until", Phrases.day(removeBy), "where", where, "date", announcedOn));
    }

    /** 行政强制执行笔录: it stays open until it is signed, on the screen or by hand. */
    void carriedOut(Execution.Deed deed) {
        Map<String, Object> values = known();
        values.put("decision", decision());
        values.put("time", deed.hours().words());
        values.put("supervisors", deed.supervisors());
        values.put("performer", deed.performer());
        values.put("cost", deed.cost() == null ? "" : Phrases.yuan(deed.cost()));
        values.put("witness", deed.witness());
        values.put("recording", deed.recording());
        values.put("told", Phrases.of("enforcement.told"));
        values.put("urgency", deed.whyNow());
        values.put("findings", deed.record());
        values.put("place", dossier.place());
        OfficialDocument paper = papers.draft(
                FormKind.EXECUTION_RECORD, dossier.uuid(), Papers.fitting(FormKind.EXECUTION_RECORD, values));
        OnTheRecord.await(paper, Signing.valueOf(deed.signedAs()), deed.witness());
    }

    /** Whether its record still waits to be signed and closed. Source: 行政强制法 第五十一条（四）. */
    boolean isRecordOpen() {
        return isBegun(FormKind.EXECUTION_RECORD);
    }

    private OfficialDocument issue(FormKind form, Map<String, Object> values, Map<String, ?> decided) {
        OfficialDocument issued = papers.issue(form, dossier.uuid(), Papers.fitting(form, values), decided);
        SignedDraft.of(desk, issued, known());
        return issued;
    }

    /** What the execution says in the fields of one form. */
    private Map<String, Object> known(FormKind form) {
        Map<String, Object> values = known();
        switch (form) {
            case RECTIFICATION_NOTICE -> {
                // What is to be corrected stands below in full: the item's name is no suspected offence.
                values.remove("cause");
                values.put("facts", facts());
                values.put("under", Phrases.of("rectification.under-the-above"));
            }
            case DEMAND -> {
                values.put("decision", decided());
                values.put("obligation", dossier.order().words().orElse(dossier.facts()));
            }
            case EXECUTION_DECISION, SUBSTITUTION_DECISION -> {
                values.put("decision", decided());
                values.put("demand", number(FormKind.DEMAND));
                values.put("reasons", facts());
                values.put("remedy", own.remedy());
            }
            case REMOVAL_ANNOUNCEMENT -> {
                values.put("decision", number(FormKind.EXECUTION_DECISION));
                values.put("facts", facts());
            }
            default -> throw new IllegalArgumentException(form + " is no draft of an execution");
        }
        return values;
    }

    /** What every paper of an execution says. */
    public Map<String, Object> known() {
        Party party = dossier.party();
        Map<String, Object> values = new HashMap<>();
        values.put("cause", dossier.itemName());
        values.put("party", party.name());
        values.put("partyAddress", party.address().orElse(""));
        values.put("partyPhone", party.phone().orElse(""));
        values.put("recipient", party.name());
        values.put("place", party.address().orElse(dossier.place()));
        values.put("officers", own.officers(dossier.team()));
        values.put("servers", own.officers(dossier.team()));
        values.put("recorder", dossier.team().assistant().name());
        values.put(
                "handler",
                dossier.team().lead().name() + "、" + dossier.team().assistant().name());
        values.put("contact", own.contact(dossier.team()));
        values.put("basis", basis());
        return values;
    }

    /** The facts, and under power lines what it is that endangers them. */
    private String facts() {
        return dossier.under()
                .map(what -> Phrases.of("enforcement.under-lines." + what.name()) + dossier.facts())
                .orElseGet(dossier::facts);
    }

    /** The articles of its item; of a substitution those of the law of compulsion. */
    public String basis() {
        return dossier.catalogue()
                .map(words -> own.basis(words, dossier.item().orElseThrow()))
                .orElseGet(
                        () -> Phrases.of("enforcement.basis." + dossier.kind().name()));
    }

    /** What was decided and not done: the order, or the decision of the case. */
    private String decided() {
        String order = number(FormKind.RECTIFICATION_NOTICE);
        return order.isEmpty()
                ? dossier.caseId()
                        .flatMap(this::decidedInCase)
                        .flatMap(OfficialDocument::number)
                        .map(DocumentNumber::toString)
                        .orElse("")
                : order;
    }

    /** A substitution performs the order that the case gave. */
    private Optional<OfficialDocument> decidedInCase(UUID id) {
        return papers.issued(id, FormKind.RECTIFICATION_NOTICE).or(() -> papers.issued(id, FormKind.PENALTY_DECISION));
    }

    /** The number of the decision to execute, of either kind. */
    private String decision() {
        return number(decision(dossier.kind()));
    }

    private String number(FormKind form) {
        return papers.issued(dossier.uuid(), form)
                .flatMap(OfficialDocument::number)
                .map(DocumentNumber::toString)
                .orElse("");
    }
}
