-- What is to be given back is given back before its case ends, or it is said why it cannot be: then it stays with the
-- custodian. Source: 行政强制法 第二十八条第二款; 临政发〔2023〕14号 四、九（四）（2）第五条.
alter table custody_item
  add column kept_ground text constraint custody_item_kept_ground check (kept_ground in ('NOT_FOUND', 'REFUSED')),
  add column kept_why text,
  add column kept_on date,
  add column kept_by text,
  add constraint custody_item_kept_with_reason check (
    (kept_ground is null) = (kept_why is null) and (kept_ground is null) = (kept_on is null)
    and (kept_ground is null) = (kept_by is null) and (kept_ground is null or held_as = 'TO_RETURN')),
  -- Not valid: the files that were closed before stay closed.
  add constraint custody_item_given_back_before_filing check (
    not filed or stage = 'GONE' or held_as <> 'TO_RETURN' or kept_ground is not null) not valid;
comment on column custody_item.kept_ground is 'why it could not be given back. Source: 行政强制法 第二十八条第二款';
