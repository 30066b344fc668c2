package yidan.casework.walk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import yidan.casework.CaseWorld;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.Announcing;

/**
 * How something reaches its party on the way, with what its manner leaves behind.
 *
 * @param on the day on which it counts as served
 */
record Reached(ServiceManner manner, LocalDate on, String file) {

    /** Announced only where the announcement has stood long enough since the paper was made. */
    static Reached somehow(Trail trail, CaseWorld world, LocalDate issued) {
        LocalDate announced = Announcing.before(trail.way.today);
        boolean longEnough = !announced.isBefore(issued) && !announced.isBefore(Announcing.SINCE);
        List<ServiceManner> manners = Arrays.stream(ServiceManner.values())
                .filter(manner -> manner != ServiceManner.PUBLIC_NOTICE || longEnough)
                .toList();
        return new Reached(trail.any(manners), trail.way.today, world.photo());
    }

    private <T> T of(ServiceManner asked, T kept) {
        return manner == asked ? kept : null;
    }

    String receiver() {
        return manner == ServiceManner.PUBLIC_NOTICE ? null : "赵某某";
    }

    String proof() {
        return manner == ServiceManner.DIRECT ? null : "回执 1234";
    }

    String witness() {
        return of(ServiceManner.LEFT, "钱某某");
    }

    String mailNumber() {
        return of(ServiceManner.POST, "XA1234");
    }

    List<String> consent() {
        return of(ServiceManner.ELECTRONIC, List.of(file));
    }

    LocalDate publishedOn() {
        return of(ServiceManner.PUBLIC_NOTICE, Announcing.before(on));
    }

    String whyNotOtherwise() {
        return of(ServiceManner.PUBLIC_NOTICE, "直接送达、邮寄送达均被退回，当事人下落不明。");
    }

    List<String> files() {
        return manner == ServiceManner.POST || manner == ServiceManner.PUBLIC_NOTICE ? List.of(file) : null;
    }
}
