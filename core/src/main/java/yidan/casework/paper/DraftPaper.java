package yidan.casework.paper;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 起草文书：内容取自案件，措辞可改、可预览；办理相应步骤时一并制发。 Source: 临政发〔2023〕14号 一、三 第八条、第九条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED, CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.APPROVED})
@Basis({"linyi-14:1.3#8", "linyi-14:1.3#9"})
public record DraftPaper(
        Id<EnforcementCase> on, Long seen, @NotNull FormKind form) implements ActOn<EnforcementCase>, PaperAct {

    private static final Map<FormKind, Set<String>> WHEN = when();

    private static Map<FormKind, Set<String>> when() {
        Set<String> before = Set.of(CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED);
        Set<String> told = Set.of(CaseStages.INVESTIGATED, CaseStages.NOTIFIED);
        Map<FormKind, Set<String>> when = new EnumMap<>(FormKind.class);
        when.put(FormKind.RECTIFICATION_NOTICE, before);
        when.put(FormKind.PRIOR_NOTICE, told);
        when.put(FormKind.HEARING_RIGHT_NOTICE, told);
        when.put(FormKind.PENALTY_DECISION, Set.of(CaseStages.NOTIFIED));
        when.put(FormKind.NO_PENALTY_DECISION, told);
        when.put(FormKind.TRANSFER_LETTER, before);
        when.put(FormKind.DEMAND, Set.of(CaseStages.SERVED));
        when.put(FormKind.PAYMENT_DEFERRAL, Set.of(CaseStages.SERVED));
        when.put(FormKind.EXECUTION_APPLICATION, Set.of(CaseStages.SERVED));
        return when;
    }

    /** Whether a form may be begun in that stage of a case. */
    public static boolean isFor(FormKind form, String stage) {
        return WHEN.getOrDefault(form, Set.of()).contains(stage);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (!isFor(form, dossier.stage())) {
            throw new Refusal("paper.not-now", "linyi-14:1.3#8", form.title()).at("form");
        }
        CasePapers papers = CasePapers.of(dossier, desk);
        if (papers.openDraft(form).isPresent()) {
            throw new Refusal("paper.begun-already", "linyi-14:1.3#8", form.title()).at("form");
        }
        papers.draft(form, Map.of());
    }
}
