package yidan.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forms of a case. Titles and order are those of 临政发〔2023〕14号 一、九 第九条、第十条 where it names them; the
 * mark (字) of a number is the house's own, since no text at hand fixes it: a county sets another with its template.
 */
public enum FormKind {
    CASE_OPENING("立案审批表", "", "cn-penalty-2021:#54", "linyi-14:1.9#10"),
    APPROVAL_SHEET("审查审批表", "", "linyi-14:1.9#10"),
    INSPECTION_RECORD("现场检查（勘验）笔录", "", "cn-penalty-2021:#55"),
    INTERVIEW_RECORD("询问笔录", "", "cn-penalty-2021:#55"),
    SAMPLING_NOTICE("抽样取证通知书", "抽样", "cn-penalty-2021:#56"),
    SAMPLING_OUTCOME("抽样取证物品处理通知书", "抽处", "linyi-14:1.9#9"),
    PRESERVATION_NOTICE("先行登记保存证据通知书", "登保", "cn-penalty-2021:#56"),
    PRESERVATION_OUTCOME("先行登记保存证据处理通知书", "登处", "cn-penalty-2021:#56"),
    SEIZURE_DECISION("查封（扣押）决定书", "查扣决", "cn-compulsion-2011:#24"),
    SEIZURE_LIST("查封（扣押）清单", "", "cn-compulsion-2011:#24"),
    SEIZURE_RECORD("查封（扣押）现场笔录", "", "cn-compulsion-2011:#18"),
    SEIZURE_EXTENSION("延长查封（扣押）期限通知书", "延查扣", "cn-compulsion-2011:#25"),
    APPRAISAL_NOTICE("检测（检验、检疫、鉴定）期间告知书", "检期告", "cn-compulsion-2011:#25"),
    RELEASE_DECISION("解除查封（扣押）决定书", "解查扣", "cn-compulsion-2011:#28"),
    RECTIFICATION_NOTICE("责令（限期）改正通知书", "责改", "linyi-14:1.9#9"),
    DANGER_REPORT("险情隐患、违法行为报告", "险报", "linyi-13:annex-1#3", "linyi-13:annex-1#7"),
    RECTIFICATION_CHECK("整改情况复查记录", "", "linyi-14:1.9#9"),
    EVIDENCE_LIST("证据清单", ""),
    INVESTIGATION_REPORT("案件调查终结报告", "", "cn-penalty-2021:#57"),
    LEGAL_REVIEW("重大行政执法决定法制审核意见书", "", "cn-penalty-2021:#58"),
    PRIOR_NOTICE("行政处罚事先告知书", "罚告", "cn-penalty-2021:#44"),
    HEARING_RIGHT_NOTICE("行政处罚听证告知书", "听告", "cn-penalty-2021:#63"),
    HEARING_NOTICE("行政处罚听证通知书", "听通", "cn-penalty-2021:#64"),
    HEARING_RECORD("听证笔录", "", "cn-penalty-2021:#64"),
    HEARING_REPORT("听证报告", "", "linyi-14:1.9#10"),
    STATEMENT_RECORD("陈述申辩笔录", "", "cn-penalty-2021:#45"),
    DISCUSSION_RECORD("重大案件集体讨论笔录", "", "cn-penalty-2021:#57"),
    PENALTY_DECISION("行政处罚决定书", "罚决", "cn-penalty-2021:#59"),
    SPOT_DECISION("当场行政处罚决定书", "当罚决", "cn-penalty-2021:#52"),
    NO_PENALTY_DECISION("不予行政处罚决定书", "不罚决", "cn-penalty-2021:#33", "cn-penalty-2021:#57"),
    DISCONTINUATION_NOTICE("终止调查通知书", "终调", "cn-penalty-2021:#57"),
    DECISION_CHANGE("行政处罚决定撤销（更正）通知书", "罚更", "cn-penalty-2021:#75"),
    PAYMENT_DEFERRAL("延期（分期）缴纳罚款通知书", "延缴", "cn-penalty-2021:#66"),
    PROOF_OF_SERVICE("送达回证", "", "cn-penalty-2021:#61"),
    DEMAND("行政决定履行催告书", "催告", "cn-compulsion-2011:#35"),
    EXECUTION_DECISION("行政强制执行决定书", "强执决", "cn-compulsion-2011:#37"),
    SUBSTITUTION_DECISION("代履行决定书", "代履决", "cn-compulsion-2011:#51"),
    REMOVAL_ANNOUNCEMENT("限期拆除公告", "拆告", "cn-compulsion-2011:#44"),
    EXECUTION_SUSPENSION("中止行政强制执行决定书", "强执中", "cn-compulsion-2011:#39"),
    EXECUTION_AGREEMENT("行政强制执行协议书", "强执协", "cn-compulsion-2011:#42"),
    EXECUTION_RESUMPTION("恢复行政强制执行决定书", "强执恢", "cn-compulsion-2011:#39", "cn-compulsion-2011:#42"),
    EXECUTION_END("终结行政强制执行决定书", "强执终", "cn-compulsion-2011:#40", "cn-compulsion-2011:#39"),
    EXECUTION_RECORD("行政强制执行笔录", "", "cn-compulsion-2011:#51", "linyi-14:1.3#9"),
    EXECUTION_APPLICATION("行政强制执行申请书", "强执申", "cn-compulsion-2011:#55"),
    GOODS_DISPOSAL("罚没物品处理记录", "", "linyi-14:1.9#9"),
    CASE_CLOSING("结案审批表", "", "linyi-14:1.9#10"),
    SIGNED_DRAFT("签发文书底稿", "", "linyi-14:1.9#10"),
    TRANSFER_LETTER("案件移送函", "移送", "linyi-14:1.9#9"),
    TRANSFER_GOODS("移送案件涉案物品清单", "", "linyi-14:1.9#9"),
    GOODS_TRANSFER_NOTICE("涉案财物移送告知书", "财移告", "cn-compulsion-2011:#21"),
    CASE_FILE_COVER("案卷封面", "", "linyi-14:1.9#16"),
    CASE_FILE_CATALOGUE("卷内目录", "", "linyi-14:1.9#2"),
    NOTES_SHEET("备考表", "", "linyi-14:1.9#2");

