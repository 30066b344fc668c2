-- Cases of penalty. What the law asks before a step stands on the row, so that the row itself cannot be wrong: a
-- decision without its review, one officer for two, more than the party was told are refused here too.

create table enforcement_case (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint case_stage check (stage in
    ('PROPOSED', 'REFUSED', 'INVESTIGATING', 'INVESTIGATED', 'NOTIFIED', 'DECIDED', 'SERVED', 'CLOSED', 'ARCHIVED')),
  opened_on date not null,
  case_number text,
  procedure text not null constraint case_procedure check (procedure in ('SUMMARY', 'ORDINARY')),
  lead_dossier_id uuid,
  party_kind text not null constraint case_party_kind check (party_kind in ('PERSON', 'ORGANISATION')),
  party_name text not null,
  party_number text,
  party_representative text,
  party_address text,
  party_phone text,
  item_id int not null,
  catalogue_id uuid not null,
  item_name text not null,
  summary_only boolean not null,
  cause text not null,
  facts text not null,
  place text not null,
  conduct_from date not null,
  conduct_to date,
  grave boolean not null,
  discovered_on date not null,
  lead_id uuid not null,
  lead_user text not null,
  lead_name text not null,
  lead_certificate text not null,
  assistant_id uuid not null,
  assistant_user text not null,
  assistant_name text not null,
  assistant_certificate text not null,
  urgent boolean not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  opening_decided_by text,
  opening_decided_at timestamptz,
  opening_words text,
  withdrawal_asked boolean not null,
  evidence_count int not null,
  evidence_verified int not null,
  investigation_report text,
  penalty_kinds text,
  fine numeric(14, 2),
  fine_quantity numeric(14, 4),
  confiscated_gains numeric(14, 2),
  confiscated_goods text,
  goods_value numeric(14, 2),
  penalty_words text,
  mitigation text,
  discretion_grade text,
  discretion_reasons text,
  rectify_ordered_on date,
  rectify_by date,
  rectify_words text,
  rectify_checked_on date,
  rectify_findings text,
  rectified boolean not null,
  notices int not null,
  noticed_on date,
  noticed_kinds text not null,
  noticed_fine numeric(14, 2),
  noticed_gains numeric(14, 2),
  noticed_goods_value numeric(14, 2),
  statement_until date,
  statement_at timestamptz,
  statement_words text,
  statement_adopted boolean,
  statement_answer text,
  statement_waived_on date,
  hearing_offered boolean not null,
  hearing_asked_until date,
  hearing_asked_on date,
  hearing_told_on date,
  hearing_at timestamptz,
  hearing_place text,
  hearing_closed_doors text,
  hearing_chair text,
  hearing_recorder text,
  hearing_outcome text,
  hearing_record text,
  hearing_signed text,
  hearing_report text,
  review_required boolean not null,
  review_triggers text not null,
  review_id uuid,
  review_opinion text,
  review_passed boolean not null,
  review_dissent text,
  review_answer text,
  discussion_required boolean not null,
  discussed_on date,
  discussion_chair text,
  discussion_present int not null,
  discussion_conclusion text,
  ruling_kind text,
  decided_on date,
  decided_by text,
  ruling_reasons text,
  ruling_revoked boolean not null,
  revoked_why text,
  served_on date,
  pay_by date,
  deferred_until date,
  instalment_plan text,
  paid numeric(14, 2) not null,
  late_fine_paid numeric(14, 2) not null,
  stayed_days int not null,
  demanded_on date,
  court_applied_on date,
  court text,
  performed_on date,
  performance_words text,
  closing_returns int not null,
  closing_kind text,
  closing_proposed_by text,
  closing_summary text,
  closed_on date,
  closed_by text,
  closing_opinion text,
  file_id uuid,
  constraint case_pk primary key (county_id, id),
  constraint case_number_once unique (county_id, tenant_id, case_number),
  -- 行政处罚法 第四十二条
  constraint case_two_officers check (lead_id <> assistant_id and lead_user <> assistant_user),
  -- 临政发〔2023〕13号 附件2 第49至52项
  constraint case_summary_only check (procedure = 'SUMMARY' or not summary_only),
  -- 行政处罚法 第五十四条
  constraint case_opening_approved check (stage in ('PROPOSED', 'REFUSED', 'INVESTIGATING') or procedure = 'SUMMARY'
    or opening_decided_at is not null),
  constraint case_conduct_days check (conduct_to >= conduct_from and discovered_on >= conduct_from),
  -- 行政处罚法 第五十一条
  constraint case_summary_kinds check (procedure = 'ORDINARY' or penalty_kinds in ('WARNING', 'FINE', 'WARNING FINE')),
  -- 行政处罚法 第四十六条、第四十四条、第六十二条、第六十四条、第五十八条、第五十七条、第四十五条
  constraint case_decided_on_evidence check (ruling_kind is distinct from 'PENALTY' or procedure = 'SUMMARY' or evidence_verified > 0),
  constraint case_decided_after_notice check (ruling_kind is distinct from 'PENALTY' or procedure = 'SUMMARY'
    or (noticed_on is not null and (statement_adopted is not null or statement_waived_on is not null or decided_on > statement_until))),
  constraint case_decided_after_hearing check (ruling_kind is distinct from 'PENALTY' or not hearing_offered
    or hearing_outcome is not null or (hearing_asked_on is null and decided_on > hearing_asked_until)),
  constraint case_decided_after_review check (ruling_kind is distinct from 'PENALTY' or procedure = 'SUMMARY' or not review_required or review_passed),
  constraint case_decided_after_discussion check (ruling_kind is distinct from 'PENALTY' or not discussion_required or discussed_on is not null),
  constraint case_not_heavier_than_told check (ruling_kind is distinct from 'PENALTY' or procedure = 'SUMMARY' or fine is null or fine <= noticed_fine),
  constraint case_withdrawal_decided check (ruling_kind is null or not withdrawal_asked),
  constraint case_chair_not_handler check (hearing_chair is null
    or (hearing_chair <> lead_user and hearing_chair <> assistant_user and hearing_chair <> hearing_recorder)),
  constraint case_fine_and_kind check ((fine is not null) = (coalesce(penalty_kinds, '') ~ '\mFINE\M')),
  constraint case_amounts check (fine > 0 and confiscated_gains > 0 and goods_value >= 0 and paid >= 0),
  -- 行政处罚法 第七十二条
  constraint case_late_fine_capped check (late_fine_paid >= 0 and late_fine_paid <= coalesce(fine, 0)),
  constraint case_served_after_decision check (served_on >= decided_on),
  -- 行政强制法 第五十四条
  constraint case_court_after_demand check (court_applied_on is null or demanded_on is not null),
  constraint case_closed_with_kind check (stage not in ('CLOSED', 'ARCHIVED') or (closing_kind is not null and closed_on is not null)),
  constraint case_archived_with_file check (stage <> 'ARCHIVED' or file_id is not null)
);
-- What is open in a township and where it stands; what a person handles; a party's cases; the county's overview.
create index case_of_tenant on enforcement_case (county_id, tenant_id, stage, opened_on desc);
create index case_by_day on enforcement_case (county_id, tenant_id, opened_on desc, id);
create index case_of_lead_officer on enforcement_case (county_id, tenant_id, lead_user, stage);
create index case_of_assistant on enforcement_case (county_id, tenant_id, assistant_user, stage);
create index case_of_party on enforcement_case (county_id, party_name);
create index case_of_item on enforcement_case (county_id, item_id, decided_on) where decided_on is not null;
create index case_in_county on enforcement_case (county_id, stage, opened_on desc);
select install('OWN', 'enforcement_case', 'a case of penalty, from its opening to its file. Source: 行政处罚法 第五章; 临政发〔2023〕14号 一、三至一、五');

