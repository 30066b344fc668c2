package yidan.casework.service;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.files.Attachment;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/**
 * 送达确认书: the party takes papers electronically, at the address that it names. Signed once, it holds for all that is served later.
 * Source: 行政处罚法 第六十一条第二款.
 */
@Entity
@Table(name = "service_consent")
@Kind(TableKind.OWN)
public class ServiceConsent extends NoteRow {

    @Convert(converter = UuidConverter.class)
    @Column(name = "dossier_id", updatable = false)
    private UUID dossierId;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String hash;

    protected ServiceConsent() {}

    private ServiceConsent(Dossier of, Desk desk, String address, String hash) {
        super(of.owner(), desk.now());
        this.dossierId = of.uuid();
        this.address = address.strip();
        this.hash = hash;
    }

    /** The one that is brought with this service, or the last one that is kept. */
    static ServiceConsent of(Dossier of, Desk desk, List<UUID> also, Delivery delivery) {
        List<String> brought = delivery.consent();
        if (brought != null && !brought.isEmpty()) {
            ServiceConsent signed =
                    desk.register().note(new ServiceConsent(of, desk, delivery.place(), brought.getFirst()));
            Attachment.attach(desk, of, signed.uuid(), brought);
            return signed;
        }
        ServiceConsent kept = Stream.concat(also.stream(), Stream.of(of.uuid()))
                .flatMap(dossier -> of(desk.register(), dossier).stream())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("service.no-confirmation", Delivery.ARTICLE).at("consent"));
        if (!kept.address.equals(delivery.place().strip())) {
            throw new Refusal("service.another-address", Delivery.ARTICLE, kept.address).at("place");
        }
        return kept;
    }

    /** All of a dossier, in the order in which they came. */
    public static List<ServiceConsent> of(Register register, UUID dossier) {
        return register.of(ServiceConsent.class)
                .where("d.dossierId = :dossier", "dossier", dossier)
                .orderBy("d.notedAt, d.id")
                .list();
    }

    /** The dossier in which it lies, where that is another than this one. */
    public Optional<UUID> elsewhere(Dossier than) {
        return Optional.of(dossierId).filter(one -> !one.equals(than.uuid()));
    }

    /** Where the party wants to have it. */
    public String address() {
        return address;
    }
}
