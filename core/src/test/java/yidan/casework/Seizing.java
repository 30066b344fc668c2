package yidan.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import yidan.casework.investigation.Signing;
import yidan.casework.seizure.CarryOutSeizure;
import yidan.casework.seizure.SeizeUrgently;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Id;

/** Seizures as the stories carry them out: everything in order but for what a story changes. */
public final class Seizing {

    private Seizing() {}

    public static CarryOutSeizure carryOut(Id<Seizure> on, List<String> things, boolean related, String whyNotFilmed) {
        return new CarryOutSeizure(
                on,
                null,
                CaseWorld.DAY,
                LocalTime.of(9, 15),
                LocalTime.of(9, 45),
                null,
                "示例村仓库",
                things,
                true,
                null,
                true,
                true,
                "没有意见",
                "当场清点，贴封条。",
                Signing.SIGNED,
                related,
                true,
                whyNotFilmed == null,
                whyNotFilmed,
                null,
                null,
                null,
                null,
                List.of(CaseWorld.sign()));
    }

    public static SeizeUrgently urgently(Id<EnforcementCase> on, List<String> things) {
        return urgently(on, CaseWorld.DAY, things, Signing.SIGNED, null);
    }

    /** Today. */
    public static SeizeUrgently urgently(Id<EnforcementCase> on, LocalDate day) {
        return urgently(on, day, List.of("打火机；普通；个；1"), Signing.SIGNED, null);
    }

    /** @param witness where the party did not come or refused; else null */
    public static SeizeUrgently urgently(Id<EnforcementCase> on, Signing signing, String witness) {
        return urgently(on, CaseWorld.DAY, List.of("打火机；普通；个；1"), signing, witness);
    }

    private static SeizeUrgently urgently(
            Id<EnforcementCase> on, LocalDate day, List<String> things, Signing signing, String witness) {
        return new SeizeUrgently(
                on,
                null,
                SeizureKind.SEIZURE,
                BasisKind.LAW,
                "《大气污染防治法》第三十条",
                "正在转移",
                day,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                null,
                "示例村仓库",
                things,
                witness == null,
                witness,
                true,
                true,
                "没有意见",
                "当场清点。",
                signing,
                true,
                true,
                false,
                "设备突发故障",
                null,
                null,
                drawn(signing, 0),
                drawn(signing, 1),
                drawn(signing, 2),
                signing == Signing.ON_SCREEN ? null : List.of(CaseWorld.sign()));
    }

    private static String drawn(Signing signing, int whose) {
        return signing == Signing.ON_SCREEN ? CaseWorld.signs().get(whose) : null;
    }
}
