package yidan.rule;

/**
 * The names of the terms that come with the product. What each of them fixes is data: see {@link Rules#term}.
 * Source: 临政发〔2023〕14号 (the first part); the statutes (the second).
 */
public final class Terms {

    /** 公示正常的抽查结果。 */
    public static final String CHECK_RESULT_NORMAL_PUBLISHED = "CHECK_RESULT_NORMAL_PUBLISHED";

    /** 公示有问题的抽查结果。 */
    public static final String CHECK_RESULT_PROBLEM_PUBLISHED = "CHECK_RESULT_PROBLEM_PUBLISHED";

    /** 公开行政执法决定（一般）。 */
    public static final String DECISION_PUBLISHED = "DECISION_PUBLISHED";

    /** 公开行政许可、行政处罚决定。 */
    public static final String PENALTY_LICENCE_PUBLISHED = "PENALTY_LICENCE_PUBLISHED";

    /** 存储音像记录。 */
    public static final String RECORDING_STORED = "RECORDING_STORED";

    /** 返回单位后存储音像记录。 */
    public static final String RECORDING_STORED_AFTER_RETURN = "RECORDING_STORED_AFTER_RETURN";

    /** 完成法制审核。 */
    public static final String LEGAL_REVIEW = "LEGAL_REVIEW";

    /** 采集失信管理证据。 */
    public static final String CREDIT_EVIDENCE = "CREDIT_EVIDENCE";

    /** 作出失信管理决定。 */
    public static final String CREDIT_DECISION = "CREDIT_DECISION";

    /** 失信管理陈述申辩。 */
    public static final String CREDIT_STATEMENT = "CREDIT_STATEMENT";

    /** 网上公布失信名单并采取惩戒措施。 */
    public static final String CREDIT_LISTED = "CREDIT_LISTED";

    /** 抄告失信惩戒处理结果。 */
    public static final String CREDIT_RESULT_COPIED = "CREDIT_RESULT_COPIED";

    /** 核实、更正失信名单信息。 */
    public static final String CREDIT_CORRECTION_VERIFIED = "CREDIT_CORRECTION_VERIFIED";

    /** 修改或移除已公布的失信信息。 */
    public static final String CREDIT_CORRECTION_PUBLISHED = "CREDIT_CORRECTION_PUBLISHED";

    /** 核查移出失信名单申请。 */
    public static final String CREDIT_REMOVAL_CHECKED = "CREDIT_REMOVAL_CHECKED";

    /** 解除联合惩戒措施。 */
    public static final String CREDIT_MEASURES_LIFTED = "CREDIT_MEASURES_LIFTED";

    /** 公开行政许可、行政处罚决定（发布撤销更新制度）。 */
    public static final String PENALTY_LICENCE_PUBLISHED_112 = "PENALTY_LICENCE_PUBLISHED_112";

    /** 抄告处罚结果。 */
    public static final String PENALTY_RESULT_COPIED = "PENALTY_RESULT_COPIED";

    /** 移送案件。 */
    public static final String CASE_TRANSFERRED = "CASE_TRANSFERRED";

    /** 移送案件（情况紧急）。 */
    public static final String CASE_TRANSFERRED_URGENT = "CASE_TRANSFERRED_URGENT";

    /** 告知移送案件受理情况。 */
    public static final String TRANSFER_ANSWERED = "TRANSFER_ANSWERED";

    /** 告知移送案件受理情况（情况紧急）。 */
    public static final String TRANSFER_ANSWERED_URGENT = "TRANSFER_ANSWERED_URGENT";

    /** 告知移送案件立案情况。 */
    public static final String TRANSFER_OPENING_TOLD = "TRANSFER_OPENING_TOLD";

    /** 告知移送案件处理决定。 */
    public static final String TRANSFER_DECISION_TOLD = "TRANSFER_DECISION_TOLD";

