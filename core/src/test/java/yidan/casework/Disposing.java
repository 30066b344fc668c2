package yidan.casework;

import java.time.LocalDateTime;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.SignMovement;
import yidan.tenancy.Id;
import yidan.tenancy.ShanghaiClock;

/** The second signature under a thing that is disposed of now, watched over by somebody from outside. */
public final class Disposing {

    private Disposing() {}

    public static SignMovement of(CaseWorld world, Id<CustodyItem> one, String words) {
        LocalDateTime now = LocalDateTime.ofInstant(world.world.clock().instant(), ShanghaiClock.ZONE);
        return new SignMovement(
                one,
                null,
                words,
                now.toLocalDate(),
                now.toLocalTime().withSecond(0).withNano(0),
                "示例处置中心",
                "财政所 高远山");
    }
}
