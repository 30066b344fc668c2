create table deadline (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  counterparty_id int,
  version bigint not null default 1,
  stage text not null constraint deadline_stage check (stage in ('RUNNING', 'SUSPENDED', 'MET', 'MISSED', 'STOPPED')),
  opened_on date not null,
  term_code text not null,
  article_ref text not null,
  dossier_type text not null,
  dossier_id uuid not null,
  due_by int not null,
  started_at timestamptz not null,
  amount int not null,
  unit text not null,
  rolls boolean not null,
  extension_amount int not null,
  extension_times int not null,
  extension_approver text not null,
  extended_by int not null,
  extended_times int not null,
  extended_reason text,
  pauses text not null,
  suspended_at timestamptz,
  suspended_reason text,
  due_on date not null,
  due_at timestamptz not null,
  met_at timestamptz,
  constraint deadline_pk primary key (county_id, id),
  constraint deadline_of_a_party check (due_by = tenant_id or due_by = counterparty_id),
  constraint deadline_extended_as_allowed check (extended_times <= extension_times),
  constraint deadline_suspended check ((stage = 'SUSPENDED') = (suspended_at is not null)),
  constraint deadline_of_term foreign key (term_code) references term (code)
);
-- What is due in my organisation, and in my county, until a day.
create index deadline_due on deadline (county_id, due_by, stage, due_at);
create index deadline_due_in_county on deadline (county_id, stage, due_at);
-- What I started, whoever has to meet it.
create index deadline_of_starter on deadline (county_id, tenant_id, stage, due_at);
create index deadline_of_dossier on deadline (county_id, dossier_id, term_code);
select install('SHARED', 'deadline', 'one running clock of one dossier, between the organisation that started it and the one that has to meet it. Source: 临政发〔2023〕14号; the statutes');
