-- 加处罚款 runs on the fine alone: what is paid counts for it first. Source: 行政处罚法 第七十二条第一款第一项.
alter table enforcement_case add column fine_paid_on date;
update enforcement_case set fine_paid_on = coalesce(paid_in_full_on, last_paid_on) where fine > 0 and paid >= fine;
comment on column enforcement_case.fine_paid_on is 'day on which the fine itself was paid, which is paid first. Source: 行政处罚法 第七十二条';
