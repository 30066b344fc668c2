-- Beside a penalty stands the grade to which the facts of its case led, with its range in yuan. Another grade, a fine outside
-- of the range, no fine where the grade gives one: each departs from the benchmark and says why.
-- Source: 临政发〔2023〕14号 一、五 第三条; 行政处罚法 第三十四条.
alter table enforcement_case
  add column assessed_grade text,
  add column assessed_least numeric(14, 2),
  add column assessed_most numeric(14, 2),
  add constraint case_departs_with_reasons check (assessed_grade is null or discretion_reasons is not null
    or coalesce(discretion_grade = assessed_grade and case when assessed_most is null then fine is null
      else fine <= assessed_most and fine >= coalesce(assessed_least, 0) end, false));
comment on column enforcement_case.assessed_grade is 'the benchmark''s grade to which the facts led; null where none is in force. Source: 临政发〔2023〕14号 一、五 第三条';
