-- A danger or an offence that was dealt with and reported at once: to whom, when, and what was done.
-- Source: 临政发〔2023〕13号 附件1 第3项（小作坊小经营店小摊点管理条例 第三十六条（四））、第7项（地质灾害防治条例 第十五条）.
alter table inspection
  add column reported_to text,
  add column reported_on date,
  add column reported_at time,
  add column done_at_once text;
comment on column inspection.reported_to is 'to whom it was reported. Source: 临政发〔2023〕13号 附件1 第3项、第7项';
comment on column inspection.reported_on is 'the day on which it was reported. Source: 临政发〔2023〕13号 附件1 第3项、第7项';
comment on column inspection.reported_at is 'the time of that day. Source: 临政发〔2023〕13号 附件1 第3项、第7项';
comment on column inspection.done_at_once is 'what was done about it at once. Source: 临政发〔2023〕13号 附件1 第3项、第7项';
-- What was recorded before says it in its record, and nowhere else.
update inspection
  set reported_to = '见检查记录', reported_on = coalesce(ended_on, inspected_on), reported_at = coalesce(ended_at, '23:59'),
      done_at_once = '见检查记录'
  where outcomes ~ '(^| )(REPORTED|STOP_AND_REPORT)( |$)';
alter table inspection
  add constraint inspection_report_complete check (num_nonnulls(reported_to, reported_on, reported_at, done_at_once) in (0, 4)),
  add constraint inspection_danger_is_reported check ((outcomes ~ '(^| )(REPORTED|STOP_AND_REPORT)( |$)') = (reported_to is not null)),
  add constraint inspection_reported_after_it_began check (reported_on is null
    or reported_on > inspected_on or (reported_on = inspected_on and reported_at >= begun_at));
