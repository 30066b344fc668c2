-- Where the police have opened a case, no other answer takes its place: only what justice sends back, because none is punished for a crime, is the
-- body's again, to be punished as a violation; what was sent, opened and handed over stays on record.
-- Source: 行政处罚法 第二十七条; 行政执法机关移送涉嫌犯罪案件的规定 第八条、第九条、第十三条.
alter table enforcement_case
  add column police_opened_on date,
  add column justice_returned_on date,
  add column justice_returned_by text,
  add column justice_return_paper text,
  add constraint case_police_opening_stands check (police_opened_on is null or coalesce(police_opened, false)),
  add constraint case_returned_in_order check (justice_returned_on is null
    or (coalesce(police_opened, false) and referral_reported_on is null
      and coalesce(justice_returned_on >= greatest(referral_sent_on, handed_to_police_on), false))),
  add constraint case_returned_by_whom check ((justice_returned_on is null) = (justice_returned_by is null)
    and (justice_returned_on is null) = (justice_return_paper is null)
    and coalesce(btrim(justice_returned_by) <> '' and btrim(justice_return_paper) <> '', true)),
  add constraint case_returned_is_here check (justice_returned_on is null or ruling_kind is distinct from 'TRANSFERRED'),
  drop constraint case_referral_stands,
  -- Not valid: earlier versions let it be.
  add constraint case_referral_stands check (referral_sent_on is null or coalesce(ruling_kind = 'TRANSFERRED', false)
    or coalesce(not police_opened, false) or justice_returned_on is not null) not valid;
comment on column enforcement_case.police_opened_on is 'when it was noted that the police opened a case; null for what was noted before the day was kept. Source: 行政执法机关移送涉嫌犯罪案件的规定 第八条';
comment on column enforcement_case.justice_returned_on is 'when justice sent it back, to be punished as a violation; the ninety days run anew from then. Source: 行政处罚法 第二十七条; 行政执法机关移送涉嫌犯罪案件的规定 第十三条';
comment on column enforcement_case.justice_returned_by is 'which body sent it back. Source: 行政处罚法 第二十七条';
comment on column enforcement_case.justice_return_paper is 'number of the paper with which it came back. Source: 行政处罚法 第二十七条';
alter table enforcement
  add column police_opened_on date,
  add constraint enforcement_police_opening_stands check (police_opened_on is null or coalesce(police_opened, false));
comment on column enforcement.police_opened_on is 'when it was noted that the police opened a case; null for what was noted before the day was kept. Source: 行政执法机关移送涉嫌犯罪案件的规定 第八条';
alter table case_voucher
  drop constraint case_voucher_kind,
  add constraint case_voucher_kind check (kind in ('PAYMENT', 'HAND_IN', 'PERFORMANCE', 'DEFERRAL', 'STAY', 'REFUND', 'SURPLUS',
    'RECTIFICATION', 'WAIVER', 'JUSTICE', 'INSTRUCTION', 'UNDISCLOSED'));
