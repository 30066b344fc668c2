package yidan.casework.seizure.scene;

import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.Investigating;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.Signing;
import yidan.casework.paper.HandedOver;
import yidan.casework.paper.PaperSigns;
import yidan.tenancy.Refusal;

/**
 * What was done when it was carried out, as the record has it. Source: 行政强制法 第十八条、第二十三条、第二十四条.
 *
 * @param partyPresent else a witness was there
 * @param statement what the party said
 * @param signs what the list and 送达回证 bear
 * @param relatedOnly only what belongs to the case, no necessities of life, nothing sealed by another body already
 * @param handedOver 决定书和清单当场交付
 * @param filmed whether it was filmed from arrival to end; else why not
 */
public record OnTheSpot(
        Hours hours,
        String place,
        boolean partyPresent,
        String witness,
        boolean certificatesShown,
        boolean rightsTold,
        String statement,
        String record,
        Signing signing,
        PaperSigns signs,
        boolean relatedOnly,
        boolean handedOver,
        boolean filmed,
        String whyNotFilmed) {

    private static final String STEPS = "cn-compulsion-2011:#18";

    /** @throws Refusal where a step is missing */
    public void check(Desk desk, EnforcementCase of) {
        if (hours.day().isAfter(desk.today())) {
            throw new Refusal("record.day-in-future", STEPS).at("day");
        }
        OnTheRecord.check(desk, certificatesShown, rightsTold, hours, signing, witness);
        if (!partyPresent && (witness == null || witness.isBlank())) {
            throw new Refusal("seizure.no-witness", STEPS).at("witness");
        }
        if (!relatedOnly) {
            throw new Refusal("seizure.unrelated-things", "cn-compulsion-2011:#23").at("relatedOnly");
        }
        if (!handedOver) {
            throw new Refusal("seizure.list-not-handed-over", "cn-compulsion-2011:#24").at("handedOver");
        }
        if (!filmed && (whyNotFilmed == null || whyNotFilmed.isBlank())) {
            throw new Refusal("seizure.not-filmed", "linyi-14:1.3#10").at("whyNotFilmed");
        }
        Investigating.on(hours.day(), of, desk);
        handing().check(desk, "cn-compulsion-2011:#24");
    }

    /** How 决定书和清单 are signed and handed over: when all is listed. */
    public HandedOver handing() {
        return new HandedOver(hours.over(), place.strip(), partyPresent, signing, witness, signs);
    }
}
