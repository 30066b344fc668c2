-- How long a test or appraisal of something sealed or seized lasts is told with a paper, and its time is left out of the thirty
-- days from the service of that. Source: 行政强制法 第二十五条第三款.

alter table appraisal
  add column notice_id uuid,
  add column left_out boolean not null default false;
comment on column appraisal.notice_id is '期间告知书; null where nothing sealed or seized is tested, or the party was told before. Source: 行政强制法 第二十五条第三款';
comment on column appraisal.told_on is 'day on which that reached the party';
comment on column appraisal.left_out is 'whether the time of the seizure did not count meanwhile';
update appraisal set left_out = true where seizure_id is not null;
alter table appraisal
  drop constraint appraisal_party_told,
  add constraint appraisal_party_told check (seizure_id is null or notice_id is not null or told_on is not null),
  add constraint appraisal_left_out_when_told check (not left_out or (seizure_id is not null and told_on is not null)),
  add constraint appraisal_of_notice foreign key (county_id, notice_id) references official_document (county_id, id);
