-- What documents state was said by somebody: of a disposal its time, place and who watched over it; when it was approved;
-- when a closing was asked for, and a file compiled. What was done before stays as it is.
alter table custody_item add column pending_approved_at timestamptz;
comment on column custody_item.pending_approved_at is 'when the head approved what waits. Source: 临政发〔2023〕14号 四、九（四）（2）第八条';

alter table custody_entry
  add column approved_at timestamptz,
  add column done_at timestamptz,
  add column done_where text,
  add column supervisor text,
  -- 临政发〔2023〕14号 四、九（四）（2）第三条
  add constraint custody_entry_disposal_described check (
    (done_at is null) = (supervisor is null) and (done_at is null) = (done_where is null)),
  add constraint custody_entry_watched_by_another check (
    supervisor is null or supervisor not in (first_name, second_name));
comment on column custody_entry.done_at is 'when what was confiscated was disposed of. Source: 临政发〔2023〕14号 四、九（四）（2）第三条、第九条';
comment on column custody_entry.supervisor is 'who watched over it. Source: 临政发〔2023〕14号 四、九（四）（2）第三条';

alter table enforcement_case add column closing_proposed_on date;
comment on column enforcement_case.closing_proposed_on is 'when the handler asked for the closing. Source: 临政发〔2023〕14号 一、九 第十条';

alter table case_file add column compiled_on date;
comment on column case_file.compiled_on is 'when it was compiled, or completed last. Source: 临政发〔2023〕14号 一、九 第二条';

-- 临政发〔2023〕14号 一、九 第九条; 四、九（四）（2）第三条: both who did it and who watched over it sign the record
update official_document set signed_by_all = false where form = 'GOODS_DISPOSAL' and stage in ('ISSUED', 'VOIDED');
alter table official_document add constraint document_disposal_signed check (form <> 'GOODS_DISPOSAL'
  or stage not in ('ISSUED', 'VOIDED') or not signed_by_all
  or fields ~ '"handlerSigns"\s*:\s*\[\s*"[0-9a-f]{64}"\s*,\s*"[0-9a-f]{64}"'
    and fields ~ '"supervisorSign"\s*:\s*\[\s*"[0-9a-f]{64}"');
