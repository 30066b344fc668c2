-- What was done and recorded over midnight ends on the day after; null where it ended on its own.
-- Source: 行政处罚法 第五十五条; 行政强制法 第十八条、第四十三条; 临政发〔2023〕14号 一、三 第十四条.
alter table recording add column ended_on date,
  add constraint recording_ends_after_it_begins check (ended_at is null
    or case when ended_on is null then ended_at > begun_at else ended_on = taken_on + 1 end) not valid;
alter table inspection add column ended_on date,
  add constraint inspection_ends_after_it_begins check (ended_at is null
    or case when ended_on is null then ended_at > begun_at else ended_on = inspected_on + 1 end) not valid;
alter table enforcement add column ended_on date,
  add constraint enforcement_ends_after_it_begins check (ended_at is null
    or case when ended_on is null then ended_at > begun_at else ended_on = carried_out_on + 1 end) not valid;
