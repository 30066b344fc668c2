-- What was done without a network is entered later, with its own day: things preserved, a fine taken on the spot, handed in and paid in. Each day
-- follows the one it rests on; what was taken on water is handed in within two days of the landing.
-- Source: 行政处罚法 第五十六条、第七十一条.
alter table evidence_preservation
  add constraint preservation_begun_on_its_day
    check (begun_at is null or kept_on = (begun_at at time zone 'Asia/Shanghai')::date);

alter table case_payment
  add column landed_on date,
  add constraint case_payment_landed check (landed_on is null or (channel = 'ON_THE_SPOT'
    and landed_on >= paid_on and landed_on <= (noted_at at time zone 'Asia/Shanghai')::date));
comment on column case_payment.landed_on is 'day of the landing, where it was taken on water. Source: 行政处罚法 第七十一条';

alter table deadline
  add constraint deadline_fine_passed_on_in_order
    check (term_code not in ('ON_SPOT_FINE_HANDED_IN', 'ON_SPOT_FINE_TO_BANK') or met_at is null or met_at >= started_at);
