package yidan.casework.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.penalty.Penalty;
import yidan.document.DocumentNumber;
import yidan.document.FormField;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;

/**
 * The documents of one case on a desk: each form is filled with what the case says, and what an act adds.
 * Source: 临政发〔2023〕14号 一、三 第八条、第九条 (执法文书); 行政处罚法 第五十九条 (处罚决定书载明的事项).
 */
public final class CasePapers {

    private final EnforcementCase dossier;
    private final Desk desk;
    private final Papers papers;

    private CasePapers(EnforcementCase dossier, Desk desk) {
        this.dossier = dossier;
        this.desk = desk;
        this.papers = Papers.of(desk);
    }

    public static CasePapers of(EnforcementCase dossier, Desk desk) {
        return new CasePapers(dossier, desk);
    }

    /**
     * Issues a form with the act that asks for it: the officer's draft where he has begun one, with his wording, or a new
     * one. What is missing is refused, and the act with it.
     *
     * @param decided what the act itself says; it goes before everybody's wording
     */
    public OfficialDocument issue(FormKind form, Map<String, ?> decided) {
        OfficialDocument issued = papers.issue(form, dossier.uuid(), known(form), decided);
        // What the officers issue under his approval is signed when it was approved.
        if (SignedDraft.isOf(form) && !dossier.team().has(desk.actor())) {
            SignedDraft.of(desk, issued, known(FormKind.SIGNED_DRAFT));
        }
        return issued;
    }

    /** Begins a form, to be worded, looked at, signed, and issued later. */
    public OfficialDocument draft(FormKind form, Map<String, ?> given) {
        Map<String, Object> values = known(form);
        values.putAll(given);
        return papers.draft(form, dossier.uuid(), values);
    }

    /** The open draft of a form, brought up to date with the case; a new one where there is none. */
    public OfficialDocument redraft(FormKind form, Map<String, ?> given) {
        Optional<OfficialDocument> begun = papers.openDraft(dossier.uuid(), form);
        if (begun.isEmpty()) {
            return draft(form, given);
        }
        Map<String, Object> values = known(form);
        values.putAll(given);
        begun.get().refresh(values);
        return begun.get();
    }

    Optional<OfficialDocument> openDraft(FormKind form) {
        return papers.openDraft(dossier.uuid(), form);
    }

    /** The field of a form that says the penalty, as it was decided or is intended, beside others. */
    public static Map<String, Object> penalty(Penalty decided, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(more);
        said.put("penalty", PenaltyWords.of(decided));
        return said;
    }

    /** What the case says now in these fields of a form, whatever a draft of it says. */
    public Map<String, Object> said(FormKind form, String... fields) {
        Map<String, Object> said = known(form);
        said.keySet().retainAll(List.of(fields));
        return said;
    }

    /** The text of a form that is not issued yet: as the case fills it, in the officer's own words where he has put it so. */
    public String words(FormKind form) {
        return words(form, Map.of());
    }

    /** @param intended what only the act itself would say */
    public String words(FormKind form, Map<String, ?> intended) {
        Map<String, Object> said = new HashMap<>(known(form));
        said.putAll(intended);
        return Wording.of(form, said, openDraft(form));
    }

    /** How a demand is performed, in the officer's words, and where what is owed in money is paid. */
    public String performed(String words) {
        return new DebtSays(dossier, desk).performed(words);
    }

    /** The articles on which the case rests, one to a line. */
    public String basis() {
        return new OrganisationSays(dossier.owner(), desk)
                .basis(dossier.conduct().catalogue(), dossier.conduct().item());
    }

    /** Title and number of the latest issued document of a form; empty where none was issued. */
    public Optional<String> named(FormKind form) {
        return issued(form)
                .map(paper -> Phrases.of(
                        "named",
                        form.title(),
                        paper.number().map(DocumentNumber::toString).orElse("")));
    }

    /** The number of the latest issued document of a form. */
    public Optional<String> numberOf(FormKind form) {
        return issued(form).flatMap(OfficialDocument::number).map(DocumentNumber::toString);
    }

    private Optional<OfficialDocument> issued(FormKind form) {
        return papers.issued(dossier.uuid(), form);
    }

    /** The number of the decision on the case, whichever it is. */
    Optional<String> decisionNumber() {
        return Stream.of(FormKind.PENALTY_DECISION, FormKind.SPOT_DECISION, FormKind.NO_PENALTY_DECISION)
                .flatMap(form -> issued(form).stream())
                .flatMap(paper -> paper.number().stream())
                .map(DocumentNumber::toString)
                .findFirst();
    }

    /** What the case says, as far as the form has fields for it. */
    Map<String, Object> known(FormKind form) {
        Map<String, Object> values = new HashMap<>();
        CaseSays says = new CaseSays(dossier, desk, this);
        says.common().forEach((name, value) -> put(values, form, name, value));
        says.of(form).forEach((name, value) -> put(values, form, name, value));
        return values;
    }

    private static void put(Map<String, Object> values, FormKind form, String name, Supplier<?> value) {
        if (FormField.of(form, name).isPresent()) {
            Object said = value.get();
            if (said != null && !said.equals("")) {
                values.put(name, said);
            }
        }
    }
}
