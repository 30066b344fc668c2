package yidan.casework.paper;

import yidan.act.Desk;
import yidan.casework.DayOrder;
import yidan.casework.service.Delivery;
import yidan.casework.service.Grounds;
import yidan.document.OfficialDocument;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What every act says that serves a paper, whatever dossier it is of. Source: 行政处罚法 第六十一条; 行政强制法 第三十八条. */
public interface PaperService extends Delivery {

    Id<OfficialDocument> paper();

    /**
     * The paper: issued, of that dossier, served in a manner that is proved, not before it was made.
     *
     * @param article under which it is served
     */
    default OfficialDocument served(Dossier dossier, Desk desk, String article) {
        check();
        OfficialDocument served = desk.register().load(OfficialDocument.class, paper());
        if (!served.dossier().equals(dossier.uuid()) || !served.stage().equals(OfficialDocument.ISSUED)) {
            throw new Refusal("paper.not-issued", article);
        }
        DayOrder.sinceIssue(served.issuedAt().orElseThrow(), begunOn(), article);
        return served;
    }

    /** How it was served. */
    default ServiceProof.Service service(Grounds grounds) {
        return ServiceProof.Service.of(this, grounds);
    }
}
