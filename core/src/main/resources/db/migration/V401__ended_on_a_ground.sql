-- A case ends without a decision on a ground that fits its party, and where a penalty was proposed after what a decision waits for.
-- Source: 行政处罚法 第二十二条、第二十九条、第四十六条、第五十七条、第五十八条; 行政强制法 第四十条. Not valid where it was not asked for before.
alter table enforcement_case
  add column discontinue_ground text,
  add column discontinue_proof text,
  add column discontinue_elsewhere text,
  add constraint case_terminated_on_a_ground check (ruling_kind is distinct from 'DISCONTINUED'
    or (discontinue_ground is not null and discontinue_proof is not null)) not valid,
  add constraint case_terminated_as_the_party_is check ((discontinue_ground is distinct from 'DIED' or party_kind = 'PERSON')
    and (discontinue_ground is distinct from 'ENDED' or party_kind = 'ORGANISATION')
    and (discontinue_ground is null or (discontinue_ground in ('OTHER_BODY', 'SAME_CONDUCT')) = (discontinue_elsewhere is not null))),
  add constraint case_terminated_after_review check (ruling_kind is distinct from 'DISCONTINUED' or ruling_revoked
    or (review_dissent is null and review_opinion is distinct from 'TRANSFER'
      and (not review_required or coalesce(penalty_kinds, '') = '' or review_passed
        or coalesce(review_opinion = 'NO_DECISION', false)))) not valid,
  add constraint case_terminated_after_weighing check (ruling_kind is distinct from 'DISCONTINUED' or ruling_revoked
    or coalesce(penalty_kinds, '') = '' or (evidence_unweighed = 0 and appraisals_open = 0)) not valid;
comment on column enforcement_case.discontinue_ground is 'why it was ended without a decision on the conduct. Source: 行政处罚法 第二十二条、第二十九条、第五十七条';
comment on column enforcement_case.discontinue_proof is 'what proves that ground. Source: 行政处罚法 第四十条';
comment on column enforcement_case.discontinue_elsewhere is 'the competent body or the other case. Source: 行政处罚法 第二十二条、第二十九条';
