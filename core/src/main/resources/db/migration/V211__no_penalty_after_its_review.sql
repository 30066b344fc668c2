-- A case in which a penalty is proposed that needs a legal review is not ended without one while the review is missing, runs, is disputed or says
-- that it is a crime; an opinion against a penalty is what such an end follows.
-- Source: 行政处罚法 第五十七条、第五十八条; 临政发〔2023〕14号 一、四 第十四条、第十五条. Not valid: it was not asked for before.
alter table enforcement_case
  add constraint case_no_penalty_after_review check (ruling_kind is null or ruling_kind not like 'NO\_PENALTY\_%'
    or ruling_revoked or (review_dissent is null and review_opinion is distinct from 'TRANSFER'
      and (not review_required or coalesce(penalty_kinds, '') = '' or review_passed
        or coalesce(review_opinion = 'NO_DECISION', false)))) not valid;
