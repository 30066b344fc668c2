-- The late fine does not run while a reconsideration or a suit is pending (行政处罚法 第七十三条), which is a question of days
-- and not of how many; it ends with the payment in full, and may be waived by an agreement (行政强制法 第四十二条).
alter table enforcement_case
  add column proceedings text not null default '',
  add column paid_in_full_on date,
  add column late_fine_waived numeric(14, 2) not null default 0,
  add column late_fine_waived_why text;

-- What was counted in days so far counts on, from the first day that was late.
update enforcement_case
  set proceedings = 'RECONSIDERATION/' || (coalesce(deferred_until, pay_by, served_on) + 1)
    || '/' || (coalesce(deferred_until, pay_by, served_on) + stayed_days) || '/UPHELD'
  where stayed_days > 0 and served_on is not null;
alter table enforcement_case drop column stayed_days;

alter table enforcement_case
  drop constraint case_late_fine_capped,
  -- 行政处罚法 第七十二条
  add constraint case_late_fine_capped check (late_fine_paid >= 0 and late_fine_waived >= 0
    and late_fine_paid + late_fine_waived <= coalesce(fine, 0)),
  -- 行政强制法 第四十二条
  add constraint case_late_fine_waived_why check (late_fine_waived = 0 or late_fine_waived_why is not null);

-- The late fine may be paid alone, after the fine.
alter table case_payment
  drop constraint case_payment_amount,
  add constraint case_payment_amount check (amount >= 0 and amount + late_fine > 0);

-- What is told in words is decided in the same words, or told again (行政处罚法 第四十四条、第四十五条).
alter table enforcement_case
  add column noticed_goods text,
  add column noticed_words text;
update enforcement_case set noticed_goods = confiscated_goods, noticed_words = penalty_words where noticed_on is not null;
alter table enforcement_case add constraint case_words_as_told check (ruling_kind is distinct from 'PENALTY' or procedure = 'SUMMARY'
  or ((confiscated_goods is null or coalesce(confiscated_goods = noticed_goods, false))
    and (penalty_words is null or coalesce(penalty_words = noticed_words, false))));