    /** The articles that ask for the seal of the body on it. */
    private static final Map<FormKind, String> SEALED = Map.of(
            PENALTY_DECISION, "cn-penalty-2021:#59",
            SEIZURE_DECISION, "cn-compulsion-2011:#24",
            EXECUTION_DECISION, "cn-compulsion-2011:#37",
            EXECUTION_APPLICATION, "cn-compulsion-2011:#55");

    private final String title;
    private final String mark;
    private final List<String> articles;

    FormKind(String title, String mark, String... articles) {
        this.title = title;
        this.mark = mark;
        this.articles = List.of(articles);
    }

    /** As it is printed on top. */
    public String title() {
        return title;
    }

    /** The 字 of its number without that word, such as {@code 罚决}; empty for a form that carries no number. */
    public Optional<String> mark() {
        return mark.isEmpty() ? Optional.empty() : Optional.of(mark);
    }

    /** Whether it gets a number when it is issued. */
    public boolean isNumbered() {
        return !mark.isEmpty();
    }

    /** The articles that ask for it; empty where no text at hand does. */
    public List<String> articles() {
        return articles;
    }

    /** The fields that may be filled and that a template may name. */
    public List<FormField> fields() {
        return FormField.of(this);
    }

    /**
     * Whether those who are on it sign it: a record, an agreement.
     * Source: 行政处罚法 第五十五条、第六十四条（八）; 行政强制法 第十八条（八）、第四十二条、第五十一条（四）.
     */
    public boolean isSigned() {
        return !signatures().isEmpty();
    }

    /** The signatures that it waits for; none for a form that nobody has to sign. */
    public List<Signature> signatures() {
        return Signature.of(this);
    }

    /**
     * The article by which it carries the seal of the body; empty where no text asks for it.
     * Source: 行政处罚法 第五十九条第二款; 行政强制法 第二十四条（五）、第三十七条（五）、第五十五条第二款.
     */
    public Optional<String> sealedBy() {
        return Optional.ofNullable(SEALED.get(this));
    }

    String resource() {
        return "forms/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".html";
    }
}
