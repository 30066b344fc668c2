package yidan.casework.seizure.end;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import yidan.itemlist.BasisKind;

/** The law or administrative regulation by which what was seized is destroyed. Source: 行政强制法 第二十七条. */
@Embeddable
public class Destroying {

    @Enumerated(EnumType.STRING)
    @Column(name = "destroy_basis_kind")
    private BasisKind kind;

    @Column(name = "destroy_basis")
    private String basis;

    protected Destroying() {}

    public Destroying(BasisKind kind, String basis) {
        this.kind = kind;
        this.basis = basis.strip();
    }

    /** Its name and article. */
    public String basis() {
        return basis;
    }
}
