package yidan.casework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import yidan.party.PartyKind;

/** By what people tell what is reviewed from others, as it was when the review was asked for. */
@Embeddable
public class Told {

    /** 案号, with the measure where one is reviewed, or what is executed. */
    @Column(name = "case_number", updatable = false)
    private String number;

    @Column(updatable = false)
    private String cause;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind", updatable = false)
    private PartyKind partyKind;

    @Column(name = "party_name", updatable = false)
    private String partyName;

    protected Told() {}

    static Told of(Reviewed subject) {
        Told told = new Told();
        told.number = subject.reviewedAs();
        told.cause = subject.cause();
        told.partyKind = subject.party().kind();
        told.partyName = subject.party().name();
        return told;
    }

    String number() {
        return number;
    }

    String cause() {
        return cause;
    }
}
