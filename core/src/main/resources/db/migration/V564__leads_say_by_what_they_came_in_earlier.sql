-- A lead that came in before the day on which it was registered says by what that is known: prescription ends on that day.
-- What was registered before this does not say it.
-- Source: 行政处罚法 第三十六条.
alter table case_lead
  add column received_how text,
  add constraint case_lead_receipt_told check (received_on >= opened_on or received_how is not null) not valid;
comment on column case_lead.received_how is 'by what it is known when it came in, where that was before it was registered. Source: 行政处罚法 第三十六条';
