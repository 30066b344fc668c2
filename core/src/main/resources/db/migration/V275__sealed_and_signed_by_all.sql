-- A decision carries its body's seal, an application to the court the head's signature too; a record is signed by all whom
-- the law names, not by the party alone. What was issued before stays as it is.
alter table organisation_seal alter column file_hash drop not null;
comment on column organisation_seal.file_hash is 'the picture; null where the seal is set on the paper by hand. Source: 行政处罚法 第五十九条';

alter table official_document add column sealed_on_paper boolean not null default false;
alter table official_document add column signed_on_paper boolean not null default false;
alter table official_document add column signed_by_all boolean not null default true;
comment on column official_document.sealed_on_paper is 'the seal is set by hand on what is handed out. Source: 行政处罚法 第五十九条';
comment on column official_document.signed_on_paper is 'all who have to sign have signed the paper, which lies in the file. Source: 行政强制法 第十八条; 临政发〔2023〕14号 四、八 第十二条';
comment on column official_document.signed_by_all is 'false for what was issued before signatures and seals were asked for';
update official_document set signed_by_all = false
  where form in ('PENALTY_DECISION', 'SEIZURE_DECISION', 'EXECUTION_DECISION', 'EXECUTION_APPLICATION', 'INSPECTION_RECORD',
    'INTERVIEW_RECORD', 'SEIZURE_RECORD', 'EXECUTION_RECORD', 'PROOF_OF_SERVICE') and stage in ('ISSUED', 'VOIDED');

-- 行政处罚法 第五十九条第二款; 行政强制法 第二十四条（五）、第三十七条（五）、第五十五条第二款
alter table official_document add constraint document_sealed check (
  form not in ('PENALTY_DECISION', 'SEIZURE_DECISION', 'EXECUTION_DECISION', 'EXECUTION_APPLICATION')
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or sealed_on_paper
  or fields ~ '"seal"\s*:\s*\[\s*"[0-9a-f]{64}"');
-- 行政强制法 第五十五条第二款
alter table official_document add constraint document_application_signed check (form <> 'EXECUTION_APPLICATION'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or fields ~ '"headSign"\s*:\s*\[\s*"[0-9a-f]{64}"');
-- 临政发〔2023〕14号 四、八 第十二条（二）; 行政强制法 第十八条（八）（九）
alter table official_document add constraint document_record_signed_by_officers check (
  form not in ('INSPECTION_RECORD', 'INTERVIEW_RECORD', 'SEIZURE_RECORD')
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or signed_on_paper
  or fields ~ '"officerSigns"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"');
-- 行政强制法 第五十一条（四）: who performs it for the party, and who watches over that
alter table official_document add constraint document_substitution_signed check (form <> 'EXECUTION_RECORD'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or signed_on_paper or fields !~ '"performer"\s*:\s*"[^"]'
  or fields ~ '"performerSign"\s*:\s*\[\s*"[0-9a-f]{64}"' and fields ~ '"supervisorSigns"\s*:\s*\[\s*"[0-9a-f]{64}"');
-- 行政处罚法 第六十一条: handed over or left behind, those who did it sign, and who saw what was left behind
alter table official_document add constraint document_service_signed check (form <> 'PROOF_OF_SERVICE'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or fields !~ '"way"\s*:\s*"(直接送达|留置送达)'
  or fields ~ '"serverSigns"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"'
    and (fields !~ '"way"\s*:\s*"留置送达' or fields ~ '"witnessSign"\s*:\s*\[\s*"[0-9a-f]{64}"'));
