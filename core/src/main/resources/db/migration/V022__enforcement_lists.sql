create table list_version (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  counterparty_id int not null,
  version bigint not null default 1,
  stage text not null constraint list_version_stage check
    (stage in ('DRAFT', 'FILED', 'RETURNED', 'ACCEPTED', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED')),
  opened_on date not null,
  ordinal int not null,
  catalogue_id uuid not null,
  changes int not null default 0,
  filed_on date,
  return_reason text not null default '',
  accepted_on date,
  published_on date,
  in_force_from date,
  in_force_to date,
  constraint list_version_pk primary key (county_id, id),
  constraint list_version_ordinal_once unique (county_id, tenant_id, ordinal),
  constraint list_version_of_catalogue foreign key (county_id, catalogue_id) references catalogue (county_id, id),
  constraint list_version_published_first check (in_force_from is null or (published_on is not null and in_force_from >= published_on)),
  constraint list_version_days check (in_force_to > in_force_from)
);
create unique index list_version_one_in_force on list_version (county_id, tenant_id)
  where in_force_from is not null and in_force_to is null;
create unique index list_version_one_in_preparation on list_version (county_id, tenant_id)
  where stage in ('DRAFT', 'FILED', 'RETURNED', 'ACCEPTED');
create index list_version_in_force on list_version (county_id, tenant_id, in_force_from);
create index list_version_to_accept on list_version (county_id, stage) where stage = 'FILED';
select install('SHARED', 'list_version', 'one version of a township''s own list of powers; the justice bureau receives its filing. Source: 临政发〔2023〕13号 二（二）');

-- Thin on purpose: a row says that the township holds the power as the catalogue version words it. A published
-- catalogue does not change, so the words stand once for each county and not once for each township.
create table list_item (
  county_id int not null,
  tenant_id int not null,
  list_id uuid not null,
  item_id int not null,
  catalogue_id uuid not null,
  constraint list_item_pk primary key (county_id, tenant_id, list_id, item_id),
  constraint list_item_of_list foreign key (county_id, list_id) references list_version (county_id, id),
  constraint list_item_outside_the_catalogue foreign key (county_id, catalogue_id, item_id)
    references catalogue_item (county_id, catalogue_id, item_id)
);
select install('OWN', 'list_item', 'a power in a version of a township''s list. Source: 临政发〔2023〕13号 二（二）', 'insert, update, delete');