    /** 公安机关告知补正材料。 */
    public static final String REFERRAL_MATERIAL_ASKED = "REFERRAL_MATERIAL_ASKED";

    /** 补正移送材料。 */
    public static final String REFERRAL_MATERIAL_SUPPLIED = "REFERRAL_MATERIAL_SUPPLIED";

    /** 送达不予立案通知书并退回案卷。 */
    public static final String REFERRAL_REFUSAL_SERVED = "REFERRAL_REFUSAL_SERVED";

    /** 交接涉案物品。 */
    public static final String REFERRAL_GOODS_HANDED_OVER = "REFERRAL_GOODS_HANDED_OVER";

    /** 公安机关说明不立案理由。 */
    public static final String REFUSAL_EXPLAINED = "REFUSAL_EXPLAINED";

    /** 检察院审查不立案理由。 */
    public static final String REFUSAL_EXAMINED = "REFUSAL_EXAMINED";

    /** 公安机关按通知立案。 */
    public static final String OPENING_ORDERED = "OPENING_ORDERED";

    /** 向法院联络办公室报送季度情况。 */
    public static final String COURT_QUARTER_REPORT = "COURT_QUARTER_REPORT";

    /** 法院季度通报。 */
    public static final String COURT_QUARTER_BULLETIN = "COURT_QUARTER_BULLETIN";

    /** 法院专项通报。 */
    public static final String COURT_SPECIAL_BULLETIN = "COURT_SPECIAL_BULLETIN";

    /** 互纠告知：未依法履责。 */
    public static final String NON_PERFORMANCE_TOLD = "NON_PERFORMANCE_TOLD";

    /** 互纠告知：处罚决定违法或不当。 */
    public static final String IMPROPER_PENALTY_TOLD = "IMPROPER_PENALTY_TOLD";

    /** 答复互纠告知。 */
    public static final String MUTUAL_CORRECTION_ANSWERED = "MUTUAL_CORRECTION_ANSWERED";

    /** 函复协查结果。 */
    public static final String ASSISTANCE_ANSWERED = "ASSISTANCE_ANSWERED";

    /** 函复协查结果（证据保全）。 */
    public static final String ASSISTANCE_ANSWERED_PRESERVATION = "ASSISTANCE_ANSWERED_PRESERVATION";

    /** 出具认定、鉴定结论。 */
    public static final String APPRAISAL = "APPRAISAL";

    /** 出具咨询意见。 */
    public static final String CONSULTATION = "CONSULTATION";

    /** 召开联席会议。 */
    public static final String JOINT_MEETING = "JOINT_MEETING";

    /** 报告监督通知书、决定书落实情况。 */
    public static final String SUPERVISION_REPORT = "SUPERVISION_REPORT";

    /** 报告专项监督处理结果。 */
    public static final String SPECIAL_SUPERVISION_REPORT = "SPECIAL_SUPERVISION_REPORT";

    /** 提出拟告知案件线索的意见。 */
    public static final String RECONSIDERATION_LEAD = "RECONSIDERATION_LEAD";

    /** 对案卷评查意见申辩（线下）。 */
    public static final String FILE_REVIEW_OBJECTION = "FILE_REVIEW_OBJECTION";

    /** 对案卷评查意见申辩（线上）。 */
    public static final String FILE_REVIEW_OBJECTION_ONLINE = "FILE_REVIEW_OBJECTION_ONLINE";

    /** 企业联系点任期。 */
    public static final String CONTACT_POINT_OFFICE = "CONTACT_POINT_OFFICE";

    /** 特邀行政执法监督员聘期。 */
    public static final String SPECIAL_SUPERVISOR_OFFICE = "SPECIAL_SUPERVISOR_OFFICE";

    /** 转送不属本机关受理的过错案件。 */
    public static final String FAULT_REPORT_FORWARDED = "FAULT_REPORT_FORWARDED";

