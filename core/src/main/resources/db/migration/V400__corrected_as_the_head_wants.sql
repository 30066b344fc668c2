-- Where the head sides with the reviewer, the correction is made before the review counts as passed.
-- Source: 临政发〔2023〕14号 一、四 第十二条（二）、第十五条; 行政处罚法 第五十八条.
alter table enforcement_case
  add column review_upheld text,
  add constraint case_corrected_before_passed check (not review_passed or review_opinion is distinct from 'CORRECT'
    or (review_answer is not null and review_dissent is null));
comment on column enforcement_case.review_upheld is 'why the head sided with the reviewer. Source: 临政发〔2023〕14号 一、四 第十五条';

alter table enforcement
  add column review_upheld text,
  add constraint enforcement_corrected_before_passed check (not review_passed or review_opinion is distinct from 'CORRECT'
    or (review_answer is not null and review_dissent is null));
comment on column enforcement.review_upheld is 'why the head sided with the reviewer. Source: 临政发〔2023〕14号 一、四 第十五条';
