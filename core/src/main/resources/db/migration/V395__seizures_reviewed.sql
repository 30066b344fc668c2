-- A body's catalogue, its head or its reviewer may call the ordering of a measure a major decision: it is reviewed before it is
-- approved, and not carried out without. What is done at once is approved within twenty-four hours, as the law has it, and waits
-- for no review. Source: 临政发〔2023〕14号 一、四 第二条第二款、第三条、第五条、第九条; 行政强制法 第十八条、第十九条.
alter table seizure
  add column review_required boolean not null default false,
  add column review_triggers text not null default '',
  add column review_id uuid,
  add column review_opinion text,
  add column review_passed boolean not null default false,
  add column review_dissent text,
  add column review_upheld text,
  add column review_answer text,
  add column review_suspects_crime boolean not null default false,
  add constraint seizure_ordered_after_review check (urgent or stage in ('ASKED', 'REFUSED', 'LAPSED')
    or ((not review_required or review_passed) and not review_suspects_crime)),
  add constraint seizure_passed_by_a_review check (not review_passed
    or (review_id is not null and coalesce(review_opinion in ('AGREE', 'CORRECT'), false) and review_dissent is null)),
  add constraint seizure_corrected_before_passed check (not review_passed or review_opinion is distinct from 'CORRECT'
    or (review_answer is not null and review_dissent is null));
comment on column seizure.review_required is 'whether it is reviewed before it is ordered. Source: 临政发〔2023〕14号 一、四 第五条、第九条';
comment on column seizure.review_upheld is 'why the head sided with the reviewer. Source: 临政发〔2023〕14号 一、四 第十五条';

alter table legal_review
  add column seizure_id uuid,
  add constraint legal_review_of_seizure foreign key (county_id, seizure_id) references seizure (county_id, id),
  add constraint legal_review_of_seizure_in_its_case check (seizure_id is null or case_id is not null);
comment on column legal_review.seizure_id is 'the measure of the case that is reviewed before it is ordered; null where the decision of the case is. Source: 临政发〔2023〕14号 一、四 第五条';
create index legal_review_by_seizure on legal_review (county_id, seizure_id) where seizure_id is not null;
