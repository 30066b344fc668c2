-- A decision that a reconsideration or a court has changed or annulled is not carried out as it was; it is revoked, or what
-- they made of it stands in its place, and what was paid beyond that is paid back. The late fine that had run up before a
-- deferral stays owed. And a fine is paid in full on the day of its last payment, in whatever order payments are entered.
alter table enforcement_case
  add column decision_fell_on date,
  add column refund_owed numeric(14, 2) not null default 0,
  add column standstills text not null default '',
  add column last_paid_on date,
  add column publish_anew boolean not null default false;
comment on column enforcement_case.standstills is 'days on which no late fine runs up, after/until. Source: 行政处罚法 第六十六条、第七十二条';
comment on column enforcement_case.decision_fell_on is 'day on which a reconsideration or a court changed or annulled it. Source: 行政处罚法 第四十八条';

-- What was put off before had run up nothing by the rule of its time.
update enforcement_case set standstills = pay_by || '/' || deferred_until
  where deferred_until is not null and pay_by is not null and stage <> 'ARCHIVED';
update enforcement_case c set last_paid_on = p.last
  from (select county_id, case_id, max(paid_on) as last from case_payment where amount > 0 and channel <> 'REFUND' group by county_id, case_id) p
  where p.county_id = c.county_id and p.case_id = c.id and c.paid > 0 and c.stage <> 'ARCHIVED';
-- What fell before, and was neither revoked nor closed, is not carried out either.
update enforcement_case set decision_fell_on = substring(proceedings from '/([0-9-]{10})/CHANGED$')::date
  where proceedings ~ '/CHANGED$' and not ruling_revoked and stage = 'SERVED';

alter table enforcement_case
  -- 行政处罚法 第七十二条
  add constraint case_paid_in_full_with_the_last check (paid_in_full_on is null or last_paid_on is null or paid_in_full_on >= last_paid_on) not valid,
  -- 行政处罚法 第四十八条、第七十五条
  add constraint case_fallen_is_followed check (decision_fell_on is null or ruling_revoked or stage not in ('CLOSED', 'ARCHIVED')),
  -- 行政强制法 第四十一条
  add constraint case_excess_refunded check (refund_owed >= 0 and (refund_owed = 0 or stage not in ('CLOSED', 'ARCHIVED')));
