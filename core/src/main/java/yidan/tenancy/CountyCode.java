package yidan.tenancy;

/**
 * A county's code of six digits, the first part of every key.
 * Source: GB/T 2260.
 */
public record CountyCode(int value) implements Comparable<CountyCode> {

    /** @throws IllegalArgumentException if the code has not six digits */
    public CountyCode {
        if (value < 100_000 || value > 999_999) {
            throw new IllegalArgumentException("county code of six digits: " + value);
        }
    }

    @Override
    public int compareTo(CountyCode other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
