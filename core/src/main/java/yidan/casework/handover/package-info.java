/** A decision, on a penalty or of compulsion, is handed over to be published, with its days, and taken back when it falls (行政处罚法 第四十八条; 1.12 行政执法决定信息公开发布撤销更新制度). */
package yidan.casework.handover;
