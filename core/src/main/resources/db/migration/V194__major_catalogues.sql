-- Each body's catalogue of major decisions, by versions: made, issued and handed in to the justice bureau, taken on file.
create table major_catalogue (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  counterparty_id int,
  version bigint not null default 1,
  stage text not null constraint major_catalogue_stage check (stage in ('DRAFT', 'HANDED_IN', 'ON_FILE')),
  opened_on date not null,
  document text not null,
  effective_from date not null,
  matters text not null constraint major_catalogue_not_empty check (matters <> ''),
  entered_by text not null,
  handed_in_by text,
  handed_in_on date,
  on_file_by text,
  on_file_on date,
  remarks text,
  constraint major_catalogue_pk primary key (county_id, id),
  constraint major_catalogue_handed_in check ((stage = 'DRAFT') = (handed_in_on is null)
    and (handed_in_on is null) = (handed_in_by is null) and (handed_in_on is null) = (counterparty_id is null)),
  constraint major_catalogue_on_file check ((stage = 'ON_FILE') = (on_file_on is not null)
    and coalesce(on_file_on >= handed_in_on, true))
);
create index major_catalogue_in_force on major_catalogue (county_id, tenant_id, effective_from desc, id desc);
create index major_catalogue_to_file on major_catalogue (county_id, counterparty_id, stage);
select install('SHARED', 'major_catalogue', 'a body''s catalogue of major decisions; the justice bureau takes it on file. Source: 临政发〔2023〕14号 一、四 第九条第二款');
