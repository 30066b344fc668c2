-- What its law says is done at once, or in an emergency, is done before anybody approves it; the approval is made up for
-- within twenty-four hours, or it is lifted.
-- Source: 行政强制法 第十九条; 临政发〔2023〕13号 附件1 第17项、第19项.
alter table enforcement
  add column at_once boolean not null default false,
  add column confirmed_at timestamptz,
  drop constraint enforcement_stage,
  add constraint enforcement_stage check (stage in
    ('OPENED', 'ORDERED', 'NEGLECTED', 'DEMANDED', 'DECIDED', 'ANNOUNCED', 'UNCONFIRMED', 'CARRIED_OUT', 'CLOSED', 'PERFORMED',
     'SUSPENDED', 'AGREED', 'ENDED')),
  drop constraint enforcement_carried_out_after_decision,
  add constraint enforcement_carried_out_after_decision check (carried_out_on is null or at_once
    or coalesce(carried_out_on >= decided_on, false)),
  add constraint enforcement_at_once_where_the_law_says check (not at_once or kind in ('DRUG_PLANTS', 'EVACUATION')),
  -- Carried out and told why, waiting for its approval, approved, or lifted; nothing else comes of it.
  add constraint enforcement_at_once_approved check (case when at_once
    then carried_out_on is not null and why_now is not null and (confirmed_at is null) = (decided_on is null)
      and (confirmed_at is null) = (stage in ('UNCONFIRMED', 'ENDED')) and stage in ('UNCONFIRMED', 'ENDED', 'CARRIED_OUT', 'CLOSED')
    else confirmed_at is null and stage <> 'UNCONFIRMED' end),
  add constraint enforcement_confirmed_in_time check (confirmed_at is null or confirmed_at
    <= (coalesce(ended_on, carried_out_on) + ended_at) at time zone 'Asia/Shanghai' + interval '24 hours'),
  drop constraint enforcement_ended_is_not_carried_out,
  add constraint enforcement_ended_is_not_carried_out check (stage <> 'ENDED' or carried_out_on is null or at_once),
  add constraint enforcement_lifted_where_not_approved check ((end_ground is not distinct from 'NOT_APPROVED')
    = (at_once and stage = 'ENDED'));
comment on column enforcement.confirmed_at is 'when the approval was made up for. Source: 行政强制法 第十九条';
