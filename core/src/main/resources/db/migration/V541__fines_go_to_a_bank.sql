-- Where the fines of a body are paid: the designated bank and its account, or the electronic system. Printed, and no secret.
-- Source: 行政处罚法 第六十七条.
alter table organisation
  add column fine_bank text,
  add column fine_account_name text,
  add column fine_account text,
  add column fine_electronic text,
  add constraint organisation_fine_account check (
    (fine_bank is null) = (fine_account is null) and (fine_account_name is null) = (fine_account is null)
    and (fine_account is null or fine_account ~ '^[0-9]+$'));
comment on column organisation.fine_bank is '指定的银行. Source: 行政处罚法 第六十七条';
comment on column organisation.fine_account_name is '账户名';
comment on column organisation.fine_account is '账号, digits alone';
comment on column organisation.fine_electronic is '电子支付系统. Source: 行政处罚法 第六十七条';
