-- Who has handled a case and handed it over neither decides nor chairs, records, reviews or discusses anything in it.
-- Source: 行政处罚法 第六十四条（四）; 临政发〔2023〕14号 一、四 第十六条，一、五 第二十条.
-- Who had handed over before stands in the record alone.
alter table enforcement_case add column former_handlers text not null default '';
comment on column enforcement_case.former_handlers is 'accounts of those who handled it before, with a blank between them. Source: 行政处罚法 第六十四条';
alter table enforcement_case
  -- On the spot it is those who handle it who decide (行政处罚法 第五十二条).
  add constraint case_former_handlers_judge_nothing check (not (string_to_array(former_handlers, ' ')
    && array[hearing_chair, hearing_recorder, closed_by, case when procedure = 'ORDINARY' then decided_by end]));
