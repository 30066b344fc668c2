create table guiding_department (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint guiding_department_stage check (stage in ('IN_USE', 'GONE')),
  opened_on date not null,
  code int not null,
  name text not null,
  aliases text not null default '',
  constraint guiding_department_pk primary key (county_id, id),
  constraint guiding_department_of_county check (code / 1000 = county_id)
);
create unique index guiding_department_code_once on guiding_department (county_id, code) where stage = 'IN_USE';
create unique index guiding_department_name_once on guiding_department (county_id, name) where stage = 'IN_USE';
select install('COUNTY', 'guiding_department', 'a department that guides townships, with all the names it is printed under. Source: 临政发〔2023〕13号 附件1、附件2');

create table catalogue (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint catalogue_stage check
    (stage in ('DRAFT', 'REVIEWED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED')),
  opened_on date not null,
  title text not null,
  review_opinion text not null default '',
  return_reason text not null default '',
  meeting text not null default '',
  approved_on date,
  document_number text not null default '',
  in_force_from date,
  in_force_to date,
  constraint catalogue_pk primary key (county_id, id),
  constraint catalogue_approval_recorded check (stage not in ('APPROVED', 'PUBLISHED', 'SUPERSEDED')
    or (meeting <> '' and document_number <> '' and approved_on is not null)),
  constraint catalogue_days check (in_force_to > in_force_from)
);
create unique index catalogue_one_in_force on catalogue (county_id) where in_force_from is not null and in_force_to is null;
create unique index catalogue_one_per_day on catalogue (county_id, in_force_from) where in_force_from is not null;
create unique index catalogue_one_in_preparation on catalogue (county_id) where stage in ('DRAFT', 'REVIEWED', 'APPROVED');
select install('COUNTY', 'catalogue', 'one version of the county''s catalogue of powers. Source: 临政发〔2023〕13号；临政发〔2023〕14号 一、八');

create table catalogue_item (
  county_id int not null,
  catalogue_id uuid not null,
  item_id int not null,
  origin text not null constraint catalogue_item_origin check (origin in ('STATUTORY', 'DELEGATED')),
  number int not null constraint catalogue_item_number check (number > 0),
  name text not null,
  type text not null constraint catalogue_item_type check (type in
    ('LICENSING', 'PENALTY', 'COMPULSION', 'LEVY', 'PAYMENT', 'INSPECTION', 'CONFIRMATION', 'REWARD', 'ADJUDICATION', 'OTHER')),
  departments text not null,
  holder text not null,
  provenance text not null default '',
  summary_only boolean not null,
  search text not null,
  constraint catalogue_item_pk primary key (county_id, catalogue_id, item_id),
  constraint catalogue_item_of_catalogue foreign key (county_id, catalogue_id) references catalogue (county_id, id),
  constraint catalogue_item_number_once unique (county_id, catalogue_id, origin, number) deferrable initially deferred
);
create index catalogue_item_by_id on catalogue_item (county_id, item_id);
select install('COUNTY', 'catalogue_item', 'one power in one version of the catalogue; item_id stays the same through the versions. Source: 临政发〔2023〕13号 附件1、附件2',
               'insert, update, delete');

create table catalogue_basis (
  county_id int not null,
  catalogue_id uuid not null,
  item_id int not null,
  place int not null,
  kind text not null,
  kind_stated boolean not null,
  title text not null,
  law_version text not null,
  article text not null constraint catalogue_basis_article check (article <> ''),
  words text not null,
  constraint catalogue_basis_pk primary key (county_id, catalogue_id, item_id, place),
  constraint catalogue_basis_of_item foreign key (county_id, catalogue_id, item_id)
    references catalogue_item (county_id, catalogue_id, item_id)
);
create index catalogue_basis_by_title on catalogue_basis (county_id, catalogue_id, title);
select install('COUNTY', 'catalogue_basis', 'one article that sets a power. Source: 临政发〔2023〕13号 附件1、附件2', 'insert, update, delete');

create table catalogue_department (
  county_id int not null,
  catalogue_id uuid not null,
  item_id int not null,
  place int not null,
  code int not null,
  name text not null,
  constraint catalogue_department_pk primary key (county_id, catalogue_id, item_id, place),
  constraint catalogue_department_of_item foreign key (county_id, catalogue_id, item_id)
    references catalogue_item (county_id, catalogue_id, item_id)
);
create index catalogue_department_by_code on catalogue_department (county_id, catalogue_id, code);
select install('COUNTY', 'catalogue_department', 'a guiding department of an item, as printed. Source: 临政发〔2023〕13号 附件1、附件2', 'insert, update, delete');

create table catalogue_fine (
  county_id int not null,
  catalogue_id uuid not null,
  item_id int not null,
  place int not null,
  title text not null,
  article text not null,
  conduct text not null,
  party text not null,
  measure text not null,
  least numeric(14, 2),
  most numeric(14, 2) not null,
  mandatory boolean not null,
  condition text not null,
  quote text not null,
  constraint catalogue_fine_pk primary key (county_id, catalogue_id, item_id, place),
  constraint catalogue_fine_range check (least is null or least <= most),
  constraint catalogue_fine_of_item foreign key (county_id, catalogue_id, item_id)
    references catalogue_item (county_id, catalogue_id, item_id)
);
select install('COUNTY', 'catalogue_fine', 'a fine range that an item''s basis gives, with its words. Source: 临政发〔2023〕13号 附件1 第10、11、12、14项，附件2 第53项',
               'insert, update, delete');

create table catalogue_removal (
  county_id int not null,
  item_id int not null,
  catalogue_id uuid not null,
  stopped_on date not null,
  document_number text not null,
  constraint catalogue_removal_pk primary key (county_id, item_id),
  constraint catalogue_removal_by_catalogue foreign key (county_id, catalogue_id) references catalogue (county_id, id)
);
select install('COUNTY', 'catalogue_removal', 'a power that has been adjusted out: it stops on that day in every township. Source: 临政发〔2023〕13号 一（三）', 'insert');
