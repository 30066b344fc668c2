-- What waits for somebody who does not handle the case, and from which day on: kept with the case whenever it changes, so
-- that "what waits for me" is one indexed query. It follows from the case and gates nothing.
alter table enforcement_case
  add column next_act text,
  add column next_from date,
  add constraint case_next_has_act check (next_from is null or next_act is not null);

-- Of the cases that are there: the same, from the same facts. Their next change computes it again.
update enforcement_case set next_act = case
    when stage in ('PROPOSED', 'INVESTIGATING', 'INVESTIGATED', 'NOTIFIED', 'DECIDED', 'SERVED') and withdrawal_asked
      then 'DecideWithdrawal'
    when stage = 'PROPOSED' or (stage = 'INVESTIGATING' and opening_decided_at is null) then 'ApproveOpening'
    when stage = 'INVESTIGATED' and coalesce(penalty_kinds, '') = '' then 'DecideNoPenalty'
    when stage = 'NOTIFIED' and not notice_overtaken and (statement_words is null or statement_adopted is not null) then
      case
        when hearing_asked_on is not null and hearing_outcome is null
          then case when hearing_at is null then 'ScheduleHearing' else 'RecordHearing' end
        when review_dissent is not null then 'SettleDissent'
        when review_id is not null and review_opinion is null then null
        when review_opinion = 'NO_DECISION' then 'DecideNoPenalty'
        when review_opinion = 'TRANSFER' then 'TransferToJustice'
        when review_required and not review_passed then null
        when discussion_required and discussed_on is null then 'HoldDiscussion'
        else 'DecidePenalty'
      end
    when stage in ('DECIDED', 'SERVED') and closing_proposed_by is not null then 'ApproveClosing'
  end
  where stage in ('PROPOSED', 'INVESTIGATING', 'INVESTIGATED', 'NOTIFIED', 'DECIDED', 'SERVED');
update enforcement_case set next_from = case
    when next_act in ('DecidePenalty', 'HoldDiscussion') then greatest(
      opened_on,
      case when statement_words is null then least(statement_waived_on, statement_until + 1)
        else (statement_at at time zone 'Asia/Shanghai')::date end,
      case when hearing_offered and hearing_asked_on is null then hearing_asked_until + 1 end,
      case when hearing_outcome = 'HELD' then (hearing_at at time zone 'Asia/Shanghai')::date end)
    when next_act = 'TransferToJustice' and referral_reported_on is null then null
    else opened_on
  end
  where next_act is not null;
create index case_waiting on enforcement_case (county_id, tenant_id, next_act, opened_on, id) where next_act is not null;
