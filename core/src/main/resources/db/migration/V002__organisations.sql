create table county (
  county_id int not null check (county_id between 100000 and 999999),
  name text not null,
  constraint county_pk primary key (county_id)
);
select install('GLOBAL', 'county', 'a county, the super-tenant. Source: GB/T 2260');

create table organisation (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint organisation_stage check (stage in ('PREPARED', 'ACTIVE', 'SUSPENDED', 'CLOSING', 'CLOSED')),
  opened_on date not null,
  name text not null,
  kind text not null constraint organisation_kind check (kind in
    ('TOWNSHIP', 'DEPARTMENT', 'JUSTICE_BUREAU', 'COUNTY_GOVERNMENT', 'JUSTICE_OFFICE', 'JUDICIAL_BODY')),
  constraint organisation_pk primary key (county_id, id),
  constraint organisation_code_once unique (county_id, tenant_id),
  constraint organisation_code_of_county check (tenant_id / 1000 = county_id),
  constraint organisation_of_county foreign key (county_id) references county (county_id)
);
create unique index organisation_name_once on organisation (county_id, name) where stage <> 'CLOSED';
select install('COUNTY', 'organisation', 'a township, department or county body: a tenant. Source: 临政发〔2023〕14号 一、二 第七条');

create table mandate (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  user_name text not null,
  reads_tenant int not null,
  valid_from date not null,
  valid_to date,
  title text not null,
  constraint mandate_pk primary key (county_id, id),
  constraint mandate_days check (valid_to >= valid_from)
);
create index mandate_by_user on mandate (county_id, tenant_id, user_name);
select install('OWN', 'mandate', 'what a supervisor or a justice office may read, from when to when; owned by the organisation that gave it. Source: 临政发〔2023〕14号 三、八');