    /** 责令重新调查处理。 */
    public static final String FAULT_REINVESTIGATION = "FAULT_REINVESTIGATION";

    /** 告知容错免责认定结果。 */
    public static final String TOLERANCE_TOLD = "TOLERANCE_TOLD";

    /** 提交复议证据、依据和答复（县制度）。 */
    public static final String RECONSIDERATION_EVIDENCE = "RECONSIDERATION_EVIDENCE";

    /** 复议案卷归档。 */
    public static final String RECONSIDERATION_ARCHIVED = "RECONSIDERATION_ARCHIVED";

    /** 审核投诉举报内容。 */
    public static final String COMPLAINT_EXAMINED = "COMPLAINT_EXAMINED";

    /** 报告交办投诉举报办理结果。 */
    public static final String COMPLAINT_REPORTED = "COMPLAINT_REPORTED";

    /** 办结投诉举报。 */
    public static final String COMPLAINT_CLOSED = "COMPLAINT_CLOSED";

    /** 通知举报人领取奖励。 */
    public static final String REWARD_NOTIFIED = "REWARD_NOTIFIED";

    /** 举报人领取奖励。 */
    public static final String REWARD_CLAIMED = "REWARD_CLAIMED";

    /** 一级应急响应到达现场。 */
    public static final String EMERGENCY_ARRIVAL = "EMERGENCY_ARRIVAL";

    /** 应急集结到位。 */
    public static final String EMERGENCY_ASSEMBLY = "EMERGENCY_ASSEMBLY";

    /** 一般事项随机抽查频次。 */
    public static final String RANDOM_CHECK_DRAWS = "RANDOM_CHECK_DRAWS";

    /** 参加轮训。 */
    public static final String ROTATION_TRAINING = "ROTATION_TRAINING";

    /** 评议考核。 */
    public static final String YEARLY_EVALUATION = "YEARLY_EVALUATION";

    /** 案件回访。 */
    public static final String YEARLY_RETURN_VISIT = "YEARLY_RETURN_VISIT";

    /** 反馈邀请特邀监督员情况。 */
    public static final String SUPERVISOR_INVITATION_REPORT = "SUPERVISOR_INVITATION_REPORT";

    /** 同类违法累计期间。 */
    public static final String CREDIT_WINDOW = "CREDIT_WINDOW";

    /** 执法过错累计期间。 */
    public static final String FAULT_WINDOW = "FAULT_WINDOW";

    /** 绩效连续未达标期间。 */
    public static final String UNDERPERFORMANCE_WINDOW = "UNDERPERFORMANCE_WINDOW";

    /** 处罚追究时效。 */
    public static final String PENALTY_PRESCRIPTION = "PENALTY_PRESCRIPTION";

    /** 处罚追究时效（生命健康、金融安全且有危害后果）。 */
    public static final String PENALTY_PRESCRIPTION_GRAVE = "PENALTY_PRESCRIPTION_GRAVE";

    /** 撤回已公开的处罚决定信息。 */
    public static final String PUBLISHED_DECISION_WITHDRAWN = "PUBLISHED_DECISION_WITHDRAWN";

    /** 对先行登记保存的证据作出处理决定。 */
    public static final String EVIDENCE_PRESERVATION = "EVIDENCE_PRESERVATION";

    /** 作出行政处罚决定。 */
    public static final String PENALTY_DECISION = "PENALTY_DECISION";

    /** 送达处罚决定书。 */
    public static final String DECISION_SERVED = "DECISION_SERVED";

    /** 要求听证。 */
    public static final String HEARING_REQUEST = "HEARING_REQUEST";

    /** 通知听证时间、地点。 */
    public static final String HEARING_NOTICE = "HEARING_NOTICE";

    /** 缴纳罚款。 */
    public static final String FINE_PAYMENT = "FINE_PAYMENT";

    /** 交回当场收缴的罚款。 */
    public static final String ON_SPOT_FINE_HANDED_IN = "ON_SPOT_FINE_HANDED_IN";

