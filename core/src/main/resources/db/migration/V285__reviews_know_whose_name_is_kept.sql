-- The list of reviews names a natural person only to those whose affair the case is: for that the review knows who the
-- party was when it was asked for. Source: 行政处罚法 第五十条.
alter table legal_review
  add column party_kind text
    constraint legal_review_party_kind check (party_kind in ('PERSON', 'ORGANISATION')),
  add column party_name text;
comment on column legal_review.party_kind is 'of the party when the review was asked for: a natural person is masked in lists. Source: 行政处罚法 第五十条';
update legal_review r set party_kind = c.party_kind, party_name = c.party_name
  from enforcement_case c where c.county_id = r.county_id and c.id = r.case_id;
alter table legal_review
  alter column party_kind set not null,
  alter column party_name set not null;
