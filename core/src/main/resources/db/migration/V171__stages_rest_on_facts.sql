-- A stage rests on the facts that the law asks for before it. What is not known is not passed: a comparison with nothing
-- is neither true nor false, and a check lets that through. What is revoked need not have been lawful.

alter table enforcement_case
  drop constraint case_decided_after_notice,
  drop constraint case_decided_after_hearing,
  drop constraint case_not_heavier_than_told,
  drop constraint case_summary_kinds,
  drop constraint case_served_after_decision;

alter table enforcement_case
  -- 行政处罚法 第五十七条
  add constraint case_reported check (stage not in ('INVESTIGATED', 'NOTIFIED') or investigation_report is not null),
  -- 行政处罚法 第四十四条
  add constraint case_told check (stage <> 'NOTIFIED' or noticed_on is not null),
  -- 行政处罚法 第五十七条、第五十九条
  add constraint case_ruled check ((ruling_kind is null) = (decided_on is null)
    and (stage not in ('DECIDED', 'SERVED', 'CLOSED', 'ARCHIVED') or ruling_kind is not null)
    and (ruling_kind is distinct from 'PENALTY' or coalesce(penalty_kinds, '') <> '')),
  -- 行政处罚法 第六十一条
  add constraint case_served check (stage <> 'SERVED' or served_on is not null),
  add constraint case_served_after_decision check (served_on is null or coalesce(served_on >= decided_on, false)),
  -- 行政处罚法 第六十六条; 临政发〔2023〕14号 一、九 第三条
  add constraint case_performed_before_closing check (stage not in ('CLOSED', 'ARCHIVED')
    or coalesce(closing_kind, '') not in ('PERFORMED', 'ENFORCED') or performed_on is not null),
  -- 行政处罚法 第三十三条: corrected when it was decided; a later look may find otherwise
  add constraint case_corrected_before_no_penalty check (
    coalesce(ruling_kind, '') not in ('NO_PENALTY_SLIGHT', 'NO_PENALTY_FIRST')
    or rectified or coalesce(rectify_checked_on > decided_on, false)),
  -- 行政处罚法 第四十五条、第六十二条: what the party said is reviewed, however late it is. Not valid: before, a statement
  -- without an answer passed once its day was over.
  add constraint case_decided_after_notice check (ruling_kind is distinct from 'PENALTY' or procedure = 'SUMMARY'
    or ruling_revoked or (noticed_on is not null and case when statement_words is not null then statement_adopted is not null
      else statement_waived_on is not null or coalesce(decided_on > statement_until, false) end)) not valid,
  -- 行政处罚法 第六十三条、第六十四条
  add constraint case_decided_after_hearing check (ruling_kind is distinct from 'PENALTY' or ruling_revoked
    or not hearing_offered or hearing_outcome is not null
    or (hearing_asked_on is null and coalesce(decided_on > hearing_asked_until, false))),
  -- 行政处罚法 第四十五条: not what was not told, neither in kind nor in amount
  add constraint case_not_heavier_than_told check (ruling_kind is distinct from 'PENALTY' or procedure = 'SUMMARY'
    or ruling_revoked or (coalesce(fine, 0) <= coalesce(noticed_fine, 0)
      and coalesce(confiscated_gains, 0) <= coalesce(noticed_gains, 0)
      and coalesce(goods_value, 0) <= coalesce(noticed_goods_value, 0)
      and string_to_array(coalesce(penalty_kinds, ''), ' ') <@ string_to_array(noticed_kinds, ' '))),
  -- 行政处罚法 第五十一条: the statute's own bounds, which a county may lower and never raise
  add constraint case_summary_kinds check (procedure = 'ORDINARY'
    or coalesce(penalty_kinds, '') in ('WARNING', 'FINE', 'WARNING FINE')),
  add constraint case_summary_fine check (procedure = 'ORDINARY'
    or coalesce(fine, 0) <= case party_kind when 'PERSON' then 200 else 3000 end),
  -- 临政发〔2023〕14号 一、五 第二十条. Not valid: officers may have been replaced by who had decided before.
  add constraint case_opening_decided_by_another check (opening_decided_by is null
    or (opening_decided_by <> lead_user and opening_decided_by <> assistant_user)) not valid,
  add constraint case_decided_by_another check (procedure = 'SUMMARY' or decided_by is null
    or (decided_by <> lead_user and decided_by <> assistant_user)) not valid,
  add constraint case_closed_by_another check (closed_by is null
    or (closed_by <> lead_user and closed_by <> assistant_user)) not valid;
