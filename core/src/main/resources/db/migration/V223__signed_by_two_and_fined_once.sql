-- What is decided on the spot is signed by the officers who decide it; where one act seems to be fined twice, somebody has
-- said why it is another. What was issued before carries the party's signature alone, and stays as it is.
alter table enforcement_case add column distinct_conduct_why text;
comment on column enforcement_case.distinct_conduct_why is 'why it is another act than one that was fined already. Source: 行政处罚法 第二十九条';

-- 行政处罚法 第五十二条第二款
alter table official_document add column signed_by_two boolean not null default true;
update official_document set signed_by_two = false where form = 'SPOT_DECISION';
alter table official_document add constraint document_spot_signed_by_two check (form <> 'SPOT_DECISION' or stage = 'DRAFT' or not signed_by_two
  or fields ~ '"officerSigns"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"\s*\]');
