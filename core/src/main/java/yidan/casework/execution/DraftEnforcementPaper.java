package yidan.casework.execution;

import jakarta.validation.constraints.NotNull;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 起草文书：内容取自执行事项，措辞可改、可预览；办理相应步骤时一并制发。 Source: 临政发〔2023〕14号 一、三 第八条、第九条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.OPENED, EnforcementStages.NEGLECTED, EnforcementStages.DEMANDED, EnforcementStages.DECIDED})
@Needs({EnforcementGates.HANDLER})
@Basis({"linyi-14:1.3#8", "linyi-14:1.3#9"})
public record DraftEnforcementPaper(
        @NotNull Id<Enforcement> on, Long seen, @NotNull FormKind form) implements ActOn<Enforcement>, EnforcementAct {

    /** Whether the next step of that execution issues the form. */
    public static boolean isFor(FormKind form, Enforcement dossier) {
        EnforcementKind kind = dossier.kind();
        return switch (dossier.stage()) {
            case EnforcementStages.OPENED ->
                form == (kind.isOrdered() ? FormKind.RECTIFICATION_NOTICE : EnforcementPapers.decision(kind));
            case EnforcementStages.NEGLECTED -> form == FormKind.DEMAND;
            case EnforcementStages.DEMANDED -> form == EnforcementPapers.decision(kind);
            case EnforcementStages.DECIDED -> dossier.isAnnounced() && form == FormKind.REMOVAL_ANNOUNCEMENT;
            default -> false;
        };
    }

    @Override
    public void perform(Enforcement dossier, Desk desk) {
        if (!isFor(form, dossier)) {
            throw new Refusal("paper.not-now", "linyi-14:1.3#8", form.title()).at("form");
        }
        EnforcementPapers papers = EnforcementPapers.of(dossier, desk);
        if (papers.isBegun(form)) {
            throw new Refusal("paper.begun-already", "linyi-14:1.3#8", form.title()).at("form");
        }
        papers.draft(form);
    }
}