    /** 将当场收缴的罚款缴付银行。 */
    public static final String ON_SPOT_FINE_TO_BANK = "ON_SPOT_FINE_TO_BANK";

    /** 当场采取强制措施后报告并补办批准。 */
    public static final String URGENT_MEASURE_REPORTED = "URGENT_MEASURE_REPORTED";

    /** 查封、扣押期限。 */
    public static final String SEIZURE = "SEIZURE";

    /** 加处罚款满期后方可强制执行。 */
    public static final String LATE_FINE_BEFORE_ENFORCEMENT = "LATE_FINE_BEFORE_ENFORCEMENT";

    /** 代履行前催告。 */
    public static final String SUBSTITUTE_PERFORMANCE_DEMAND = "SUBSTITUTE_PERFORMANCE_DEMAND";

    /** 申请人民法院强制执行。 */
    public static final String COURT_ENFORCEMENT = "COURT_ENFORCEMENT";

    /** 对不予受理、不予执行的裁定向上一级人民法院申请复议。 */
    public static final String COURT_REFUSAL_RECONSIDERATION = "COURT_REFUSAL_RECONSIDERATION";

    /** 公告送达视为送达，由县设定。 */
    public static final String PUBLIC_NOTICE_SERVICE = "PUBLIC_NOTICE_SERVICE";

    /** 催告后方可申请强制执行。 */
    public static final String DEMAND_BEFORE_COURT = "DEMAND_BEFORE_COURT";

    /** 申请行政复议。 */
    public static final String RECONSIDERATION_APPLICATION = "RECONSIDERATION_APPLICATION";

    /** 申请行政复议（未告知权利）。 */
    public static final String RECONSIDERATION_UNTOLD = "RECONSIDERATION_UNTOLD";

    /** 行政复议最长期限（不动产）。 */
    public static final String RECONSIDERATION_LONGEST_IMMOVABLE = "RECONSIDERATION_LONGEST_IMMOVABLE";

    /** 行政复议最长期限（其他）。 */
    public static final String RECONSIDERATION_LONGEST = "RECONSIDERATION_LONGEST";

    /** 审查行政复议申请。 */
    public static final String RECONSIDERATION_ADMITTED = "RECONSIDERATION_ADMITTED";

    /** 通知补正复议申请。 */
    public static final String RECONSIDERATION_SUPPLEMENT_ASKED = "RECONSIDERATION_SUPPLEMENT_ASKED";

    /** 补正复议申请材料。 */
    public static final String RECONSIDERATION_SUPPLEMENT = "RECONSIDERATION_SUPPLEMENT";

    /** 复议前置案件起诉。 */
    public static final String SUIT_AFTER_RECONSIDERATION = "SUIT_AFTER_RECONSIDERATION";

    /** 发送复议申请书副本。 */
    public static final String RECONSIDERATION_COPY_SENT = "RECONSIDERATION_COPY_SENT";

    /** 被申请人答复并提交证据。 */
    public static final String RECONSIDERATION_REPLY = "RECONSIDERATION_REPLY";

    /** 发送复议申请书副本（简易程序）。 */
    public static final String RECONSIDERATION_COPY_SENT_SUMMARY = "RECONSIDERATION_COPY_SENT_SUMMARY";

    /** 被申请人答复（简易程序）。 */
    public static final String RECONSIDERATION_REPLY_SUMMARY = "RECONSIDERATION_REPLY_SUMMARY";

    /** 作出行政复议决定。 */
    public static final String RECONSIDERATION_DECISION = "RECONSIDERATION_DECISION";

    /** 作出行政复议决定（简易程序）。 */
    public static final String RECONSIDERATION_DECISION_SUMMARY = "RECONSIDERATION_DECISION_SUMMARY";

    /** 决定是否移送涉嫌犯罪案件。 */
    public static final String CRIME_REFERRAL_DECIDED = "CRIME_REFERRAL_DECIDED";

