-- A crime that is suspected in an execution is reported, and referred or not, as one in a case is: nothing buries it.
-- Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条、第七条、第八条.
alter table enforcement
  add column referral_refusals int not null default 0,
  add column referral_reported_on date,
  add column referral_team text,
  add column referral_report text,
  add column referral_refused_why text,
  add column referral_sent_on date,
  add column referral_receipt text,
  add column police_opened boolean,
  add column police_answer text,
  add column refusal_contests int not null default 0,
  add column refusal_contestable boolean not null default false,
  add column handed_to_police_on date,
  add column referred_on date,
  add constraint enforcement_referral_team check ((referral_reported_on is null and referred_on is null)
    or (referral_team is not null and btrim(coalesce(referral_report, '')) <> '')),
  add constraint enforcement_referral_sent_after_approval check (referral_sent_on is null
    or coalesce(referral_sent_on >= referred_on, false)),
  add constraint enforcement_police_answer_what_was_sent check (police_opened is null or referral_sent_on is not null),
  add constraint enforcement_halted_for_the_police check (referred_on is null or police_opened is not null
    or stage in ('SUSPENDED', 'ENDED', 'PERFORMED')),
  -- Not valid: before there was a way to refer it, the execution was ended.
  add constraint enforcement_crime_not_buried check (stage not in ('ENDED', 'PERFORMED')
    or ((not review_suspects_crime or (referred_on is not null and police_opened is distinct from false))
      and (referral_reported_on is null or referred_on is not null)
      and (referred_on is null or referral_sent_on is not null))) not valid;
comment on column enforcement.referred_on is 'when the head approved the referral of a suspected crime. Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条';
comment on column enforcement.referral_reported_on is 'when a team of two reported it. Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条';
