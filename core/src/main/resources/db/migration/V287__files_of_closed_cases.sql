-- A file is approved while its case is closed: a case that opens again takes its file back first. The key can be written
-- only while both say so; it is looked at when the act is done. Source: 临政发〔2023〕14号 一、九 第三条、第十六条.
update case_file f set stage = 'COMPILED', approved_by = null, approved_by_name = null, approved_on = null
  from enforcement_case c
  where c.county_id = f.county_id and c.id = f.case_id and f.stage = 'APPROVED' and c.stage <> 'CLOSED';

alter table enforcement_case
  add column ended boolean not null generated always as (stage in ('CLOSED', 'ARCHIVED')) stored,
  add constraint enforcement_case_open_or_ended unique (county_id, id, ended);
comment on column enforcement_case.ended is 'whether its file may be approved. Source: 临政发〔2023〕14号 一、九 第三条';

alter table case_file
  add column approved_case uuid generated always as (case when stage <> 'COMPILED' then case_id end) stored,
  add column approved_ended boolean generated always as (case when stage <> 'COMPILED' then true end) stored,
  add constraint case_file_of_ended_case foreign key (county_id, approved_case, approved_ended)
    references enforcement_case (county_id, id, ended) deferrable initially deferred;
comment on column case_file.approved_case is 'its case, once it is approved: then it has ended. Source: 临政发〔2023〕14号 一、九 第三条';
