-- Where the police open no case on a crime that was met in an execution, the body may not accept that: it asks them to look at it again, and the
-- procuratorate to supervise. Until it accepts, or they have opened one, the execution stands still.
-- Source: 行政执法机关移送涉嫌犯罪案件的规定 第九条.
alter table enforcement
  drop constraint enforcement_halted_for_the_police,
  add constraint enforcement_halted_for_the_police check (referred_on is null
    or (police_opened is not null and (police_opened or referral_reported_on is null))
    or stage in ('SUSPENDED', 'ENDED', 'PERFORMED')),
  add constraint enforcement_refusal_contested check (not refusal_contestable
    or (police_opened is not distinct from false and referral_reported_on is not null));
