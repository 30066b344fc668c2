package yidan.casework.execution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.paper.OrganisationSays;
import yidan.casework.paper.Phrases;
import yidan.casework.performance.ServiceManner;
import yidan.document.DocumentNumber;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.party.Party;

/**
 * The papers of an execution, each issued by its act and filled with what the execution says.
 * Source: 行政强制法 第三十五条至第三十七条、第四十四条; 临政发〔2023〕14号 一、三 第八条.
 */
final class EnforcementPapers {

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

    static EnforcementPapers of(Enforcement dossier, Desk desk) {
        return new EnforcementPapers(dossier, desk);
    }

    /** 责令（限期）改正通知书. */
    void ordered(LocalDate servedOn, LocalDate until, String what) {
        Map<String, Object> values = known();
        values.remove("cause");
        values.put("facts", dossier.facts());
        values.put("until", Phrases.of("enforcement.by", Phrases.day(until)));
        values.put("demand", what);
        values.put("under", Phrases.of("rectification.under-the-above"));
        values.put("date", servedOn);
        issue(FormKind.RECTIFICATION_NOTICE, values);
    }

    /** 行政决定履行催告书. */
    void demanded(LocalDate servedOn, LocalDate performBy, String words) {
        Map<String, Object> values = known();
        values.put("decision", decided());
        values.put("obligation", dossier.order().words().orElse(dossier.facts()));
        values.put("performance", words);
        values.put("until", Phrases.of("enforcement.by", Phrases.day(performBy)));
        values.put("date", servedOn);
        issue(FormKind.DEMAND, values);
    }

    /** 陈述申辩笔录, of what the party says to the demand. */
    void heard(String statement) {
        Map<String, Object> values = known();
        values.put("time", Phrases.time(desk.now()));
        values.put("place", desk.actor().organisationName());
        values.put("speaker", dossier.party().name());
        values.put("statement", statement);
        papers.draft(FormKind.STATEMENT_RECORD, dossier.uuid(), Papers.fitting(FormKind.STATEMENT_RECORD, values));
    }

    /** 行政强制执行决定书. */
    void decided(String manner, String reasons) {
        Map<String, Object> values = known();
        values.put("decision", decided());
        values.put("demand", number(FormKind.DEMAND));
        values.put("reasons", dossier.facts() + "\n" + reasons);
        values.put("way", manner);
        values.put("remedy", own.remedy());
        issue(FormKind.EXECUTION_DECISION, values);
    }

    /** 限期拆除公告. */
    void announced(LocalDate announcedOn, LocalDate removeBy, String where) {
        Map<String, Object> values = known();
        values.put("decision", number(FormKind.EXECUTION_DECISION));
        values.put("facts", dossier.facts());
        values.put("until", Phrases.day(removeBy));
        values.put("where", where);
        values.put("date", announcedOn);
        issue(FormKind.REMOVAL_ANNOUNCEMENT, values);
    }

    /** 送达回证: handed over in person, it waits for the receiver's signature; served in any other manner, its proof closes it. */
    void served(OfficialDocument served, ServiceManner manner, LocalDate servedOn, String receiver, String proof) {
        Map<String, Object> values = known();
        values.put("documents", Phrases.of("named", served.form().title(), number(served)));
        values.put("recipient", dossier.party().name());
        values.put("place", dossier.party().address().orElse(dossier.place()));
        values.put("way", Phrases.name(manner));
        values.put("servedAt", Phrases.day(servedOn));
        values.put("receivedBy", receiver);
        values.put("servers", own.officers(dossier.team()));
        values.put("date", Phrases.day(servedOn));
        if (proof != null && !proof.isBlank()) {
            values.put(manner == ServiceManner.LEFT ? "refusal" : "remarks", proof);
        }
        OfficialDocument paper = papers.draft(
                FormKind.PROOF_OF_SERVICE, dossier.uuid(), Papers.fitting(FormKind.PROOF_OF_SERVICE, values));
        if (manner != ServiceManner.DIRECT) {
            papers.issue(paper);
        }
    }

    private void issue(FormKind form, Map<String, Object> values) {
        papers.issue(form, dossier.uuid(), Papers.fitting(form, values), Map.of());
    }

    private Map<String, Object> known() {
        Party party = dossier.party();
        Map<String, Object> values = new HashMap<>();
        values.put("cause", dossier.itemName());
        values.put("party", party.name());
        values.put("partyAddress", party.address().orElse(""));
        values.put("partyPhone", party.phone().orElse(""));
        values.put("officers", own.officers(dossier.team()));
        values.put("recorder", dossier.team().assistant().name());
        values.put("contact", own.contact(dossier.team()));
        values.put("basis", basis());
        return values;
    }

    /** The articles of its item; of a substitution those of the law of compulsion. */
    private String basis() {
        return dossier.item()
                .map(own::basis)
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
        return papers.latest(id, FormKind.RECTIFICATION_NOTICE)
                .filter(paper -> !paper.isDraft())
                .or(() -> papers.latest(id, FormKind.PENALTY_DECISION));
    }

    private String number(FormKind form) {
        Optional<OfficialDocument> issued = papers.latest(dossier.uuid(), form).filter(paper -> !paper.isDraft());
        return issued.map(EnforcementPapers::number).orElse("");
    }

    private static String number(OfficialDocument paper) {
        return paper.number().map(DocumentNumber::toString).orElse("");
    }
}
