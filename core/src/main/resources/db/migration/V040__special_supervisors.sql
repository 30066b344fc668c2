create table supervisor_appointment (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint supervisor_appointment_stage
    check (stage in ('PROPOSED', 'PUBLICISED', 'DECLINED', 'APPOINTED', 'DISMISSED', 'RESIGNED')),
  opened_on date not null,
  user_name text not null,
  full_name text not null,
  born_on date not null,
  walk_of_life text not null,
  route text not null,
  workplace text not null,
  knowledge text not null,
  age_reason text,
  namesake_note text,
  publicised_on date,
  publicised_until date,
  objection text,
  objection_finding text,
  undertaking_on date,
  ended_on date,
  ground text,
  end_reason text,
  returned_on date,
  constraint supervisor_appointment_pk primary key (county_id, id),
  constraint supervisor_appointed_after_publicity
    check (stage <> 'APPOINTED' or (publicised_until is not null and undertaking_on is not null))
);
create index supervisor_appointment_by_user on supervisor_appointment (county_id, tenant_id, user_name);
-- One person is considered or in office once; a term that has run out leaves the way open for a new proposal.
create unique index supervisor_candidate_once on supervisor_appointment (county_id, tenant_id, user_name)
  where stage in ('PROPOSED', 'PUBLICISED');
select install('OWN', 'supervisor_appointment', 'a special supervisor from proposal to return of his certificate. Source: 临政发〔2023〕14号 三、八');

create table supervisor_term (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  appointment_id uuid not null,
  user_name text not null,
  number int not null,
  valid_from date not null,
  valid_to date not null,
  certificate_number text not null,
  constraint supervisor_term_pk primary key (county_id, id),
  constraint supervisor_term_of_appointment foreign key (county_id, appointment_id)
    references supervisor_appointment (county_id, id),
  -- A term cut before its first day is empty.
  constraint supervisor_term_days check (valid_to >= valid_from - 1),
  constraint supervisor_certificate_once unique (county_id, tenant_id, certificate_number)
);
create index supervisor_term_by_user on supervisor_term (county_id, tenant_id, user_name, valid_to);
create index supervisor_term_by_appointment on supervisor_term (county_id, appointment_id);
select install('OWN', 'supervisor_term', 'one term of a special supervisor with the number of his certificate. Source: 临政发〔2023〕14号 三、八 第五条');

create table introduction_letter (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint introduction_letter_stage check (stage in ('ISSUED', 'REVOKED')),
  opened_on date not null,
  appointment_id uuid not null,
  user_name text not null,
  full_name text not null,
  letter_year int not null,
  letter_number int not null,
  valid_from date not null,
  valid_to date not null,
  purpose text not null,
  revoked_on date,
  revoke_reason text,
  constraint introduction_letter_pk primary key (county_id, id),
  constraint introduction_letter_of_appointment foreign key (county_id, appointment_id)
    references supervisor_appointment (county_id, id),
  constraint introduction_letter_days check (valid_to >= valid_from),
  constraint introduction_letter_number_once unique (county_id, tenant_id, letter_year, letter_number)
);
create index introduction_letter_by_appointment on introduction_letter (county_id, appointment_id);
create index introduction_letter_by_user on introduction_letter (county_id, tenant_id, user_name);
select install('OWN', 'introduction_letter', 'what a special supervisor carries to read: where, from when to when, what for. Source: 临政发〔2023〕14号 三、八 第十三条');

-- A mandate knows the letter it rests on. Withdrawn before or on its first day it is empty.
alter table mandate add column letter_id uuid;
alter table mandate drop constraint mandate_days;
alter table mandate add constraint mandate_days check (valid_to >= valid_from - 1);
alter table mandate add constraint mandate_of_letter foreign key (county_id, letter_id)
  references introduction_letter (county_id, id);
create index mandate_by_letter on mandate (county_id, letter_id) where letter_id is not null;
-- No township gives itself the right to read another.
revoke insert, update on mandate from yidan_member;
