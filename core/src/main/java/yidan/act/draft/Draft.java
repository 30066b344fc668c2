package yidan.act.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** What a person has typed into an act's form and not yet handed in. One per person, act and dossier. */
@Entity
@Table(name = "draft")
@Kind(TableKind.OWN)
@IdClass(Dossier.Key.class)
class Draft {

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private int tenant;

    @Column(name = "user_name")
    private String user;

    private String act;
    private String input;
    private Instant at;

    protected Draft() {}

    Draft(Actor actor, UUID id, String act) {
        this.county = actor.county().value();
        this.tenant = actor.organisation().value();
        this.id = id;
        this.user = actor.user();
        this.act = act;
    }

    void write(String typed, Instant now) {
        input = typed;
        at = now;
    }

    boolean isOf(Actor actor) {
        return user.equals(actor.user()) && tenant == actor.organisation().value();
    }

    String input() {
        return input;
    }

    Instant at() {
        return at;
    }
}
