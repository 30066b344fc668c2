package yidan.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * An enforcement body as it presents itself to the public.
 * Source: 临政发〔2023〕14号 一、二 第九条、第十条（一）.
 */
@Entity
@Table(name = "published_body")
@Kind(value = TableKind.OWN, published = true)
public class PublishedBody extends Dossier {

    public static final String PUBLISHED = "PUBLISHED";
    public static final String WITHDRAWN = "WITHDRAWN";

    private String name;
    private String kind;
    private String duties;
    private String units;
    private String types;
    private String area;
    private String address;
    private String phone;
    private String remedies;
    private String complaints;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected PublishedBody() {}

    PublishedBody(OrganisationCode body, BodyProfile profile, Instant now) {
        super(body, TimeOrdered.id(now), PUBLISHED, LocalDate.ofInstant(now, ShanghaiClock.ZONE));
        restate(profile, now);
    }

    void restate(BodyProfile profile, Instant now) {
        name = profile.name().strip();
        kind = profile.kind();
        duties = Masking.text(profile.duties());
        units = Masking.text(profile.units());
        types = Masking.text(profile.types());
        area = Masking.text(profile.area());
        address = Masking.text(profile.address());
        phone = profile.phone().strip();
        remedies = Masking.text(profile.remedies());
        complaints = profile.complaints().strip();
        updatedAt = now;
        enter(PUBLISHED);
    }

    /** The body is no more, or has left: it is no longer in the register of bodies; its lists stay history. */
    void withdraw(Instant now) {
        updatedAt = now;
        enter(WITHDRAWN);
    }

    void touch(Instant now) {
        updatedAt = now;
    }
}
