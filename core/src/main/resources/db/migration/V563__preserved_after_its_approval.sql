-- 先行登记保存 is approved before it is done, by the minute; rows from before have only the day of the approval.
-- Source: 行政处罚法 第五十六条.
alter table evidence_preservation
  add column decided_at timestamptz,
  add column begun_at timestamptz,
  add constraint preservation_after_its_approval
    check (begun_at is null or decided_at is null or begun_at > decided_at - interval '1 minute');
comment on column evidence_preservation.decided_at is 'when the head decided on it. Source: 行政处罚法 第五十六条';
comment on column evidence_preservation.begun_at is 'when the things began to be registered. Source: 行政处罚法 第五十六条';
