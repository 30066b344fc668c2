package yidan.act;

/**
 * Rows of one organisation that the system works on by itself, on whichever node asks first: they are locked until the
 * transaction ends, and what another node holds is left to it.
 */
public enum Claimed {
    /** Clocks that still run although their last moment has passed. */
    OVERDUE_CLOCKS("select id from yidan.deadline where county_id = ? and tenant_id = ? and stage = 'RUNNING'"
            + " and due_at <= ? order by due_at limit 100 for update skip locked"),
    /** Legal reviews to which another body still has access although its last day has passed. */
    ENDED_REVIEW_ACCESS("select id from yidan.legal_review where county_id = ? and tenant_id = ?"
            + " and counterparty_id is not null and granted_until < cast(cast(? as timestamptz) at time zone 'Asia/Shanghai' as date)"
            + " order by granted_until limit 100 for update skip locked");

    private final String sql;

    Claimed(String sql) {
        this.sql = sql;
    }

    /** Its parameters: county, organisation, now. */
    String sql() {
        return sql;
    }
}
