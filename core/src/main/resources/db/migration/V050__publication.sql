-- What is public is a copy: masked when it is made, and the only thing that yidan_public may read.

create table published_body (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint published_body_stage check (stage in ('PUBLISHED', 'WITHDRAWN')),
  opened_on date not null,
  name text not null,
  kind text not null,
  duties text not null,
  units text not null,
  area text not null,
  address text not null,
  phone text not null,
  updated_at timestamptz not null,
  constraint published_body_pk primary key (county_id, id),
  constraint published_body_once unique (county_id, tenant_id)
);
select install('OWN', 'published_body', 'an enforcement body as it presents itself to the public. Source: 临政发〔2023〕14号 一、二 第九条、第十条（一）', 'insert, update', true);

create table published_list (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint published_list_stage check (stage in ('PUBLISHED', 'WITHDRAWN')),
  opened_on date not null,
  subject text not null constraint published_list_subject check (subject in ('CATALOGUE', 'LIST')),
  edition int not null,
  body_name text not null,
  title text not null,
  document_number text not null,
  approval text not null,
  note text not null,
  in_force_from date not null,
  items int not null,
  published_at timestamptz not null,
  withdrawn_on date,
  withdrawal_reason text not null default '',
  constraint published_list_pk primary key (county_id, id),
  constraint published_list_edition_once unique (county_id, tenant_id, subject, edition)
);
create unique index published_catalogue_edition_once on published_list (county_id, edition) where subject = 'CATALOGUE';
select install('OWN', 'published_list', 'one published version of a township''s list or of the county''s catalogue; earlier versions stay readable. Source: 临政发〔2023〕13号；临政发〔2023〕14号 一、八 第七条', 'insert, update', true);

create table published_item (
  county_id int not null,
  list_id uuid not null,
  item int not null,
  tenant_id int not null,
  position int not null,
  origin text not null,
  number int not null,
  name text not null,
  type text not null,
  departments text not null,
  holder text not null,
  provenance text not null,
  summary_only boolean not null,
  citations text not null,
  search text not null,
  constraint published_item_pk primary key (county_id, list_id, item),
  constraint published_item_of_list foreign key (county_id, list_id) references published_list (county_id, id)
);
select install('OWN', 'published_item', 'one item of a published list, never changed. Source: 临政发〔2023〕13号 附件1、附件2', 'insert', true);

create table published_basis (
  county_id int not null,
  list_id uuid not null,
  item int not null,
  place int not null,
  tenant_id int not null,
  kind text not null,
  title text not null,
  law_version text not null,
  article text not null,
  words text not null,
  constraint published_basis_pk primary key (county_id, list_id, item, place),
  constraint published_basis_of_item foreign key (county_id, list_id, item) references published_item (county_id, list_id, item)
);
select install('OWN', 'published_basis', 'one basis of a published item with its full text, never changed. Source: 临政发〔2023〕13号 附件1、附件2', 'insert', true);
