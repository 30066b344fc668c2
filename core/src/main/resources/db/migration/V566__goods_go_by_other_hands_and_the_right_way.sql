-- 管处分离: who approves that a thing goes signs for it neither first nor second. What was signed before this stays as it is.
-- Source: 临政发〔2023〕14号 四、九（四）（2）第三条、第五条.
alter table custody_entry
  add constraint custody_entry_approved_by_another
    check (approved_by is null or (approved_by <> first_user and approved_by <> second_user)) not valid;

-- 有毒、有害、易燃、易爆或者可能危害公共安全的, once confiscated, go to a specialised body to be destroyed and are sold to nobody.
-- Source: 临政发〔2023〕14号 四、九（四）（2）第九条.
alter table custody_item
  add constraint custody_item_dangerous_not_sold
    check (outcome is distinct from 'SELL' or nature <> 'DANGEROUS' or held_as <> 'CONFISCATED') not valid;
