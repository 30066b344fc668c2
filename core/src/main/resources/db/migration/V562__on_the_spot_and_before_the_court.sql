-- Why a fine was taken on the spot stays with the payment; and a reconsideration that was not accepted is an end of its own, after
-- which the party may still sue.
-- Source: 行政处罚法 第六十八条、第六十九条; 行政复议法 第二十三条、第三十四条.
alter table case_payment
  add column collected_on_ground text constraint case_payment_ground check (collected_on_ground in
    ('SMALL', 'HARD_LATER', 'REMOTE_ON_REQUEST')),
  add column collected_why text,
  add constraint case_payment_collected_why check (collected_on_ground is null or collected_on_ground = 'SMALL'
    or coalesce(btrim(collected_why) <> '', false));
comment on column case_payment.collected_on_ground is 'on what ground it was taken on the spot. Source: 行政处罚法 第六十八条、第六十九条';
comment on column case_payment.collected_why is 'on what that ground rests. Source: 行政处罚法 第六十八条、第六十九条';
alter table enforcement
  drop constraint enforcement_proceedings,
  add constraint enforcement_proceedings check (proceedings ~
    '^(((RECONSIDERATION|SUIT)/\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d/(UPHELD|CHANGED|NOT_ACCEPTED|WITHDRAWN) ?)*((RECONSIDERATION|SUIT)/\d{4}-\d\d-\d\d)?)$');
