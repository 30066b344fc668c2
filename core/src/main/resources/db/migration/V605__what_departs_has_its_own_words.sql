-- Why a penalty departs from the benchmark is said in words of its own: the reasons that every penalty has do not answer it.
-- What departed before this was asked had its answer among those reasons, and keeps it.
-- Source: 临政发〔2023〕14号 一、五 第三条、第四条、第九条; 行政处罚法 第三十四条.
alter table enforcement_case add column discretion_departure text;
comment on column enforcement_case.discretion_departure is 'why the penalty departs from the benchmark; null where it does not. Source: 临政发〔2023〕14号 一、五 第三条';
update enforcement_case set discretion_departure = discretion_reasons
  where discretion_reasons is not null and (
    assessed_grade is not null
      and not coalesce(discretion_grade = assessed_grade and case when assessed_most is null then fine is null
        else fine <= assessed_most and fine >= coalesce(assessed_least, 0) end, false)
    or assessed_ticked is not null
      and not coalesce(assessed_ticked = case mitigation when 'NONE' then '' else mitigation end
        or assessed_ticked = '' and position(mitigation in assessed_listed) = 0, false));
alter table enforcement_case
  drop constraint case_departs_with_reasons,
  drop constraint case_departs_from_ticked,
  add constraint case_departs_with_reasons check (assessed_grade is null or discretion_departure is not null
    or coalesce(discretion_grade = assessed_grade and case when assessed_most is null then fine is null
      else fine <= assessed_most and fine >= coalesce(assessed_least, 0) end, false)),
  add constraint case_departs_from_ticked check (assessed_ticked is null or discretion_departure is not null
    or coalesce(assessed_ticked = case mitigation when 'NONE' then '' else mitigation end
      or assessed_ticked = '' and position(mitigation in assessed_listed) = 0, false));
