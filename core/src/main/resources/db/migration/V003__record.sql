create table record_head (
  county_id int not null,
  tenant_id int not null,
  seq bigint not null,
  hash text not null,
  constraint record_head_pk primary key (county_id, tenant_id)
);
select install('OWN', 'record_head', 'the last entry of a tenant''s record; locked by whoever appends');

create table record_entry (
  county_id int not null,
  tenant_id int not null,
  seq bigint not null,
  counterparty_id int,
  at timestamptz not null,
  user_name text not null,
  verb text not null,
  outcome text not null constraint record_outcome check (outcome in ('DONE', 'REFUSED', 'FAILED')),
  dossier_type text,
  dossier_id uuid,
  act_id uuid,
  body text not null,
  previous_hash text not null,
  hash text not null,
  constraint record_entry_pk primary key (county_id, tenant_id, seq)
);
create index record_entry_of_dossier on record_entry (county_id, dossier_id, at) where dossier_id is not null;
create unique index record_act_once on record_entry (county_id, tenant_id, act_id) where act_id is not null and outcome = 'DONE';
select install('SHARED', 'record_entry', 'who did what, when, with what result, chained by SM3; append-only. The counterparty is the organisation whose dossier was touched. Source: 临政发〔2023〕14号 一、三', 'insert');

create table record_daily_head (
  county_id int not null,
  tenant_id int not null,
  day date not null,
  seq bigint not null,
  hash text not null,
  constraint record_daily_head_pk primary key (county_id, tenant_id, day)
);
select install('OWN', 'record_daily_head', 'the chain head of each tenant at the end of each day, published so that a cut tail shows', 'insert', true);

create table opening (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  dossier_type text not null,
  dossier_id uuid not null,
  user_name text not null,
  user_title text not null,
  reason text not null,
  at timestamptz not null,
  constraint opening_pk primary key (county_id, id)
);
create index opening_of_dossier on opening (county_id, dossier_id, user_name, at);
select install('OWN', 'opening', 'the county opened one dossier of a tenant, and why; the tenant sees it. Source: 临政发〔2023〕14号 三、二', 'insert');
