-- What the party got by its act is found by the investigation and stays with the case: it chooses the range of a provision that
-- distinguishes, it is what a range by times multiplies, and but for what goes back to those who lost it, it is confiscated.
-- What a reconsideration or a court made of a penalty is theirs.
-- Source: 行政处罚法 第二十八条第二款; 临政发〔2023〕13号 附件2 第53项.
alter table enforcement_case
  add column gains_found text constraint case_gains_kind check (gains_found in ('NONE', 'SOME')),
  add column illegal_gains numeric(14, 2),
  add column gains_to_return numeric(14, 2),
  add column gains_how text;
comment on column enforcement_case.illegal_gains is 'what the party got by its act, whatever of it is confiscated. Source: 行政处罚法 第二十八条第二款';

-- Of older cases it is known by what was confiscated, and by which range they were fined.
update enforcement_case set gains_found = 'SOME', illegal_gains = confiscated_gains, gains_how = '按所载没收的违法所得认定。'
  where confiscated_gains is not null;
update enforcement_case set gains_found = 'NONE', gains_how = '按没有违法所得的幅度处罚，没有另外载明。'
  where confiscated_gains is null and fine_range_condition = 'WITHOUT_ILLEGAL_GAINS';

alter table enforcement_case
  drop constraint case_fine_within_range,
  add constraint case_fine_within_range check (fine is null or fine_range_most is null or coalesce(fine <= fine_range_most
    * case fine_range_measure when 'YUAN' then 1 when 'YUAN_PER_SQUARE_METRE' then fine_quantity else illegal_gains end, false)),
  add constraint case_gains_whole check (coalesce(gains_found = 'SOME', false) = (illegal_gains is not null)
    and (illegal_gains is null or illegal_gains > 0 and gains_how is not null)
    and coalesce(gains_to_return between 0 and illegal_gains, gains_to_return is null)),
  add constraint case_range_by_gains check (case fine_range_condition when 'WITH_ILLEGAL_GAINS' then coalesce(gains_found = 'SOME', false)
    when 'WITHOUT_ILLEGAL_GAINS' then coalesce(gains_found = 'NONE', false) else true end),
  add constraint case_gains_confiscated check (ruling_kind is distinct from 'PENALTY' or ruling_revoked or proceedings ~ '/CHANGED'
    or coalesce(confiscated_gains, 0) = coalesce(illegal_gains, 0) - coalesce(gains_to_return, 0));
