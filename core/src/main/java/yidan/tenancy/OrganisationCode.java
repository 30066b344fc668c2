package yidan.tenancy;

/**
 * An organisation's code of nine digits: the township's statistical division code, or one of the same shape from the
 * reserved range (last three digits 600 and above) for county bodies. Its first six digits are the county's code.
 */
public record OrganisationCode(int value) implements Comparable<OrganisationCode> {

    private static final int PER_COUNTY = 1000;
    private static final int RESERVED_FROM = 600;

    /** @throws IllegalArgumentException if the code has not nine digits */
    public OrganisationCode {
        if (value < 100_000_000 || value > 999_999_999) {
            throw new IllegalArgumentException("organisation code of nine digits: " + value);
        }
    }

    /** The county this code belongs to. */
    public CountyCode county() {
        return new CountyCode(value / PER_COUNTY);
    }

    /** Whether the code is one of ours for a county body, not a division of the state's statistics. */
    public boolean isReserved() {
        return value % PER_COUNTY >= RESERVED_FROM;
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
