-- Things that are held in a case: preserved, sealed, seized, appraised; and the ledger of goods in custody.

alter table enforcement_case add column preserved_open int not null default 0;
alter table enforcement_case add column seized_open int not null default 0;
alter table enforcement_case add column recordings_open int not null default 0;
alter table enforcement_case add constraint case_means_counted check (preserved_open >= 0 and seized_open >= 0 and recordings_open >= 0);
-- 行政处罚法 第五十六条; 行政强制法 第二十七条、第二十八条; 临政发〔2023〕14号 一、三 第十条
alter table enforcement_case add constraint case_closed_with_things_settled
  check (stage not in ('CLOSED', 'ARCHIVED') or (preserved_open = 0 and seized_open = 0 and recordings_open = 0));

create table evidence_preservation (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint preservation_stage check (stage in ('ASKED', 'APPROVED', 'REFUSED', 'HELD', 'SETTLED')),
  opened_on date not null,
  case_id uuid not null,
  lead_user text not null,
  assistant_user text not null,
  why text not null,
  asked_things text not null,
  asked_by text not null,
  decided_by text,
  decided_on date,
  opinion text,
  kept_on date,
  kept_at text,
  keeper text,
  present_people text,
  signed_as text,
  witness text,
  due_on date,
  fate text,
  settled_on date,
  settled_by text,
  settled_why text,
  constraint preservation_pk primary key (county_id, id),
  constraint preservation_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  -- 行政处罚法 第五十六条
  constraint preservation_approved check (stage = 'ASKED' or (decided_by is not null and decided_by <> asked_by)),
  constraint preservation_held check (stage not in ('HELD', 'SETTLED') or (kept_on is not null and due_on is not null)),
  constraint preservation_settled check ((stage = 'SETTLED') = (fate is not null and settled_on is not null)),
  constraint preservation_late_only_returned check (settled_on is null or settled_on <= due_on or fate in ('RETURN', 'RECORD_AND_RETURN'))
);
create index preservation_by_case on evidence_preservation (county_id, case_id, opened_on);
create index preservation_of_tenant on evidence_preservation (county_id, tenant_id, stage);
select install('OWN', 'evidence_preservation', 'evidence preserved by prior registration. Source: 行政处罚法 第五十六条');

create table seizure (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint seizure_stage check (stage in ('ASKED', 'REFUSED', 'APPROVED', 'IN_FORCE', 'LIFTED', 'SETTLED')),
  opened_on date not null,
  case_id uuid not null,
  lead_user text not null,
  assistant_user text not null,
  kind text not null constraint seizure_kind check (kind in ('SEALING', 'SEIZURE')),
  urgent boolean not null,
  basis_kind text not null,
  basis text not null,
  why text not null,
  asked_things text not null,
  asked_by text not null,
  decided_by text,
  decided_at timestamptz,
  opinion text,
  carried_out_at timestamptz,
  place text,
  witness text,
  statement text,
  site_record text,
  signed_as text,
  filmed boolean not null,
  why_not_filmed text,
  due_on date,
  extended_days int not null,
  extended_why text,
  lift_ground text,
  fate text,
  settled_on date,
  settled_by text,
  settled_why text,
  constraint seizure_pk primary key (county_id, id),
  constraint seizure_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  -- 行政强制法 第十条、第二十二条
  constraint seizure_lawful_basis check (basis_kind in ('LAW', 'ADMINISTRATIVE_REGULATION', 'LOCAL_REGULATION')),
  -- 行政强制法 第十八条、第十九条
  constraint seizure_approved check (stage = 'ASKED' or urgent or decided_by is not null),
  constraint seizure_approved_by_another check (decided_by is null or (decided_by <> lead_user and decided_by <> assistant_user)),
  constraint seizure_confirmed_in_time check (not urgent or decided_at is null or decided_at <= carried_out_at + interval '24 hours'),
  constraint seizure_carried_out check (stage in ('ASKED', 'REFUSED', 'APPROVED') or (carried_out_at is not null and due_on is not null)),
  -- 临政发〔2023〕14号 一、三 第十条
  constraint seizure_filmed check (carried_out_at is null or filmed or why_not_filmed is not null),
  -- 行政强制法 第二十五条、第二十七条
  constraint seizure_extended_at_most check (extended_days between 0 and 30),
  constraint seizure_decided_in_term check (stage <> 'SETTLED' or (fate is not null and decided_by is not null and settled_on <= due_on)),
  constraint seizure_lifted check ((stage = 'LIFTED') = (lift_ground is not null))
);
create index seizure_by_case on seizure (county_id, case_id, opened_on);
create index seizure_of_tenant on seizure (county_id, tenant_id, stage, due_on);
select install('OWN', 'seizure', 'premises or things sealed or seized. Source: 行政强制法 第三章');