create table case_lead (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint case_lead_stage check (stage in ('RECEIVED', 'TAKEN_UP', 'DECLINED', 'ANSWERED', 'HANDED_ON')),
  opened_on date not null,
  source text not null,
  received_on date not null,
  content text not null,
  place text,
  about text,
  reporter_name text,
  reporter_contact text,
  registered_by text not null,
  case_id uuid,
  outcome text,
  competent_body text,
  settled_on date,
  answered_on date,
  constraint case_lead_pk primary key (county_id, id),
  constraint case_lead_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint case_lead_taken_up check ((stage = 'TAKEN_UP') = (case_id is not null)),
  constraint case_lead_handed_on check (stage <> 'HANDED_ON' or competent_body is not null),
  constraint case_lead_answered check (stage <> 'ANSWERED' or (reporter_name is not null and answered_on is not null))
);
create index case_lead_of_tenant on case_lead (county_id, tenant_id, stage, received_on desc);
select install('OWN', 'case_lead', 'a lead that may become a case. Source: 行政处罚法 第五十四条; 临政发〔2023〕13号 二（一）');

create table case_withdrawal (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint case_withdrawal_stage check (stage in ('ASKED', 'GRANTED', 'REFUSED')),
  opened_on date not null,
  case_id uuid not null,
  officer_id uuid not null,
  officer_name text not null,
  asked_by_party boolean not null,
  ground text not null,
  reasons text not null,
  answer text,
  decided_on date,
  constraint case_withdrawal_pk primary key (county_id, id),
  constraint case_withdrawal_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint case_withdrawal_decided check ((stage = 'ASKED') = (decided_on is null))
);
create unique index case_withdrawal_one_open on case_withdrawal (county_id, case_id) where stage = 'ASKED';
create index case_withdrawal_by_case on case_withdrawal (county_id, case_id);
select install('OWN', 'case_withdrawal', 'an officer''s withdrawal from a case, asked and decided. Source: 行政处罚法 第四十三条');

