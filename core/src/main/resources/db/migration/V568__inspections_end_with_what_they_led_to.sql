-- What was ordered and not corrected waits for its lead; where one is made already, nothing is left to be done.
-- Source: 行政处罚法 第二十八条; 临政发〔2023〕13号 附件1 第4项.
update inspection set stage = 'CLOSED' where stage = 'OVERDUE' and lead_dossier_id is not null and archived_in is null;
alter table inspection
  add column owes_lead boolean not null generated always as (lead_dossier_id is null and outcomes like '%SUSPECTED_VIOLATION%') stored,
  add constraint inspection_overdue_without_lead check (stage <> 'OVERDUE' or lead_dossier_id is null) not valid,
-- Source: 临政发〔2023〕14号 四、八 第十条.
  add constraint inspection_recorded_since_its_plan check (manner = 'PATROL' or inspected_on is null or inspected_on >= opened_on) not valid,
-- Source: 行政处罚法 第五十四条; 临政发〔2023〕13号 二（一）.
  add constraint inspection_archived_with_its_lead check (archived_in is null or not owes_lead) not valid;
create index inspection_owing_lead on inspection (county_id, tenant_id, opened_on, id) where owes_lead;
comment on column inspection.owes_lead is 'a violation is suspected and nobody has made a lead of it. Source: 行政处罚法 第五十四条; 临政发〔2023〕13号 二（一）';
comment on column inspection.archived_in is 'the file in which it lies in the archive: its own, or that of the case that it has led to. Source: 临政发〔2023〕14号 一、九 第三条、第四条、第十八条';
