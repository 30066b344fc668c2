-- 经核对与原件无误: who gave the original, who compared the copy with it, and when. Of what came before it was asked, the words
-- stay. Source: 临政发〔2023〕14号 一、九 第五条.
alter table evidence
  add column copy_provider text,
  add column copy_checker text,
  add column copy_checked_on date,
  drop constraint evidence_copy_checked,
  add constraint evidence_copy_checked check (original or copy_checked is not null or copy_provider is not null),
  add constraint evidence_copy_checked_by_whom check (num_nulls(copy_provider, copy_checker, copy_checked_on) in (0, 3));
comment on column evidence.copy_provider is '提供人. Source: 临政发〔2023〕14号 一、九 第五条';
comment on column evidence.copy_checker is '核对人. Source: 临政发〔2023〕14号 一、九 第五条';
comment on column evidence.copy_checked_on is 'when the two were compared. Source: 临政发〔2023〕14号 一、九 第五条';
