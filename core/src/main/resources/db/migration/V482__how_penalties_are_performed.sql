-- A decision says how and until when a penalty is performed that is not money: the days count from its receipt, none where it is
-- performed at once. Source: 行政处罚法 第五十九条第一款（四）.
alter table enforcement_case
  add column perform_manner text,
  add column perform_within int;
comment on column enforcement_case.perform_manner is 'how the penalty is performed. Source: 行政处罚法 第五十九条（四）';
comment on column enforcement_case.perform_within is 'days from the receipt of the decision in which it is performed; 0 at once';
-- What was decided before said: from the receipt on.
update enforcement_case set perform_manner = '自收到行政处罚决定书之日起履行', perform_within = 0
  where ruling_kind = 'PENALTY'
    and not string_to_array(coalesce(penalty_kinds, ''), ' ') <@ array['WARNING', 'FINE', 'CONFISCATION_OF_GAINS'];
alter table enforcement_case
  add constraint case_performance_said check ((perform_manner is null) = (perform_within is null)
    and (perform_manner is null or btrim(perform_manner) <> '' and perform_within >= 0)
    and (ruling_kind is distinct from 'PENALTY' or perform_manner is not null
      or string_to_array(coalesce(penalty_kinds, ''), ' ') <@ array['WARNING', 'FINE', 'CONFISCATION_OF_GAINS'])),
  add constraint case_demanded_after_its_time check (ruling_revoked or demanded_on is null or perform_within is null
    or coalesce(demanded_on > served_on + perform_within, false));