    /** 移送涉嫌犯罪案件。 */
    public static final String CRIME_REFERRAL_SENT = "CRIME_REFERRAL_SENT";

    /** 公安机关转送无管辖权案件。 */
    public static final String CRIME_REFERRAL_FORWARDED = "CRIME_REFERRAL_FORWARDED";

    /** 公安机关审查移送案件。 */
    public static final String CRIME_REFERRAL_EXAMINED = "CRIME_REFERRAL_EXAMINED";

    /** 提请复议不予立案决定。 */
    public static final String CRIME_REFUSAL_RECONSIDERATION = "CRIME_REFUSAL_RECONSIDERATION";

    /** 公安机关复议。 */
    public static final String CRIME_REFUSAL_RECONSIDERED = "CRIME_REFUSAL_RECONSIDERED";

    /** 建议检察院立案监督。 */
    public static final String CRIME_SUPERVISION_SUGGESTED = "CRIME_SUPERVISION_SUGGESTED";

    /** 移交涉案物品和材料。 */
    public static final String CRIME_GOODS_HANDED_OVER = "CRIME_GOODS_HANDED_OVER";

    /** 告知补正许可申请材料。 */
    public static final String LICENCE_SUPPLEMENT_ASKED = "LICENCE_SUPPLEMENT_ASKED";

    /** 作出行政许可决定。 */
    public static final String LICENCE_DECISION = "LICENCE_DECISION";

    /** 下级机关审查许可申请。 */
    public static final String LICENCE_EXAMINED_BELOW = "LICENCE_EXAMINED_BELOW";

    /** 颁发、送达许可证件。 */
    public static final String LICENCE_SERVED = "LICENCE_SERVED";

    /** 申请许可听证。 */
    public static final String LICENCE_HEARING_REQUEST = "LICENCE_HEARING_REQUEST";

    /** 组织许可听证。 */
    public static final String LICENCE_HEARING = "LICENCE_HEARING";

    /** 主动公开政府信息。 */
    public static final String INFORMATION_PUBLISHED = "INFORMATION_PUBLISHED";

    /** 第三方对公开提出意见。 */
    public static final String INFORMATION_THIRD_PARTY = "INFORMATION_THIRD_PARTY";

    /** 答复政府信息公开申请。 */
    public static final String INFORMATION_ANSWERED = "INFORMATION_ANSWERED";

    /** 提起行政诉讼。 */
    public static final String SUIT = "SUIT";

    /** 不服复议决定提起行政诉讼。 */
    public static final String SUIT_AFTER_DECISION = "SUIT_AFTER_DECISION";

    /** 紧急情况下先行启动程序后补办立案审批。 */
    public static final String URGENT_OPENING_REPORTED = "URGENT_OPENING_REPORTED";

    /** 处罚决定写明的履行期限届满。 */
    public static final String PENALTY_PERFORMED = "PENALTY_PERFORMED";

    /** 责令改正期满复查。 */
    public static final String RECTIFICATION_CHECKED = "RECTIFICATION_CHECKED";

    /** 催告期满作出执行决定。 */
    public static final String DEMAND_OVER = "DEMAND_OVER";

    /** 公告期满实施拆除。 */
    public static final String REMOVAL_NOTICE_OVER = "REMOVAL_NOTICE_OVER";

    /** 检测、鉴定期间届满。 */
    public static final String APPRAISAL_OVER = "APPRAISAL_OVER";

    /** 执行协议履行期满。 */
    public static final String AGREEMENT_OVER = "AGREEMENT_OVER";

    /** 中止执行满三年未恢复的不再执行。 */
    public static final String EXECUTION_STAYED = "EXECUTION_STAYED";

    /** 补充送审材料。 */
    public static final String REVIEW_SUPPLEMENT = "REVIEW_SUPPLEMENT";

    private Terms() {}
}
