-- That the day to correct passed without it stays, although it is corrected later: the fine for not correcting in time is known.
-- Source: 临政发〔2023〕13号 附件1 第13项、第14项; 行政处罚法 第二十八条.
alter table enforcement_case
  add column rectify_neglected_on date,
  add constraint case_neglected_after_its_day check (rectify_neglected_on is null
    or (rectify_neglected_on > rectify_by and rectify_neglected_on > rectify_served_on)
      is not distinct from true);
comment on column enforcement_case.rectify_neglected_on is
  'first day on which it was found that the day to correct had passed without it. Source: 临政发〔2023〕13号 附件1 第14项';