create table appraisal (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint appraisal_stage check (stage in ('COMMISSIONED', 'RECEIVED')),
  opened_on date not null,
  case_id uuid not null,
  lead_user text not null,
  assistant_user text not null,
  seizure_id uuid,
  subject text not null,
  institution text not null,
  question text not null,
  until_day date not null,
  told_on date,
  received_on date,
  result text,
  constraint appraisal_pk primary key (county_id, id),
  constraint appraisal_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint appraisal_of_seizure foreign key (county_id, seizure_id) references seizure (county_id, id),
  -- 行政强制法 第二十五条第三款
  constraint appraisal_party_told check (seizure_id is null or told_on is not null),
  constraint appraisal_received check ((stage = 'RECEIVED') = (result is not null))
);
create index appraisal_by_case on appraisal (county_id, case_id, opened_on);
select install('OWN', 'appraisal', 'a commissioned test or appraisal. Source: 行政强制法 第二十五条第三款');

create table custody_item (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint custody_item_stage check (stage in ('LISTED', 'STORED', 'OUT', 'GONE')),
  opened_on date not null,
  case_id uuid not null,
  case_number text,
  holding_id uuid not null,
  lead_user text not null,
  assistant_user text not null,
  ordinal int not null,
  name text not null,
  specification text not null,
  unit text not null,
  quantity numeric(15, 3) not null constraint custody_item_quantity check (quantity > 0),
  nature text not null,
  held_as text not null,
  place text,
  counted_on date,
  outcome text,
  gone_on date,
  pending_movement text,
  pending_by text,
  pending_by_name text,
  pending_by_keeper boolean not null,
  pending_why text,
  pending_where text,
  pending_amount numeric(14, 2),
  pending_approved_by text,
  constraint custody_item_pk primary key (county_id, id),
  constraint custody_item_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint custody_item_gone check ((stage = 'GONE') = (outcome is not null and gone_on is not null)),
  -- 行政强制法 第二十八条
  constraint custody_item_returned_when_due check (outcome is distinct from 'RETURN' or held_as = 'TO_RETURN'),
  -- 临政发〔2023〕14号 四、九（四）（2）第八条
  constraint custody_item_approved_by_another check (pending_approved_by is null or pending_approved_by <> pending_by)
);
create index custody_item_of_tenant on custody_item (county_id, tenant_id, stage, opened_on desc, id);
create index custody_item_by_case on custody_item (county_id, case_id);
create index custody_item_by_holding on custody_item (county_id, holding_id, ordinal);
select install('OWN', 'custody_item', 'a thing held in a case, in the custodian''s ledger. Source: 临政发〔2023〕14号 四、九（四）（2）');

create table custody_entry (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  item_id uuid not null,
  movement text not null,
  first_user text not null,
  first_name text not null,
  second_user text not null,
  second_name text not null,
  approved_by text,
  why text not null,
  place text,
  proceeds numeric(14, 2),
  words text,
  constraint custody_entry_pk primary key (county_id, id),
  constraint custody_entry_of_item foreign key (county_id, item_id) references custody_item (county_id, id),
  -- 临政发〔2023〕14号 四、九（四）（2）第三条、第五条
  constraint custody_entry_two_people check (first_user <> second_user),
  constraint custody_entry_approved check (movement not in ('SELL', 'DESTROY', 'HAND_OVER') or approved_by is not null)
);
create index custody_entry_by_item on custody_entry (county_id, item_id, noted_at);
select install('OWN', 'custody_entry', 'a line of the ledger, signed by two people. Source: 临政发〔2023〕14号 四、九（四）（2）第六条', 'insert');
