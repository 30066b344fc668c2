package yidan.ui.county;

import java.time.LocalDate;
import yidan.people.Certificate;
import yidan.supervision.CountyOverview;

/** How a certificate stands on a day, as the county's overview counts it. */
enum CertificateState {
    VALID,
    EXPIRING,
    EXPIRED;

    static CertificateState of(Certificate held, LocalDate day) {
        return held.to().isBefore(day)
                ? EXPIRED
                : held.to().isAfter(day.plusDays(CountyOverview.SOON_DAYS)) ? VALID : EXPIRING;
    }
}
