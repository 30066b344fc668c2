-- A party that is no more is not punished: no review of a penalty and no weighing of a proposal is waited for before its case ends.
-- Source: 行政处罚法 第五十八条 (审核在作出行政处罚的决定之前); 行政强制法 第四十条. Not valid where it was not asked for before.
alter table enforcement_case
  drop constraint case_terminated_after_review,
  drop constraint case_terminated_after_weighing,
  add constraint case_terminated_after_review check (ruling_kind is distinct from 'DISCONTINUED' or ruling_revoked
    or (review_opinion is distinct from 'TRANSFER'
      and (coalesce(discontinue_ground in ('DIED', 'ENDED'), false)
        or (review_dissent is null
          and (not review_required or coalesce(penalty_kinds, '') = '' or review_passed
            or coalesce(review_opinion = 'NO_DECISION', false)))))) not valid,
  add constraint case_terminated_after_weighing check (ruling_kind is distinct from 'DISCONTINUED' or ruling_revoked
    or coalesce(discontinue_ground in ('DIED', 'ENDED'), false)
    or coalesce(penalty_kinds, '') = '' or (evidence_unweighed = 0 and appraisals_open = 0)) not valid;
