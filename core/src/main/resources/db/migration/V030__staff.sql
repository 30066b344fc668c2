-- Profile of an organisation: shown to everybody of the county.
alter table organisation add column credit_code text;
alter table organisation add column address text;
alter table organisation add column phone text;
create unique index organisation_credit_code_once on organisation (county_id, credit_code) where credit_code is not null;

create table staff_member (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint staff_member_stage check (stage in ('ACTIVE', 'DISABLED', 'LEFT')),
  opened_on date not null,
  user_name text not null,
  name text not null,
  post text not null constraint staff_member_post check (post in ('CIVIL_SERVANT', 'INSTITUTION', 'CONTRACT')),
  roles text not null,
  phone text,
  certificate_number text,
  certificate_field text,
  certificate_from date,
  certificate_to date,
  constraint staff_member_pk primary key (county_id, id),
  constraint staff_account_once unique (county_id, user_name),
  constraint staff_certificate_days check (certificate_to >= certificate_from),
  constraint staff_of_organisation foreign key (county_id, tenant_id) references organisation (county_id, tenant_id)
);
create index staff_of_tenant on staff_member (county_id, tenant_id, stage, name);
create unique index staff_certificate_once on staff_member (county_id, certificate_number) where certificate_number is not null;
select install('OWN', 'staff_member', 'a person working for an organisation: account, roles, enforcement certificate. Source: 临政发〔2023〕14号 一、七');
