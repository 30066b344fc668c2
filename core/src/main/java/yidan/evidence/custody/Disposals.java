package yidan.evidence.custody;

import java.util.ServiceLoader;
import yidan.act.Desk;

/**
 * Makes the record of confiscated things that were sold, destroyed or handed over: it belongs to their case, of which the
 * ledger knows the number only. The procedure of the case is named in {@code META-INF/services}; without it nothing confiscated
 * goes. Source: 临政发〔2023〕14号 一、九 第九条.
 */
public interface Disposals {

    /**
     * 拍卖抵缴: the case says whether it may be auctioned for the fine now.
     *
     * @throws yidan.tenancy.Refusal where it may not. Source: 行政强制法 第四十六条第三款
     */
    void requireDue(CustodyItem thing, Desk desk);

    /**
     * 没收的物品: the decision that took it has reached its party.
     *
     * @throws yidan.tenancy.Refusal where it has not. Source: 行政处罚法 第六十一条、第六十六条、第七十四条
     */
    void requireServed(CustodyItem thing, Desk desk);

    /** @param done the line of the ledger, signed by both */
    void record(CustodyItem thing, CustodyEntry done, Desk desk);

    /** The procedure that keeps the record. */
    static Disposals found() {
        return ServiceLoader.load(Disposals.class, Disposals.class.getClassLoader())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no procedure records what becomes of confiscated things"));
    }
}
