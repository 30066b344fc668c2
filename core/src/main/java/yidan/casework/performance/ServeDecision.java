package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.officers.StillCertified;
import yidan.casework.paper.ServiceProof;
import yidan.casework.recording.Filming;
import yidan.casework.recording.Recording;
import yidan.casework.service.Delivery;
import yidan.casework.service.FailedService;
import yidan.casework.service.Grounds;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 送达：宣告后当场交付；当事人不在场的，七个工作日内送达；同意并签订确认书的，可以电子送达。 Source: 行政处罚法 第六十一条; 临政发〔2023〕14号 四、八 第十五条.
 *
 * @param receiver nobody where it was announced
 * @param place where it was handed over or left; of what was posted, sent or announced the address, account or board
 * @param witness 见证人, where the paper is left behind
 * @param mailNumber number of the registered or express mail, where it was posted
 * @param consent hash of the signed 送达确认书, where it was sent electronically and none is kept with the dossier yet
 * @param publishedOn day of the announcement, where it was announced
 * @param whyNotOtherwise why no other manner could reach the party, where it was announced
 * @param files hashes of stored vouchers, receipts, pictures that prove it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED})
@Needs({CaseGates.HANDLER, CaseGates.TO_BE_SERVED, CaseGates.IN_FORCE})
@Basis({"cn-penalty-2021:#61", "linyi-14:4.8#15"})
public record ServeDecision(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull ServiceManner manner,
        @NotNull @PastOrPresent LocalDate servedOn,
        @Size(max = 100) String receiver,
        @NotBlank @Size(max = 200) String place,
        boolean consentSigned,
        @Size(max = 1000) String proof,
        @Size(max = 100) String witness,
        @Size(max = 100) String mailNumber,
        List<String> consent,
        @PastOrPresent LocalDate publishedOn,
        @Size(max = 1000) String whyNotOtherwise,
        List<String> files)
        implements ActOn<EnforcementCase>, PerformanceAct, Delivery {

    /** Not left behind, and with its proof in words. */
    public ServeDecision(
            Id<EnforcementCase> on,
            Long seen,
            ServiceManner manner,
            LocalDate servedOn,
            String receiver,
            String place,
            boolean consentSigned,
            String proof) {
        this(on, seen, manner, servedOn, receiver, place, consentSigned, proof, null, null);
    }

    /** Neither posted nor sent nor announced. */
    public ServeDecision(
            Id<EnforcementCase> on,
            Long seen,
            ServiceManner manner,
            LocalDate servedOn,
            String receiver,
            String place,
            boolean consentSigned,
            String proof,
            String witness,
            List<String> files) {
        this(on, seen, manner, servedOn, receiver, place, consentSigned, proof, witness, null, null, null, null, files);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        check();
        StillCertified.of(desk, dossier, servedOn);
        OfficialDocument decision = ServiceProof.decision(dossier, desk);
        Grounds grounds = grounds(dossier, desk);
        Filming.requireService(
                desk,
                Optional.of(dossier.conduct().item()),
                Recording.of(desk.register(), dossier.uuid()),
                decision,
                manner,
                servedOn);
        Serving.serve(desk, dossier, servedOn);
        DayOrder.sinceIssue(decision.issuedAt().orElseThrow(), begunOn(), ARTICLE);
        new ProofOfService(dossier, decision, this, grounds, desk).keep(dossier, files, desk);
        ServiceProof.ofDecision(
                dossier,
                desk,
                decision,
                ServiceProof.Service.of(this, grounds)
                        .after(FailedService.before(desk.register(), decision, begunOn())));
    }
}
