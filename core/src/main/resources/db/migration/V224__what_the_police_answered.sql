-- A case that was referred is closed when the police have opened one and have what belongs to it; where they open none, the
-- body asks for that to be looked at again, or handles the case.
alter table enforcement_case
  add column refusal_contests int not null default 0,
  add column refusal_contestable boolean not null default false,
  add column handed_to_police_on date;
comment on column enforcement_case.handed_to_police_on is 'things and materials of the case handed over to the police. Source: 行政执法机关移送涉嫌犯罪案件的规定 第十二条';
update enforcement_case set closed_before_duties = true where stage = 'CLOSED' and closing_kind = 'TRANSFERRED';
alter table enforcement_case
  add constraint case_handed_to_police_in_order check (handed_to_police_on is null
    or (coalesce(police_opened, false) and handed_to_police_on >= referral_sent_on)),
  -- 第八条、第十二条
  add constraint case_closed_referral_received check (stage not in ('CLOSED', 'ARCHIVED') or closed_before_duties
    or closing_kind is distinct from 'TRANSFERRED' or (coalesce(police_opened, false) and handed_to_police_on is not null)) not valid;
