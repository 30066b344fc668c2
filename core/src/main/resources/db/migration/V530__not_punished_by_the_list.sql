-- Where the law leaves it to the body whether to punish, a decision not to names which of the benchmark's circumstances of no
-- penalty there is, or why it does not punish by none of them. False also where it was decided before anybody looked.
-- Source: 临政发〔2023〕14号 一、五 第三条、第九条（六）; 行政处罚法 第三十三条、第三十四条.
alter table enforcement_case
  add column spared_listed boolean,
  add column spared_by text,
  add column spared_departure text;
update enforcement_case set spared_listed = false
  where ruling_kind in ('NO_PENALTY_SLIGHT', 'NO_PENALTY_FIRST', 'NO_PENALTY_NO_FAULT');
alter table enforcement_case
  add constraint case_spared_by_the_list check (
    case when ruling_kind in ('NO_PENALTY_SLIGHT', 'NO_PENALTY_FIRST', 'NO_PENALTY_NO_FAULT')
      then coalesce(not spared_listed or spared_by is not null or spared_departure is not null, false)
      else spared_listed is null and spared_by is null and spared_departure is null end);
comment on column enforcement_case.spared_listed is 'whether the benchmark gone by lists circumstances of no penalty. Source: 临政发〔2023〕14号 一、五 第九条（六）';
comment on column enforcement_case.spared_by is 'which of them there are, one on a line. Source: 临政发〔2023〕14号 一、五 第九条（六）';
comment on column enforcement_case.spared_departure is 'why by none of them. Source: 临政发〔2023〕14号 一、五 第三条';
