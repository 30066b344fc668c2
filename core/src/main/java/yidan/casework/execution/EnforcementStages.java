package yidan.casework.execution;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import yidan.act.From;

/** The stages of an execution. */
public final class EnforcementStages {

    /** 已启动 */
    public static final String OPENED = "OPENED";
    /** 已责令改正 */
    public static final String ORDERED = "ORDERED";
    /** 逾期未改正 */
    public static final String NEGLECTED = "NEGLECTED";
    /** 已催告 */
    public static final String DEMANDED = "DEMANDED";
    /** 已作出强制执行决定 */
    public static final String DECIDED = "DECIDED";
    /** 已公告 */
    public static final String ANNOUNCED = "ANNOUNCED";
    /** 已当场实施，待补办批准 */
    public static final String UNCONFIRMED = "UNCONFIRMED";
    /** 已实施 */
    public static final String CARRIED_OUT = "CARRIED_OUT";
    /** 已完结 */
    public static final String CLOSED = "CLOSED";
    /** 当事人已自行履行 */
    public static final String PERFORMED = "PERFORMED";

    /** 已中止 */
    public static final String SUSPENDED = "SUSPENDED";
    /** 执行协议履行中 */
    public static final String AGREED = "AGREED";
    /** 已终结执行 */
    public static final String ENDED = "ENDED";

    /** Before it is over. */
    public static final Set<String> UNDER_WAY = Set.of(
            OPENED, ORDERED, NEGLECTED, DEMANDED, DECIDED, ANNOUNCED, UNCONFIRMED, CARRIED_OUT, SUSPENDED, AGREED);

    /** Where papers of it may be on their way to the party, or late with their proof: they are served, filmed, or it is said why not. */
    @From({ORDERED, NEGLECTED, DEMANDED, DECIDED, ANNOUNCED, CARRIED_OUT, SUSPENDED, AGREED, ENDED, PERFORMED, CLOSED})
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface WithPapers {}

    private EnforcementStages() {}
}
