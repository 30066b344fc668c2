package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.SameConduct;
import yidan.casework.decision.ending.DiscontinueGround;
import yidan.casework.decision.ending.Ending;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.preservation.UnusedMeans;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Filming;
import yidan.casework.review.LegalReview;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 终止调查：当事人死亡或者终止且无人承受其权利义务，其他机关管辖，同一违法行为已另案处理；不再处罚的，另作不予处罚决定。拟处罚的，先经审核，证据已查证；
 * 当事人已经不存在的，无人可罚，不再审核、查证。涉嫌犯罪的报告、审核意见须先由负责人决定。
 * Source: 行政处罚法 第二十二条、第二十七条、第二十九条、第四十六条、第五十七条、第五十八条; 行政执法机关移送涉嫌犯罪案件的规定 第十一条.
 *
 * @param proof what proves the ground, such as 死亡证明, 注销登记
 * @param elsewhere the body that is competent, or the number of the other case; null where the party is no more
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({
    CaseGates.NOT_HANDLER,
    CaseGates.APPROVED,
    CaseGates.WITHDRAWAL_SETTLED,
    CaseGates.NO_CRIME_PENDING,
    CaseGates.NO_CRIME_SUSPECTED
})
@Basis({
    "cn-penalty-2021:#57",
    "cn-penalty-2021:#58",
    "cn-penalty-2021:#46",
    "cn-penalty-2021:#29",
    "cn-penalty-2021:#27",
    "cn-penalty-2021:#22",
    "cn-referral-2020:#11"
})
@Irrevocable
public record Discontinue(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull DiscontinueGround ground,
        @NotBlank @Size(max = 1000) String proof,
        @Size(max = 200) String elsewhere,
        @NotBlank @Size(max = 4000) String reasons)
        implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Ending ending = Ending.of(ground, proof, elsewhere, dossier.party());
        if (ground == DiscontinueGround.SAME_CONDUCT) {
            SameConduct.requireOther(desk, dossier, ending.elsewhere().orElseThrow());
        }
        if (ground.isElsewhere()) {
            require(CaseGates.PROPOSAL_WEIGHED, dossier, desk);
            require(CaseGates.REVIEWED_OTHERWISE, dossier, desk);
        } else {
            dropReview(dossier, desk);
        }
        Filming.requireInvestigated(desk, dossier);
        Filming.require(desk, dossier, FilmedStep.HEARING);
        UnusedMeans.lapse(desk, dossier);
        // Whom nobody has told of a penalty waits for none; who is no more is told nothing.
        boolean waits = dossier.notice().servedOn().isPresent() && ground.isElsewhere();
        dossier.ruling().end(ending);
        dossier.ruleOtherwise(
                RulingKind.DISCONTINUED, desk.today(), desk.actor().user(), reasons);
        tell(CasePapers.of(dossier, desk), ending, waits);
        Clocks.of(desk).stopAll(dossier);
    }

    private static void require(String gate, EnforcementCase dossier, Desk desk) {
        dossier.shut(gate, desk.actor(), desk.today()).ifPresent(refusal -> {
            throw refusal.at("ground");
        });
    }

    /** 第五十八条 asks for a review before a penalty; who is no more gets none. What a reviewer has said of a crime is settled first. */
    private static void dropReview(EnforcementCase dossier, Desk desk) {
        LegalReview.lapse(desk, dossier);
        if (dossier.review().isRunning()) {
            dossier.review().overtake();
        }
        require(CaseGates.NO_CRIME_SUSPECTED, dossier, desk);
    }

    private void tell(CasePapers papers, Ending ending, boolean party) {
        if (ground == DiscontinueGround.OTHER_BODY) {
            papers.issue(
                    FormKind.TRANSFER_LETTER,
                    Map.of("recipient", ending.elsewhere().orElseThrow(), "reasons", reasons));
        }
        if (party) {
            papers.issue(
                    FormKind.DISCONTINUATION_NOTICE,
                    Map.of(
                            "notice",
                            papers.numberOf(FormKind.PRIOR_NOTICE).orElseThrow(),
                            "ground",
                            Phrases.name(ground) + "：" + ending.elsewhere().orElseThrow(),
                            "reasons",
                            reasons));
        }
    }
}
