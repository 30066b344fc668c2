-- A file that was sent back stands in a stage of its own: it waits for who handled what it is of, and is not approved before
-- it was mended. Source: 临政发〔2023〕14号 一、九 第三条.
alter table case_file
  drop constraint case_file_stage,
  drop constraint case_file_approved,
  drop constraint case_file_of_ended_case,
  drop constraint case_file_of_ended_execution,
  drop constraint case_file_of_ended_inspection,
  drop column approved_case,
  drop column approved_ended,
  drop column approved_enforcement,
  drop column approved_inspection,
  add column returned_on date;
comment on column case_file.returned_on is 'when it was sent back. Source: 临政发〔2023〕14号 一、九 第三条';

-- Those that were approved as they had come back go back once more.
update case_file set stage = 'RETURNED', approved_by = null, approved_by_name = null, approved_on = null
  where returned_why is not null and stage in ('COMPILED', 'APPROVED');

alter table case_file
  add constraint case_file_stage check (stage in ('COMPILED', 'RETURNED', 'APPROVED', 'TAKEN_OVER')),
  add constraint case_file_approved check (
    stage in ('COMPILED', 'RETURNED') or (approved_by is not null and approved_by <> compiled_by)),
  add constraint case_file_mended check (stage = 'TAKEN_OVER' or (stage = 'RETURNED') = (returned_why is not null)),
  add column approved_case uuid generated always as (case when stage in ('APPROVED', 'TAKEN_OVER') then case_id end) stored,
  add column approved_enforcement uuid
    generated always as (case when stage in ('APPROVED', 'TAKEN_OVER') then enforcement_id end) stored,
  add column approved_inspection uuid
    generated always as (case when stage in ('APPROVED', 'TAKEN_OVER') then inspection_id end) stored,
  add column approved_ended boolean generated always as (case when stage in ('APPROVED', 'TAKEN_OVER') then true end) stored,
  add constraint case_file_of_ended_case foreign key (county_id, approved_case, approved_ended)
    references enforcement_case (county_id, id, ended) deferrable initially deferred,
  add constraint case_file_of_ended_execution foreign key (county_id, approved_enforcement, approved_ended)
    references enforcement (county_id, id, ended) deferrable initially deferred,
  add constraint case_file_of_ended_inspection foreign key (county_id, approved_inspection, approved_ended)
    references inspection (county_id, id, ended) deferrable initially deferred;
comment on column case_file.approved_case is 'its case, once it is approved: then it has ended. Source: 临政发〔2023〕14号 一、九 第三条';
