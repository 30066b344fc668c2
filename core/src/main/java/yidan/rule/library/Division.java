package yidan.rule.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** A township-level division of the country, by its statistics code. */
@Entity
@Table(name = "division")
@Kind(TableKind.GLOBAL)
public class Division {

    @Id
    private int code;

    private String name;

    @Column(name = "county_code")
    private int countyCode;

    @Column(name = "county_name")
    private String countyName;

    protected Division() {}

    public int code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int countyCode() {
        return countyCode;
    }

    public String countyName() {
        return countyName;
    }
}
