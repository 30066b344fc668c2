create table counter (
  county_id int not null,
  tenant_id int not null,
  series text not null,
  last bigint not null constraint counter_counts_up check (last > 0),
  constraint counter_pk primary key (county_id, tenant_id, series)
);
select install('OWN', 'counter', 'the last number given in a series of a tenant; its row is locked until the number is committed');

alter table organisation add column document_sign text;
create unique index organisation_document_sign_once on organisation (county_id, document_sign) where stage <> 'CLOSED';

create table official_document (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint official_document_stage check (stage in ('DRAFT', 'ISSUED', 'VOIDED')),
  opened_on date not null,
  dossier_id uuid not null,
  form text not null,
  fields text not null,
  number_sign text,
  number_mark text,
  number_year int,
  number_ordinal int,
  template_id uuid,
  issued_at timestamptz,
  issued_by text,
  original_kept boolean not null default false,
  voided_at timestamptz,
  voided_by text,
  void_reason text,
  constraint official_document_pk primary key (county_id, id),
  constraint official_document_number_once unique (county_id, tenant_id, number_mark, number_year, number_ordinal),
  constraint official_document_number_whole check
    (num_nonnulls(number_sign, number_mark, number_year, number_ordinal) in (0, 4)),
  constraint official_document_draft_without_number check (stage <> 'DRAFT' or (number_ordinal is null and issued_at is null)),
  constraint official_document_issued_by_somebody check (stage = 'DRAFT' or (issued_at is not null and issued_by is not null)),
  constraint official_document_voided_for_a_reason check (stage <> 'VOIDED' or void_reason is not null)
);
create index official_document_of_dossier on official_document (county_id, dossier_id, id);
create index official_document_without_original on official_document (county_id, tenant_id, id)
  where not original_kept and stage <> 'DRAFT';
select install('OWN', 'official_document', 'a document of a dossier: draft, issued with its number, voided. Source: 临政发〔2023〕14号 一、三 第八条、第九条');

create table document_original (
  county_id int not null,
  document_id uuid not null,
  tenant_id int not null,
  file_hash text not null,
  made_at timestamptz not null,
  constraint document_original_pk primary key (county_id, document_id),
  constraint document_original_of_document foreign key (county_id, document_id) references official_document (county_id, id),
  constraint document_original_stored foreign key (county_id, tenant_id, file_hash)
    references stored_file (county_id, tenant_id, hash)
);
select install('OWN', 'document_original', 'which stored file is the original of an issued document; written once. Source: 临政发〔2023〕14号 一、三 第二十条', 'insert');

create table document_template (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint document_template_stage check (stage = 'IN_FORCE'),
  opened_on date not null,
  form text not null,
  effective_from date not null,
  source text not null,
  mark text not null default '',
  basis text not null,
  constraint document_template_pk primary key (county_id, id)
);
create index document_template_in_force on document_template (county_id, form, effective_from);
select install('COUNTY', 'document_template', 'a county''s own template of a form, from a day on; tenant_id is the justice bureau. Source: 临政发〔2023〕14号 一、三 第八条', 'insert');

create table organisation_seal (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint organisation_seal_stage check (stage = 'IN_USE'),
  opened_on date not null,
  file_hash text not null,
  used_from date not null,
  constraint organisation_seal_pk primary key (county_id, id),
  constraint organisation_seal_stored foreign key (county_id, tenant_id, file_hash)
    references stored_file (county_id, tenant_id, hash)
);
create index organisation_seal_in_use on organisation_seal (county_id, tenant_id, used_from);
select install('OWN', 'organisation_seal', 'the picture of a tenant''s seal, from a day on. Source: 行政处罚法 第五十九条', 'insert');
