package yidan.rule;

import java.math.BigDecimal;

/** What would loosen a statute's figure, and so is closed to a county. */
public enum Bound {
    /** A limit on the authority: a county may set less, never more. */
    AT_MOST {
        @Override
        public boolean allows(BigDecimal value, BigDecimal statute) {
            return value.compareTo(statute) <= 0;
        }
    },
    /** A right of the party or a least standard: a county may set more, never less. */
    AT_LEAST {
        @Override
        public boolean allows(BigDecimal value, BigDecimal statute) {
            return value.compareTo(statute) >= 0;
        }
    },
    /** Only the statute's own figure. */
    FIXED {
        @Override
        public boolean allows(BigDecimal value, BigDecimal statute) {
            return value.compareTo(statute) == 0;
        }
    };

    /** Whether a county may set this value where a statute says that. */
    public abstract boolean allows(BigDecimal value, BigDecimal statute);

    public boolean allows(int value, int statute) {
        return allows(BigDecimal.valueOf(value), BigDecimal.valueOf(statute));
    }
}
