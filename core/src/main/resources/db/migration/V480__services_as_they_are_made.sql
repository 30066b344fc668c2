-- What each manner of service leaves behind: of what was posted the number of the mail and its receipt, of what was sent
-- electronically the confirmation that the party signed with its address, of what was announced the day, why nothing else could reach
-- the party, and the announcement itself; it is served when the term is over that the county has set.
-- Source: 行政处罚法 第六十一条; 朔政办发〔2019〕38号 第三十条、第三十三条.
create table service_consent (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  dossier_id uuid not null,
  address text not null constraint service_consent_address check (btrim(address) <> ''),
  hash text not null,
  constraint service_consent_pk primary key (county_id, id),
  constraint service_consent_of_dossier unique (county_id, dossier_id, id),
  -- What is stored with a dossier ends with its file: so does what names it.
  constraint service_consent_stored foreign key (county_id, dossier_id, id, hash)
    references attachment (county_id, dossier_id, piece_id, hash) deferrable initially deferred
);
comment on column service_consent.address is 'where the party wants to have it sent. Source: 行政处罚法 第六十一条第二款';
comment on column service_consent.hash is 'the signed paper';
select install('OWN', 'service_consent', 'confirmation of a party that it takes papers electronically. Source: 行政处罚法 第六十一条第二款', 'insert');

alter table proof_of_service
  alter column receiver drop not null,
  add column mail_number text,
  add column shown_by text,
  add column consent_id uuid,
  add column published_on date,
  add column notice_amount int,
  add column notice_unit text,
  add column why_not_otherwise text;
comment on column proof_of_service.mail_number is 'number of the registered or express mail. Source: 朔政办发〔2019〕38号 第三十条';
comment on column proof_of_service.shown_by is 'hash of the receipt, or of the announcement. Source: 朔政办发〔2019〕38号 第三十条、第三十三条';
comment on column proof_of_service.consent_id is 'the confirmation that it rests on. Source: 行政处罚法 第六十一条第二款';
comment on column proof_of_service.published_on is 'day of the announcement. Source: 行政处罚法 第六十一条; 朔政办发〔2019〕38号 第三十三条';
comment on column proof_of_service.notice_amount is 'term after which it counts as served, as the county had set it';
comment on column proof_of_service.why_not_otherwise is 'why no other manner could reach the party. Source: 朔政办发〔2019〕38号 第三十三条';

alter table proof_of_service
  add constraint proof_of_service_received check (manner = 'PUBLIC_NOTICE' or coalesce(btrim(receiver) <> '', false)),
  add constraint proof_of_service_shown foreign key (county_id, case_id, id, shown_by)
    references attachment (county_id, dossier_id, piece_id, hash) deferrable initially deferred,
  add constraint proof_of_service_agreed foreign key (county_id, case_id, consent_id)
    references service_consent (county_id, dossier_id, id) deferrable initially deferred,
  -- Not valid: before, all of that stood in the words of the proof.
  add constraint proof_of_service_posted check (manner <> 'POST'
    or coalesce(btrim(mail_number) <> '' and shown_by is not null, false)) not valid,
  add constraint proof_of_service_rests_on_confirmation check (manner <> 'ELECTRONIC' or consent_id is not null) not valid,
  add constraint proof_of_service_announced check (manner <> 'PUBLIC_NOTICE'
    or coalesce(published_on >= issued_on and btrim(why_not_otherwise) <> '' and btrim(place) <> '' and shown_by is not null, false)) not valid,
  add constraint proof_of_service_notice_over check (manner <> 'PUBLIC_NOTICE' or coalesce(notice_amount > 0 and case notice_unit
    when 'CALENDAR_DAYS' then served_on = published_on + notice_amount
    when 'MONTHS' then served_on = (published_on + make_interval(months => notice_amount))::date
    when 'YEARS' then served_on = (published_on + make_interval(years => notice_amount))::date
    when 'WORKING_DAYS' then served_on >= published_on + notice_amount
    else false end, false)) not valid;
