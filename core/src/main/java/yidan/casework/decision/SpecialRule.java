package yidan.casework.decision;

import yidan.rule.library.Citations;
import yidan.tenancy.Refusal;

/** What alone may provide otherwise for the ninety days; a document of lesser rank does not. Source: 行政处罚法 第六十条. */
public enum SpecialRule {
    /** 法律 */
    LAW,
    /** 行政法规、地方性法规 */
    REGULATION,
    /** 部门规章、地方政府规章 */
    RULE;

    /** @throws Refusal {@code decision.rule-names-no-article} */
    static void requireArticle(String named) {
        if (!Citations.nameAnArticle(named)) {
            throw new Refusal("decision.rule-names-no-article", "cn-penalty-2021:#60").at("rule");
        }
    }
}
