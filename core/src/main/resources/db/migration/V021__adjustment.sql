create table adjustment (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  counterparty_id int not null,
  version bigint not null default 1,
  stage text not null constraint adjustment_stage check (stage in ('PROPOSED', 'WITHDRAWN', 'REJECTED', 'FORWARDED')),
  opened_on date not null,
  kind text not null constraint adjustment_kind check (kind in ('BASIS_CHANGED', 'ADDED', 'REMOVED', 'OTHER')),
  ground text not null constraint adjustment_ground check
    (ground in ('LAW_CHANGED', 'SET_BY_PROCEDURE', 'BODY_REORGANISED', 'POWER_TRANSFERRED', 'OTHER')),
  item_id int,
  origin text,
  name text not null default '',
  type text,
  basis text not null default '',
  departments text not null default '',
  holder text not null default '',
  provenance text not null default '',
  reason text not null,
  opinion text not null default '',
  constraint adjustment_pk primary key (county_id, id)
);
create index adjustment_of_tenant on adjustment (county_id, tenant_id, opened_on);
create index adjustment_to_review on adjustment (county_id, counterparty_id, stage);
select install('SHARED', 'adjustment', 'a township or department proposes to change the catalogue; the justice bureau reviews. Source: 临政发〔2023〕14号 一、八 第五条、第六条');

create table motion (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint motion_stage check (stage in ('SUBMITTED', 'APPROVED', 'REFUSED', 'IMPLEMENTED')),
  opened_on date not null,
  adjustment_id uuid not null,
  proposer_id int not null,
  kind text not null,
  ground text not null,
  item_id int,
  origin text,
  name text not null default '',
  type text,
  basis text not null default '',
  departments text not null default '',
  holder text not null default '',
  provenance text not null default '',
  reason text not null,
  opinion text not null,
  meeting text not null default '',
  decided_on date,
  document_number text not null default '',
  refusal_reason text not null default '',
  catalogue_id uuid,
  constraint motion_pk primary key (county_id, id),
  constraint motion_adjustment_once unique (county_id, adjustment_id),
  constraint motion_decision_recorded check (stage not in ('APPROVED', 'IMPLEMENTED')
    or (meeting <> '' and document_number <> '' and decided_on is not null))
);
create index motion_by_stage on motion (county_id, stage);
create index motion_by_item on motion (county_id, item_id) where item_id is not null;
select install('COUNTY', 'motion', 'a reviewed adjustment before the county government, and what it decided. Source: 临政发〔2023〕14号 一、八 第六条');
