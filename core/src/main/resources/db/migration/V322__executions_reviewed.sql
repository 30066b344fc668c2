-- Not penalties alone are reviewed before they are decided: an execution that is major is too, and is not decided without.
-- Source: 临政发〔2023〕14号 一、四 第三条、第五条、第九条、第十条.
alter table enforcement
  add column review_required boolean not null default false,
  add column review_triggers text not null default '',
  add column review_id uuid,
  add column review_opinion text,
  add column review_passed boolean not null default false,
  add column review_dissent text,
  add column review_answer text,
  add column review_suspects_crime boolean not null default false,
  add constraint enforcement_decided_after_review check (decided_on is null
    or ((not review_required or review_passed) and not review_suspects_crime)),
  add constraint enforcement_passed_by_a_review check (not review_passed
    or (review_id is not null and coalesce(review_opinion in ('AGREE', 'CORRECT'), false) and review_dissent is null));

alter table legal_review
  alter column case_id drop not null,
  add column enforcement_id uuid,
  add constraint legal_review_of_one check (num_nonnulls(case_id, enforcement_id) = 1),
  add constraint legal_review_of_enforcement foreign key (county_id, enforcement_id) references enforcement (county_id, id);
comment on column legal_review.enforcement_id is 'the execution whose decision is reviewed; null where it is a case''s. Source: 临政发〔2023〕14号 一、四 第五条';
create index legal_review_by_enforcement on legal_review (county_id, enforcement_id) where enforcement_id is not null;

-- What an execution hands in hangs on its review alone.
alter table review_material alter column case_id drop not null;
