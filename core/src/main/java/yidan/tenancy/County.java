package yidan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A county: the super-tenant. Source: GB/T 2260. */
@Entity
@Table(name = "county")
@Kind(TableKind.GLOBAL)
public class County {

    @Id
    @Column(name = "county_id")
    private int code;

    private String name;

    protected County() {}

    County(CountyCode code, String name) {
        this.code = code.value();
        this.name = name;
    }

    public CountyCode code() {
        return new CountyCode(code);
    }

    public String name() {
        return name;
    }
}
