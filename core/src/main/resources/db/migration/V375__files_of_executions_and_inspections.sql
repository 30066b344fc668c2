-- Not cases alone end with a file: an execution that stands by itself and an inspection that has led to no case are filed each by
-- itself, in the same series, by the same rules; nothing of them changes afterwards.
-- Source: 临政发〔2023〕14号 一、九 第二条、第四条、第十八条; 四、九 档案管理制度 第六条.
alter table enforcement
  add column archived_in uuid,
  add column ended boolean not null generated always as (stage in ('CLOSED', 'PERFORMED', 'ENDED')) stored,
  add column archived boolean not null generated always as (archived_in is not null) stored,
  add constraint enforcement_going_on_or_ended unique (county_id, id, ended),
  add constraint enforcement_open_or_archived unique (county_id, id, archived),
  add constraint enforcement_archived_in_its_file foreign key (county_id, archived_in) references case_file (county_id, id),
  add constraint enforcement_archived_at_its_end check (archived_in is null
    or (case_id is null and stage in ('CLOSED', 'PERFORMED', 'ENDED')));
comment on column enforcement.archived_in is 'the file of its own in which it lies in the archive. Source: 临政发〔2023〕14号 一、九 第三条、第四条';
comment on column enforcement.ended is 'whether its file may be approved. Source: 临政发〔2023〕14号 一、九 第三条';
select freeze('enforcement', 'archived_in is not null');

alter table inspection
  add column archived_in uuid,
  add column ended boolean not null generated always as (stage = 'CLOSED') stored,
  add column archived boolean not null generated always as (archived_in is not null) stored,
  add constraint inspection_going_on_or_ended unique (county_id, id, ended),
  add constraint inspection_open_or_archived unique (county_id, id, archived),
  add constraint inspection_archived_in_its_file foreign key (county_id, archived_in) references case_file (county_id, id),
  add constraint inspection_archived_at_its_end check (archived_in is null or stage = 'CLOSED');
comment on column inspection.archived_in is 'the file of its own in which it lies in the archive. Source: 临政发〔2023〕14号 一、九 第三条、第十八条';
comment on column inspection.ended is 'whether its file may be approved. Source: 临政发〔2023〕14号 一、九 第三条、第十八条';
select freeze('inspection', 'archived_in is not null');

alter table case_file
  alter column case_id drop not null,
  alter column case_number drop not null,
  add column enforcement_id uuid,
  add column inspection_id uuid,
  add constraint case_file_of_one check (num_nonnulls(case_id, enforcement_id, inspection_id) = 1),
  add constraint case_file_case_has_number check ((case_id is null) = (case_number is null)),
  add constraint case_file_one_each_execution unique (county_id, enforcement_id),
  add constraint case_file_one_each_inspection unique (county_id, inspection_id),
  add constraint case_file_of_execution foreign key (county_id, enforcement_id) references enforcement (county_id, id),
  add constraint case_file_of_inspection foreign key (county_id, inspection_id) references inspection (county_id, id),
  add column approved_enforcement uuid generated always as (case when stage <> 'COMPILED' then enforcement_id end) stored,
  add column approved_inspection uuid generated always as (case when stage <> 'COMPILED' then inspection_id end) stored,
  add constraint case_file_of_ended_execution foreign key (county_id, approved_enforcement, approved_ended)
    references enforcement (county_id, id, ended) deferrable initially deferred,
  add constraint case_file_of_ended_inspection foreign key (county_id, approved_inspection, approved_ended)
    references inspection (county_id, id, ended) deferrable initially deferred;
comment on column case_file.enforcement_id is 'the execution that it is the file of; null of a case or an inspection. Source: 临政发〔2023〕14号 一、九 第四条';
comment on column case_file.inspection_id is 'the inspection that it is the file of; null of a case or an execution. Source: 临政发〔2023〕14号 一、九 第十八条';

-- What hangs on them takes no further row and changes no more, as with a case.
alter table recording
  add constraint execution_not_filed foreign key (county_id, enforcement_id, filed)
    references enforcement (county_id, id, archived) deferrable initially deferred,
  add constraint inspection_not_filed foreign key (county_id, inspection_id, filed)
    references inspection (county_id, id, archived) deferrable initially deferred;
alter table legal_review
  add constraint legal_review_open_or_filed unique (county_id, id, filed),
  add constraint execution_not_filed foreign key (county_id, enforcement_id, filed)
    references enforcement (county_id, id, archived) deferrable initially deferred;
alter table review_material
  add constraint review_not_filed foreign key (county_id, review_id, filed)
    references legal_review (county_id, id, filed) deferrable initially deferred;
