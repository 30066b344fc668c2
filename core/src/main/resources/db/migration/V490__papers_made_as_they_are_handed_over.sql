-- What is handed over on the spot is made there, signed by those who are there, and of that day; or it was written by hand and
-- is brought as a file. Source: 行政强制法 第二十四条; 行政处罚法 第五十六条、第六十一条.

alter table seizure
  add column papers_made_on date,
  add column papers_copied boolean not null default true;
alter table seizure alter column papers_copied set default false;
comment on column seizure.papers_made_on is 'when 查封（扣押）决定书 was issued. Source: 行政强制法 第二十四条';
comment on column seizure.papers_copied is 'what was handed over was written by hand and lies in the file; so of all from before';
alter table seizure add constraint seizure_papers_of_the_day check (carried_out_at is null or papers_copied
  or coalesce(papers_made_on = (carried_out_at at time zone 'Asia/Shanghai')::date, false));

update official_document set signed_by_all = false
  where form in ('SAMPLING_NOTICE', 'PRESERVATION_NOTICE', 'SEIZURE_LIST') and stage in ('ISSUED', 'VOIDED');
alter table official_document add constraint document_handed_over_signed check (
  form not in ('SAMPLING_NOTICE', 'PRESERVATION_NOTICE', 'SEIZURE_LIST')
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or signed_on_paper
  or fields ~ '"officerSigns"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"');

-- Where the paper was signed by hand, so was its receipt.
alter table official_document drop constraint document_service_signed;
alter table official_document add constraint document_service_signed check (form <> 'PROOF_OF_SERVICE'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all or signed_on_paper or fields !~ '"way"\s*:\s*"(直接送达|留置送达)'
  or fields ~ '"serverSigns"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"'
    and (fields !~ '"way"\s*:\s*"留置送达' or fields ~ '"witnessSign"\s*:\s*\[\s*"[0-9a-f]{64}"'));
