package yidan.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product: days are days in China. */
@ApplicationScoped
public class ShanghaiClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
