-- A grade counts what the range of its provision counts; beside what was assessed stands how much of it there is, and the range
-- in yuan that comes of it. Source: 临政发〔2023〕14号 一、五 第三条、第九条; 临政发〔2023〕13号 附件1 第10项，附件2 第53项.
alter table discretion_assessment
  add column measure text not null default 'YUAN' constraint assessment_measure
    check (measure in ('YUAN', 'YUAN_PER_SQUARE_METRE', 'TIMES_ILLEGAL_GAINS', 'PERCENT_OF_VALUE')),
  add column measured numeric(14, 4),
  add column provision text,
  add constraint assessment_measured check ((measure = 'YUAN') = (measured is null));
comment on column discretion_assessment.measured is 'how much there is of what the grade counts. Source: 临政发〔2023〕14号 一、五 第九条';
