-- What a body tells the public of itself: stated by one person, read and published by another.

alter table published_body
  add column types text not null default '',
  add column remedies text not null default '',
  add column complaints text not null default '';

create table profile_statement (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint profile_statement_stage check (stage in ('STATED', 'RETURNED', 'PUBLISHED')),
  opened_on date not null,
  duties text not null,
  units text not null,
  types text not null,
  area text not null,
  address text not null,
  phone text not null,
  remedies text not null,
  complaints text not null,
  stated_by text not null,
  stated_by_name text not null,
  return_reason text,
  published_on date,
  constraint profile_statement_pk primary key (county_id, id)
);
create unique index profile_statement_one_open on profile_statement (county_id, tenant_id) where stage <> 'PUBLISHED';
create index profile_statement_of_body on profile_statement (county_id, tenant_id, id);
select install('OWN', 'profile_statement', 'a body''s profile on its way to the public: stated, read by the head, published. Source: 临政发〔2023〕14号 一、二 第六条、第七条、第十条');
