-- A record that was signed by hand is finished with a picture of the paper that was signed: what nobody can look at bears no
-- signature. What was issued before stays as it is.
alter table official_document
  add column signed_by_hand boolean not null default false,
  add column paper_piece uuid,
  add column paper_copy text;
comment on column official_document.signed_by_hand is 'those present are said to have signed the paper, which is still to be brought or has been. Source: 临政发〔2023〕14号 四、八 第十二条; 行政处罚法 第六十四条（八）';
comment on column official_document.paper_piece is 'with which document the picture of the signed paper lies: itself, or another that was signed together with it';
comment on column official_document.paper_copy is 'hash of the picture of the signed paper. Source: 临政发〔2023〕14号 四、八 第十二条; 行政强制法 第十八条（八）（九）';
update official_document set signed_by_all = false where signed_on_paper;
alter table official_document
  add constraint document_paper_copied check (not signed_on_paper or not signed_by_all
    or (paper_piece is not null and coalesce(paper_copy ~ '^[0-9a-f]{64}$', false))),
  add constraint document_paper_stored foreign key (county_id, dossier_id, paper_piece, paper_copy)
    references attachment (county_id, dossier_id, piece_id, hash) deferrable initially deferred,
  add constraint document_signed_by_hand_copied check (stage not in ('ISSUED', 'VOIDED') or not signed_by_hand
    or not signed_by_all or signed_on_paper or fields ~ '"(partySign|personSign)"\s*:\s*\[\s*"[0-9a-f]{64}"');
