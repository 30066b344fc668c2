package yidan.publication.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import yidan.publication.BodyProfile;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * A body's profile on its way to the public. Nothing is published unread.
 * Source: 临政发〔2023〕14号 一、二 第六条、第七条、第十条（一）（五）.
 */
@Entity
@Table(name = "profile_statement")
@Kind(TableKind.OWN)
public class ProfileStatement extends Dossier {

    public static final String STATED = "STATED";
    public static final String RETURNED = "RETURNED";
    public static final String PUBLISHED = "PUBLISHED";

    private String duties;
    private String units;
    private String types;
    private String area;
    private String address;
    private String phone;
    private String remedies;
    private String complaints;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_by_name")
    private String statedByName;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected ProfileStatement() {}

    ProfileStatement(OrganisationCode body, Instant now, LocalDate today) {
        super(body, TimeOrdered.id(now), STATED, today);
    }

    /** What a person says of the body. */
    record Said(
            String duties,
            String units,
            String types,
            String area,
            String address,
            String phone,
            String remedies,
            String complaints) {}

    void say(Said said, Actor actor) {
        duties = said.duties().strip();
        units = said.units().strip();
        types = said.types().strip();
        area = said.area().strip();
        address = said.address().strip();
        phone = said.phone().strip();
        remedies = said.remedies().strip();
        complaints = said.complaints().strip();
        statedBy = actor.user();
        statedByName = actor.name();
        returnReason = null;
        enter(STATED);
    }

    void sendBack(String reason) {
        returnReason = reason.strip();
        enter(RETURNED);
    }

    void publish(String user, LocalDate today) {
        if (user.equals(statedBy)) {
            throw new Refusal("profile.own-review", "linyi-14:1.2#7");
        }
        publishedOn = today;
        enter(PUBLISHED);
    }

    /** As the public will read it. */
    public BodyProfile profile(String name, String kind) {
        return new BodyProfile(name, kind, duties, units, types, area, address, phone, remedies, complaints);
    }

    /** The name of the person who stated it. */
    public String statedBy() {
        return statedByName;
    }

    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }
}
