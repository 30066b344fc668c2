-- A record is finished when everybody has signed it whom the text names: of a statement and of an execution the officers, of a
-- hearing its chair, its recorder and the investigators, of a discussion each member who was there. Whoever signed by hand signed
-- the paper, which lies in the file. What was issued before stays as it is.
update official_document set signed_by_all = false
  where form in ('STATEMENT_RECORD', 'HEARING_RECORD', 'DISCUSSION_RECORD', 'EXECUTION_RECORD') and stage in ('ISSUED', 'VOIDED');

-- 朔政办发〔2019〕38号 行政执法全过程记录实施办法 第十五条
alter table official_document add constraint document_statement_signed check (form <> 'STATEMENT_RECORD'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or signed_on_paper
  or fields ~ '"officerSigns"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"');
alter table official_document add constraint document_hearing_signed check (form <> 'HEARING_RECORD'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or signed_on_paper
  or fields ~ '"chairSign"\s*:\s*\[\s*"[0-9a-f]{64}"' and fields ~ '"recorderSign"\s*:\s*\[\s*"[0-9a-f]{64}"'
    and fields ~ '"investigatorSign"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"');
-- 行政处罚法 第五十七条第二款: as many as have said what they think, one at least
alter table official_document add constraint document_discussion_signed check (form <> 'DISCUSSION_RECORD'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or signed_on_paper
  or regexp_count(coalesce(substring(fields from '"presentSigns"\s*:\s*\[([^]]*)\]'), ''), '"[0-9a-f]{64}"')
    >= greatest(1, regexp_count(fields, '"speaker"\s*:')));
-- 临政发〔2023〕14号 一、三 第九条: where nobody performs it for the party, the officers do
alter table official_document add constraint document_execution_signed check (form <> 'EXECUTION_RECORD'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or signed_on_paper or fields ~ '"performer"\s*:\s*"[^"]'
  or fields ~ '"officerSigns"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"');
alter table official_document drop constraint document_disposal_signed;
alter table official_document add constraint document_disposal_signed check (form <> 'GOODS_DISPOSAL'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or signed_on_paper
  or fields ~ '"handlerSigns"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"'
    and fields ~ '"supervisorSign"\s*:\s*\[\s*"[0-9a-f]{64}"');
