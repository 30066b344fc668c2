-- That the party gave up its right to speak, or withdrew its request for a hearing, is in the file with how it said so.
-- Source: 行政处罚法 第四十七条、第六十二条、第六十四条（六）.
alter table enforcement_case add column statement_waived_how text;
comment on column enforcement_case.statement_waived_how is
  'how the party said that it gives up its right to speak or has nothing to add. Source: 行政处罚法 第六十二条';
alter table case_voucher
  drop constraint case_voucher_kind,
  add constraint case_voucher_kind check (kind in ('PAYMENT', 'HAND_IN', 'PERFORMANCE', 'DEFERRAL', 'STAY', 'REFUND', 'SURPLUS',
    'RECTIFICATION', 'WAIVER', 'INSTRUCTION', 'UNDISCLOSED'));
