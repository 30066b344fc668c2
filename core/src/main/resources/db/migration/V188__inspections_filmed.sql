-- An inspection may be filmed too. Source: 临政发〔2023〕14号 一、三 第十一条.
alter table recording add column inspection_id uuid,
  drop constraint recording_of_one,
  add constraint recording_of_one check (num_nonnulls(case_id, enforcement_id, inspection_id) = 1),
  add constraint recording_of_inspection foreign key (county_id, inspection_id) references inspection (county_id, id);
create index recording_by_inspection on recording (county_id, inspection_id) where inspection_id is not null;
