-- A crime that is met once an execution was carried out, or done at once, is reported and referred as one before it: there is nothing to be halted then.
-- Nothing is carried out while its report lies before the head, and none is closed over it.
-- Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条; 行政处罚法 第二十七条.
alter table enforcement
  drop constraint enforcement_halted_for_the_police,
  add constraint enforcement_halted_for_the_police check (referred_on is null
    or (police_opened is not null and (police_opened or referral_reported_on is null))
    or stage in ('SUSPENDED', 'ENDED', 'PERFORMED')
    or (stage in ('UNCONFIRMED', 'CARRIED_OUT', 'CLOSED') and carried_out_on <= referred_on)),
  drop constraint enforcement_crime_not_buried,
  -- Not valid: before there was a way to refer it, the execution was ended or closed.
  add constraint enforcement_crime_not_buried check (stage not in ('ENDED', 'PERFORMED', 'CLOSED')
    or ((not review_suspects_crime or (referred_on is not null and police_opened is distinct from false))
      and (referral_reported_on is null or referred_on is not null)
      and (referred_on is null or referral_sent_on is not null))) not valid,
  add constraint enforcement_not_carried_out_over_a_crime check (stage <> 'CARRIED_OUT' or at_once
    or referral_reported_on is null or referred_on is not null or referral_reported_on >= carried_out_on) not valid;
