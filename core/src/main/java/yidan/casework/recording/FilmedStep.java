package yidan.casework.recording;

import java.util.EnumSet;
import java.util.Set;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;

/**
 * What may be filmed; whether it must is said by the checklist. The handing over of a paper and the service of a demand are
 * no items of the rule, and are filmed where a list made under it says so. Source: 临政发〔2023〕14号 一、三 第八条、第十条、第十一条.
 */
public enum FilmedStep {
    /** 查封场所、设施或者财物 */
    SEALING,
    /** 扣押财物 */
    SEIZURE,
    /** 强制拆除 */
    DEMOLITION,
    /** 代履行 */
    SUBSTITUTE,
    /** 限制公民人身自由 */
    RESTRAINT,
    /** 其他直接涉及人身自由、生命健康、重大财产权益的现场执法活动 */
    GRAVE,
    /** 现场执法容易引发争议 */
    DISPUTED,
    /** 检查、调查、询问、先行登记保存等调查取证 */
    INVESTIGATION,
    /** 举行听证 */
    HEARING,
    /** 留置送达和公告送达 */
    SERVICE,
    /** 直接送达 */
    DIRECT_SERVICE,
    /** 送达催告书 */
    DEMAND,
    /** 其他容易引发争议的过程 */
    OTHER;

    private static final Set<FilmedStep> SERVICES = EnumSet.of(SERVICE, DIRECT_SERVICE, DEMAND);

    /** Whether it is the service of a paper. */
    public boolean isService() {
        return SERVICES.contains(this);
    }

    /** The lines that speak of that service; none where no officer stands before anybody. */
    static Set<FilmedStep> of(FormKind form, ServiceManner manner) {
        Set<FilmedStep> steps =
                switch (manner) {
                    case LEFT, PUBLIC_NOTICE -> EnumSet.of(SERVICE);
                    case DIRECT -> EnumSet.of(DIRECT_SERVICE);
                    case POST, ENTRUSTED, ELECTRONIC -> EnumSet.noneOf(FilmedStep.class);
                };
        if (form == FormKind.DEMAND && !steps.isEmpty()) {
            steps.add(DEMAND);
        }
        return steps;
    }
}
