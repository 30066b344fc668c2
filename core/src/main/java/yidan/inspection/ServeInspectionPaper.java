package yidan.inspection;

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
import yidan.casework.officers.StillCertified;
import yidan.casework.paper.PaperService;
import yidan.casework.paper.ServiceProof;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.Filming;
import yidan.casework.recording.Recording;
import yidan.casework.service.Grounds;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 送达责令改正通知书，制作送达回证；改正期限届满后才送达的，不能据以认定逾期未改正。 Source: 临政发〔2023〕14号 四、八 第十五条; 行政处罚法 第二十八条、第六十一条.
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
@From({Inspection.ORDERED, Inspection.OVERDUE, Inspection.CLOSED})
@Needs({Inspection.INSPECTOR})
@Basis({"linyi-14:4.8#15", "cn-penalty-2021:#28", "cn-penalty-2021:#61"})
public record ServeInspectionPaper(
        Id<Inspection> on,
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
        implements ActOn<Inspection>, InspectionAct, PaperService {

    /** Not left behind, and with its proof in words. */
    public ServeInspectionPaper(
            Id<Inspection> on,
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
    public ServeInspectionPaper(
            Id<Inspection> on,
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
    public void perform(Inspection dossier, Desk desk) {
        OfficialDocument order = served(dossier, desk, "linyi-14:4.8#15");
        Grounds grounds = grounds(dossier, desk);
        Filming.requireService(
                desk,
                Optional.of(dossier.item()),
                Recording.ofInspection(desk.register(), dossier.uuid()),
                order,
                manner,
                servedOn);
        StillCertified.of(desk, dossier.team(), dossier.catalogue(), dossier.item(), servedOn);
        if (order.form() == FormKind.RECTIFICATION_NOTICE) {
            if (!Papers.of(desk).isLast(order)) {
                throw new Refusal("inspection.order-given-anew", "cn-penalty-2021:#28").at("paper");
            }
            dossier.serveOrder(servedOn);
        }
        new ProofOfService(dossier, order, this, grounds, desk).keep(dossier, files, desk);
        ServiceProof.of(desk, order, service(grounds), InspectionPapers.known(dossier, desk));
    }
}
