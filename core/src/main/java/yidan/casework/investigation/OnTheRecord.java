package yidan.casework.investigation;

import java.time.LocalTime;
import yidan.tenancy.Refusal;

/** What every record made on the spot must say. Source: 行政处罚法 第五十五条; 临政发〔2023〕14号 四、八 第十条至第十二条. */
final class OnTheRecord {

    private static final String SHOWN = "cn-penalty-2021:#55";
    private static final String WITNESSED = "linyi-14:4.8#12";

    private OnTheRecord() {}

    static void check(
            boolean certificatesShown,
            boolean rightsTold,
            LocalTime begin,
            LocalTime end,
            Signing signing,
            String witness) {
        if (!certificatesShown) {
            throw new Refusal("record.certificates-not-shown", SHOWN);
        }
        if (!rightsTold) {
            throw new Refusal("record.rights-not-told", SHOWN);
        }
        if (!end.isAfter(begin)) {
            throw new Refusal("record.times-reversed", SHOWN);
        }
        if (signing == Signing.REFUSED && (witness == null || witness.isBlank())) {
            throw new Refusal("record.refusal-not-noted", WITNESSED);
        }
    }
}
