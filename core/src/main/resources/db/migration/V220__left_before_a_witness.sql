-- What is left behind is left before a witness. Source: 行政处罚法 第六十一条; 朔政办发〔2019〕38号 全过程记录实施办法 (留置送达).
alter table proof_of_service
  add column witness text,
  -- Not valid: before, the witness stood in the words of the proof.
  add constraint proof_of_service_witness check (manner <> 'LEFT' or witness is not null) not valid;
