-- Recordings of sound and image: taken, then stored within their term, or explained in writing.
create table recording (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint recording_stage check (stage in ('TAKEN', 'STORED', 'EXPLAINED')),
  opened_on date not null,
  case_id uuid,
  enforcement_id uuid,
  lead_user text not null,
  assistant_user text not null,
  step text not null,
  taken_on date not null,
  begun_at time not null,
  ended_at time not null,
  place text not null,
  device text,
  interrupted_why text,
  away_why text,
  returned_on date,
  due_on date not null,
  hash text,
  settled_on date,
  settled_by text,
  explanation text,
  constraint recording_pk primary key (county_id, id),
  constraint recording_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint recording_of_enforcement foreign key (county_id, enforcement_id) references enforcement (county_id, id),
  constraint recording_of_one check ((case_id is null) <> (enforcement_id is null)),
  constraint recording_is_stored foreign key (county_id, tenant_id, hash) references stored_file (county_id, tenant_id, hash),
  -- 临政发〔2023〕14号 一、三 第十五条、第十七条
  constraint recording_settled check (stage = 'TAKEN' or settled_on is not null),
  constraint recording_stored_has_file check ((stage = 'STORED') = (hash is not null)),
  constraint recording_explained check ((stage = 'EXPLAINED') = (explanation is not null)),
  constraint recording_away check ((away_why is null) = (returned_on is null))
);
create index recording_by_case on recording (county_id, case_id, taken_on);
create index recording_by_enforcement on recording (county_id, enforcement_id);
create index recording_of_tenant on recording (county_id, tenant_id, stage, due_on);
select install('OWN', 'recording', 'a recording of sound and image. Source: 临政发〔2023〕14号 一、三 第十条至第二十条');
