-- Case files: made up from what a case holds, looked at by the head, taken over by the archivist; then nothing changes.

create table case_file (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint case_file_stage check (stage in ('COMPILED', 'APPROVED', 'TAKEN_OVER')),
  opened_on date not null,
  case_id uuid not null,
  case_number text not null,
  file_number text not null,
  volume int not null constraint case_file_volume check (volume > 0),
  category text not null,
  cause text not null,
  party_name text not null,
  organisation_name text not null,
  officers text not null,
  accepted_on date not null,
  ended_on date not null,
  retention_years int not null constraint case_file_retention check (retention_years > 0),
  situation text not null,
  goods text,
  missing_why text,
  compiled_by text not null,
  compiled_by_name text not null,
  returned_why text,
  approved_by text,
  approved_by_name text,
  approved_on date,
  taken_over_by text,
  archived_on date,
  shelf text,
  catalogue text not null,
  pages int not null,
  pdf_hash text,
  constraint case_file_pk primary key (county_id, id),
  constraint case_file_number_once unique (county_id, tenant_id, file_number),
  constraint case_file_one_each unique (county_id, case_id),
  constraint case_file_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint case_file_pdf_stored foreign key (county_id, tenant_id, pdf_hash) references stored_file (county_id, tenant_id, hash),
  constraint case_file_approved check (stage = 'COMPILED' or (approved_by is not null and approved_by <> compiled_by)),
  constraint case_file_taken_over check ((stage = 'TAKEN_OVER') = (archived_on is not null and pdf_hash is not null))
);
create index case_file_of_tenant on case_file (county_id, tenant_id, stage, archived_on desc, id);
select install('OWN', 'case_file', 'the file of a closed case: cover, catalogue, one PDF. Source: 临政发〔2023〕14号 一、九');
select freeze('case_file', 'stage = ''TAKEN_OVER''');

create table case_file_use (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint case_file_use_stage check (stage in ('ASKED', 'GRANTED', 'REFUSED', 'LENT', 'RETURNED')),
  opened_on date not null,
  file_id uuid not null,
  way text not null constraint case_file_use_way check (way in ('READ', 'BORROW')),
  asked_by text not null,
  asked_by_name text not null,
  purpose text not null,
  extent text not null,
  until date not null,
  answer text,
  decided_by text,
  lent_on date,
  returned_on date,
  returned_state text,
  constraint case_file_use_pk primary key (county_id, id),
  constraint case_file_use_of_file foreign key (county_id, file_id) references case_file (county_id, id),
  constraint case_file_use_not_decided_by_asker check (decided_by is null or decided_by <> asked_by),
  constraint case_file_use_granted check (stage in ('ASKED', 'REFUSED') or decided_by is not null),
  constraint case_file_use_lent check (lent_on is null or way = 'BORROW'),
  constraint case_file_use_returned check ((stage = 'RETURNED') = (returned_on is not null))
);
create unique index case_file_use_one_out on case_file_use (county_id, file_id) where stage = 'LENT';
create index case_file_use_of_file_by_day on case_file_use (county_id, file_id, opened_on);
create index case_file_use_of_tenant on case_file_use (county_id, tenant_id, stage, until);
select install('OWN', 'case_file_use', 'somebody reads or borrows a case file, with a purpose and the head''s consent. Source: 临政发〔2023〕14号 四、九 档案管理制度 第四条、第五条');