create table evidence (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint evidence_stage check (stage in ('GATHERED', 'VERIFIED', 'REJECTED')),
  opened_on date not null,
  case_id uuid not null,
  kind text not null constraint evidence_kind check (kind in ('DOCUMENTARY', 'PHYSICAL', 'AUDIOVISUAL', 'ELECTRONIC_DATA',
    'WITNESS_TESTIMONY', 'PARTY_STATEMENT', 'EXPERT_OPINION', 'SITE_RECORD')),
  title text not null,
  proves text not null,
  obtained_on date not null,
  place text not null,
  source text not null,
  original boolean not null,
  copy_checked text,
  gathered_by text not null,
  verified_by text,
  verified_on date,
  verified_how text,
  constraint evidence_pk primary key (county_id, id),
  constraint evidence_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint evidence_copy_checked check (original or copy_checked is not null),
  constraint evidence_verified check ((stage = 'GATHERED') = (verified_on is null))
);
create index evidence_by_case on evidence (county_id, case_id, obtained_on);
select install('OWN', 'evidence', 'one piece of evidence of a case. Source: 行政处罚法 第四十六条');

create table legal_review (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  counterparty_id int,
  version bigint not null default 1,
  stage text not null constraint legal_review_stage check (stage in ('SUBMITTED', 'SUPPLEMENTING', 'REVIEWING', 'PAUSED', 'GIVEN')),
  opened_on date not null,
  case_id uuid not null,
  case_number text not null,
  cause text not null,
  lead_user text not null,
  assistant_user text not null,
  proposal text not null,
  report text not null,
  draft_decision text not null,
  legal_basis text not null,
  evidence text not null,
  hearing_record text,
  reviewer_user text,
  reviewer_name text,
  accepted_at timestamptz,
  supplements int not null,
  missing text,
  supplement text,
  pause_ground text,
  pause_result text,
  extended_why text,
  opinion text,
  points_in_order text not null,
  words text,
  given_on date,
  constraint legal_review_pk primary key (county_id, id),
  constraint legal_review_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  -- 临政发〔2023〕14号 一、四 第十六条
  constraint legal_review_not_by_handler check (reviewer_user is null or (reviewer_user <> lead_user and reviewer_user <> assistant_user)),
  constraint legal_review_one_supplement check (supplements <= 1),
  constraint legal_review_given check ((stage = 'GIVEN') = (opinion is not null and given_on is not null))
);
create index legal_review_by_case on legal_review (county_id, case_id);
create index legal_review_of_tenant on legal_review (county_id, tenant_id, stage, opened_on);
create index legal_review_of_reviewing_body on legal_review (county_id, counterparty_id, stage, opened_on);
select install('SHARED', 'legal_review', 'the legal review of an intended decision, by the own or by another body. Source: 行政处罚法 第五十八条; 临政发〔2023〕14号 一、四');

create table discussion_opinion (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  case_id uuid not null,
  held_on date not null,
  place int not null,
  participant text not null,
  opinion text not null,
  constraint discussion_opinion_pk primary key (county_id, id),
  constraint discussion_opinion_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id)
);
create index discussion_opinion_by_case on discussion_opinion (county_id, case_id, noted_at, place);
select install('OWN', 'discussion_opinion', 'what one participant said when a case was discussed. Source: 行政处罚法 第五十七条', 'insert');

create table proof_of_service (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  case_id uuid not null,
  manner text not null,
  served_on date not null,
  receiver text not null,
  proof text,
  constraint proof_of_service_pk primary key (county_id, id),
  constraint proof_of_service_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint proof_of_service_proved check (manner = 'DIRECT' or proof is not null)
);
create index proof_of_service_by_case on proof_of_service (county_id, case_id, served_on);
select install('OWN', 'proof_of_service', 'how a document reached its party. Source: 行政处罚法 第六十一条', 'insert');

create table case_payment (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  case_id uuid not null,
  channel text not null,
  paid_on date not null,
  amount numeric(14, 2) not null constraint case_payment_amount check (amount > 0),
  late_fine numeric(14, 2) not null constraint case_payment_late_fine check (late_fine >= 0),
  receipt text not null,
  constraint case_payment_pk primary key (county_id, id),
  constraint case_payment_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint case_payment_receipt_once unique (county_id, tenant_id, receipt)
);
create index case_payment_by_case on case_payment (county_id, case_id, paid_on);
select install('OWN', 'case_payment', 'one payment of a party. Source: 行政处罚法 第六十七条、第七十条', 'insert');

-- 行政处罚法 第五十八条第二款
alter table staff_member add column legal_qualification text;
alter table staff_member add column reviews_since date;
