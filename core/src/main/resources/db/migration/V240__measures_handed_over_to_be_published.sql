-- A decision of compulsion is handed over to be published as a summary of its own: who acts, against whom, what kind, what
-- it says, of which day. A person is named as the public may read it. What was decided before is not handed over anew.
-- Source: 临政发〔2023〕14号 一、十二 第三条、第五条、第九条，一、二 第十三条、第十四条.
create table measure_disclosure (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint measure_disclosure_stage
    check (stage in ('TO_PUBLISH', 'PUBLISHED', 'WITHHELD', 'TO_WITHDRAW', 'WITHDRAWN', 'DROPPED')),
  opened_on date not null,
  case_id uuid,
  seizure_id uuid,
  enforcement_id uuid,
  form text not null,
  paper_id uuid not null,
  paper_number text not null,
  party_name text not null,
  conclusion text not null,
  decided_on date not null,
  published_on date,
  published_where text,
  withheld_why text,
  fell_on date,
  fell_why text,
  withdrawn_on date,
  withdrawn_why text,
  constraint measure_disclosure_pk primary key (county_id, id),
  constraint measure_disclosure_paper_once unique (county_id, paper_id),
  constraint measure_disclosure_of_one check (num_nonnulls(seizure_id, enforcement_id) = 1 and (case_id is null) = (seizure_id is null)),
  constraint measure_disclosure_after_decision check (published_on is null or published_on >= decided_on),
  constraint measure_disclosure_published check ((published_on is not null) = (stage in ('PUBLISHED', 'TO_WITHDRAW', 'WITHDRAWN'))
    and (published_on is null) = (published_where is null)),
  constraint measure_disclosure_withheld check ((withheld_why is not null) = (stage = 'WITHHELD')),
  constraint measure_disclosure_fallen check ((fell_on is not null) = (stage in ('TO_WITHDRAW', 'WITHDRAWN', 'DROPPED'))
    and (fell_on is null) = (fell_why is null)),
  constraint measure_disclosure_withdrawn check ((withdrawn_on is not null) = (stage = 'WITHDRAWN')
    and (withdrawn_on is null) = (withdrawn_why is null) and coalesce(withdrawn_on >= published_on, true))
);
create index measure_disclosure_by_stage on measure_disclosure (county_id, tenant_id, stage, decided_on desc, id desc);
create index measure_disclosure_of_seizure on measure_disclosure (county_id, seizure_id);
create index measure_disclosure_of_execution on measure_disclosure (county_id, enforcement_id);
select install('OWN', 'measure_disclosure', 'a decision of compulsion on its way to the public, and back where it fell. Source: 临政发〔2023〕14号 一、十二');
