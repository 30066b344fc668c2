package yidan.casework.paper;

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
import yidan.casework.EnforcementCase;
import yidan.casework.officers.StillCertified;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.Filming;
import yidan.casework.recording.Recording;
import yidan.casework.service.FailedService;
import yidan.casework.service.Grounds;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 送达决定书以外的文书，制作送达回证；结案以后、归档以前仍可送达，案卷须有送达回证。 Source: 行政处罚法 第六十一条; 临政发〔2023〕14号 四、八 第十五条，一、九
 * 第九条.
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
@From({
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    CaseStages.DECIDED,
    CaseStages.SERVED,
    CaseStages.CLOSED
})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#61", "linyi-14:4.8#15"})
public record ServePaper(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull Id<OfficialDocument> paper,
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
        implements ActOn<EnforcementCase>, PaperAct, PaperService {

    /** Not left behind, and with its proof in words. */
    public ServePaper(
            Id<EnforcementCase> on,
            Long seen,
            Id<OfficialDocument> paper,
            ServiceManner manner,
            LocalDate servedOn,
            String receiver,
            String place,
            boolean consentSigned,
            String proof) {
        this(on, seen, paper, manner, servedOn, receiver, place, consentSigned, proof, null, null);
    }

    /** Neither posted nor sent nor announced. */
    public ServePaper(
            Id<EnforcementCase> on,
            Long seen,
            Id<OfficialDocument> paper,
            ServiceManner manner,
            LocalDate servedOn,
            String receiver,
            String place,
            boolean consentSigned,
            String proof,
            String witness,
            List<String> files) {
        this(
                on,
                seen,
                paper,
                manner,
                servedOn,
                receiver,
                place,
                consentSigned,
                proof,
                witness,
                null,
                null,
                null,
                null,
                files);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        OfficialDocument served = served(dossier, desk, "cn-penalty-2021:#61");
        if (ServiceProof.isDecision(served.form())) {
            throw new Refusal("paper.decision-is-served-otherwise", "cn-penalty-2021:#61").at("paper");
        }
        if (served.form() == FormKind.DECISION_CHANGE && dossier.stage().equals(CaseStages.DECIDED)) {
            throw new Refusal("paper.correction-goes-with-the-decision", "cn-penalty-2021:#61").at("paper");
        }
        Grounds grounds = grounds(dossier, desk);
        Filming.requireService(
                desk,
                Optional.of(dossier.conduct().item()),
                Recording.of(desk.register(), dossier.uuid()),
                served,
                manner,
                servedOn);
        StillCertified.of(desk, dossier, servedOn);
        new ProofOfService(dossier, served, this, grounds, desk).keep(dossier, files, desk);
        Arrival.of(dossier, desk, served, servedOn);
        ServiceProof.of(
                dossier,
                desk,
                served,
                service(grounds).after(FailedService.before(desk.register(), served, begunOn())));
    }
}
