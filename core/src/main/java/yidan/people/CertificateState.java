package yidan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.itemlist.GuidingDepartment;

/**
 * What a certificate is good for on a day, as the county counts it and as every step asks it.
 * Source: 临政发〔2023〕14号 一、七 第五条、第六条.
 */
public enum CertificateState {
    /** 可以执法 */
    VALID,
    /** 可以执法，三十日内到期 */
    EXPIRING,
    /** 已过期 */
    EXPIRED,
    /** 没有过期，也不能据以执法：尚未生效、不是执法人员、执法类型不能识别或者不是清单事项的 */
    UNUSABLE;

    /** How long before its last day a certificate is said to run out. */
    private static final int SOON_DAYS = 30;

    /** The last day on which a certificate that ends is said to run out. */
    static LocalDate soon(LocalDate day) {
        return day.plusDays(SOON_DAYS);
    }

    /** @param departments those that guide in what there is to enforce */
    public static Optional<CertificateState> of(
            StaffMember person, List<GuidingDepartment> departments, LocalDate day) {
        return of(person.asEnforcer(), departments, day);
    }

    static Optional<CertificateState> of(Enforcer person, List<GuidingDepartment> departments, LocalDate day) {
        return person.certificate().map(Certificate::to).map(last -> {
            if (last.isBefore(day)) {
                return EXPIRED;
            }
            if (person.obstacle("", departments, day).isPresent()) {
                return UNUSABLE;
            }
            return last.isAfter(soon(day)) ? VALID : EXPIRING;
        });
    }
}
