package yidan.publication;

import java.time.Instant;

/** One body of the public register. */
public record PublishedProfile(
        int body,
        String name,
        String kind,
        String duties,
        String units,
        String area,
        String address,
        String phone,
        Instant updatedAt) {

    static final String EXPRESSIONS =
            "d.tenant, d.name, d.kind, d.duties, d.units, d.area, d.address, d.phone, d.updatedAt";
}
