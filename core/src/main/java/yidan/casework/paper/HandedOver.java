package yidan.casework.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.ServiceManner;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Refusal;

/**
 * 当场制作、签名、交付: the paper that an act issues is the paper that is signed and handed over in that moment. Those who are
 * there sign in the form of the act, once, on the screen; what they draw is printed on the paper and on 送达回证, so that no
 * paper is said to be handed over before it exists. Therefore the act is done on the day of the hand-over. What was filled in
 * by hand, where there was no network or the pen was preferred, is brought as a file, on that day or later: then that is the
 * paper that was handed over.
 * Source: 行政强制法 第二十四条; 行政处罚法 第五十六条、第六十一条; 临政发〔2023〕14号 四、八 第十二条.
 *
 * @param day on which it was done
 * @param present whether the party is there; else a witness is
 */
public record HandedOver(
        LocalDate day, String place, boolean present, Signing signing, String witness, PaperSigns signs) {

    private static final String SERVED = "cn-penalty-2021:#61";

    /** Whether the paper that was handed over was written and signed by hand. */
    public boolean isCopied() {
        return signing != Signing.ON_SCREEN && signs.isCopied();
    }

    /**
     * @param article that asks for the paper
     * @throws Refusal where the paper would be made on another day than it is said to be handed over, or bears no signature
     */
    public void check(Desk desk, String article) {
        if (isCopied()) {
            return;
        }
        if (!day.equals(desk.today())) {
            throw new Refusal("handed.another-day", article, Phrases.day(day)).at("paperCopy");
        }
        if (signing == Signing.SIGNED) {
            throw new Refusal("handed.no-copy", article).at("paperCopy");
        }
        if (signing == Signing.ON_SCREEN && present && signs.party() == null) {
            throw new Refusal("spot.signature-missing", article).at("signature");
        }
        if (signs.lead() == null) {
            throw new Refusal("handed.officer-signs", article).at("leadSign");
        }
        if (signs.assistant() == null) {
            throw new Refusal("handed.officer-signs", article).at("assistantSign");
        }
        if (signs.lead().equals(signs.assistant())) {
            throw new Refusal("spot.same-signature", article).at("assistantSign");
        }
    }

    /** Sets the signatures on a draft, or notes that they are on the paper. */
    void sign(OfficialDocument paper, Desk desk) {
        Map<String, Object> said = new HashMap<>();
        if (isCopied()) {
            paper.signedOnPaper(signs.copy(), desk);
            said.put("signNote", isReceived() ? Phrases.of("record.signed") : notReceived());
        } else {
            said.put("officerSigns", List.of(signs.lead(), signs.assistant()));
            said.put(isReceived() ? "partySign" : "signNote", isReceived() ? signs.party() : notReceived());
        }
        paper.fill(said);
    }

    private String notReceived() {
        return Phrases.of(present ? "handed.refused" : "handed.absent", witness);
    }

    /** The party took it; else it is left before a witness. */
    private boolean isReceived() {
        return present && signing != Signing.REFUSED;
    }

    /**
     * 送达回证 of that day. What is left behind waits for the witness, who signs the proof itself.
     *
     * @param papers handed over together, the signed one last: the picture of what was signed by hand lies with it
     */
    public void prove(EnforcementCase dossier, Desk desk, List<OfficialDocument> papers) {
        String receiver =
                dossier.party().representative().orElse(dossier.party().name());
        ServiceProof.Service service = new ServiceProof.Service(
                isReceived() ? ServiceManner.DIRECT : ServiceManner.LEFT,
                day,
                receiver,
                place,
                isReceived() ? null : notReceived(),
                isReceived() ? null : witness);
        for (OfficialDocument paper : papers) {
            ProofOfService proved = new ProofOfService(dossier, paper, service, desk);
            desk.register().note(isCopied() ? proved.ofPaperMadeThen() : proved);
        }
        close(ServiceProof.draft(dossier, desk, papers, service), papers.getLast(), desk);
    }

    private void close(OfficialDocument proof, OfficialDocument copied, Desk desk) {
        if (isCopied()) {
            proof.fill(Map.of("remarks", Phrases.of("handed.on-paper")));
            proof.signedOnPaperWith(copied);
            Papers.of(desk).issue(proof);
            return;
        }
        proof.fill(Map.of("serverSigns", List.of(signs.lead(), signs.assistant())));
        if (isReceived()) {
            proof.fill(Map.of("recipientSign", List.of(signs.party())));
            Papers.of(desk).issue(proof);
        }
    }
}
