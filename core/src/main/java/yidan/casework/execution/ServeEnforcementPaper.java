package yidan.casework.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Needs;
import yidan.casework.officers.StillCertified;
import yidan.casework.paper.PaperService;
import yidan.casework.paper.ServiceProof;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.Filming;
import yidan.casework.recording.Recording;
import yidan.casework.service.FailedService;
import yidan.casework.service.Grounds;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 送达催告书、强制执行决定书等文书：应当直接送达；拒绝接收或者无法直接送达的，依法以其他方式送达，制作送达回证；执行终了以后仍可补交回证。
 * Source: 行政强制法 第三十八条.
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
@EnforcementStages.WithPapers
@Needs({EnforcementGates.HANDLER})
@Basis({"cn-compulsion-2011:#38"})
public record ServeEnforcementPaper(
        Id<Enforcement> on,
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
        implements ActOn<Enforcement>, EnforcementAct, PaperService {

    /** Not left behind, and with its proof in words. */
    public ServeEnforcementPaper(
            Id<Enforcement> on,
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
    public ServeEnforcementPaper(
            Id<Enforcement> on,
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
    public void perform(Enforcement dossier, Desk desk) {
        OfficialDocument served = served(dossier, desk, "cn-compulsion-2011:#38");
        Grounds grounds = grounds(dossier, desk, dossier.caseId().stream().toList());
        Filming.requireService(
                desk,
                dossier.item(),
                Recording.ofEnforcement(desk.register(), dossier.uuid()),
                served,
                manner,
                servedOn);
        StillCertified.of(desk, dossier, servedOn);
        // An earlier paper of the form told the party something else; after the end only the file still asks for the
        // proof.
        if (!dossier.isOver() && Papers.of(desk).isLast(served)) {
            dossier.serve(served.form(), servedOn);
        }
        new ProofOfService(dossier, served, this, grounds, desk).keep(dossier, files, desk);
        ServiceProof.of(
                desk,
                served,
                service(grounds).after(FailedService.before(desk.register(), served, begunOn())),
                EnforcementPapers.of(dossier, desk).known());
    }
}
