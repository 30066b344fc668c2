package yidan.publication;

import java.time.Instant;

/** One body of the public register. */
public record PublishedProfile(
        int body,
        String name,
        String kind,
        String duties,
        String units,
        String types,
        String area,
        String address,
        String phone,
        String remedies,
        String complaints,
        Instant updatedAt) {

    static final String EXPRESSIONS =
            "d.tenant, d.name, d.kind, d.duties, d.units, d.types, d.area, d.address, d.phone, d.remedies,"
                    + " d.complaints, d.updatedAt";

    /** Whether it says more than its name. */
    public boolean saysMore() {
        return !(duties + units + types + area + address + phone + remedies + complaints).isBlank();
    }
}
