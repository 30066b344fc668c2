-- What proves who the party is has a place of its own in the file, before the records and the evidence.
-- Source: 临政发〔2023〕14号 一、九 第九条（二）2.
alter table evidence add column party_proof text
  constraint evidence_party_proof check (party_proof in ('IDENTITY', 'LICENCE', 'REPRESENTATIVE', 'AUTHORISATION', 'OTHER')),
  add constraint evidence_party_proof_is_documentary check (party_proof is null or kind = 'DOCUMENTARY');
