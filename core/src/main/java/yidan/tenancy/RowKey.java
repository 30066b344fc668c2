package yidan.tenancy;

import java.io.Serializable;
import java.util.Arrays;

/** What names a row by several columns: two are equal when all their columns are. */
public abstract class RowKey implements Serializable {

    /** The values of its columns, always in the same order. */
    protected abstract Object[] columns();

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && Arrays.equals(columns(), ((RowKey) other).columns());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(columns());
    }
}
