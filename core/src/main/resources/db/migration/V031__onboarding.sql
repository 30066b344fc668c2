create table onboarding (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint onboarding_stage check (stage in ('PREPARING', 'PROVISIONING', 'DONE', 'ABANDONED')),
  opened_on date not null,
  name text not null,
  kind text not null,
  begun_by text not null,
  credit_code text,
  address text,
  phone text,
  head_name text,
  head_account text,
  head_phone text,
  roster text not null,
  roster_given boolean not null,
  list_source text constraint onboarding_list_source check (list_source in ('CATALOGUE', 'NEIGHBOUR', 'NONE')),
  list_from int,
  constraint onboarding_pk primary key (county_id, id)
);
create unique index onboarding_one_at_a_time on onboarding (county_id, tenant_id) where stage in ('PREPARING', 'PROVISIONING');
select install('COUNTY', 'onboarding', 'how a new organisation is set up, step by step; tenant_id is the new organisation. Source: 临政发〔2023〕14号 一、二 第九条', 'insert, update, delete');
-- The roster of a neighbour is nobody else's business.
revoke select on onboarding from yidan_member, yidan_supervisor;

create table provisioning_job (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint provisioning_job_stage check (stage in ('WAITING', 'DONE', 'FAILED')),
  opened_on date not null,
  kind text not null,
  subject text not null,
  ordinal int not null,
  attempts int not null,
  due_at timestamptz not null,
  claimed_until timestamptz,
  problem text,
  constraint provisioning_job_pk primary key (county_id, id)
);
create index provisioning_job_due on provisioning_job (county_id, due_at, ordinal) where stage = 'WAITING';
create index provisioning_job_of_tenant on provisioning_job (county_id, tenant_id, ordinal);
select install('COUNTY', 'provisioning_job', 'what remains to be done at the identity server and for a new organisation; claimed county by county. Source: our own');
revoke select on provisioning_job from yidan_member, yidan_supervisor;
