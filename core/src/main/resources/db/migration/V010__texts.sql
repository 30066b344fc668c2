-- The texts that rules rest on. One row per article, addressed as @Basis writes it.
create table source (
  code text not null,
  title text not null,
  document_number text not null,
  kind text not null constraint source_kind check (kind in ('LAW', 'REGULATION', 'COUNTY_DOCUMENT')),
  of_county int,
  issuer text not null,
  issued_on date not null,
  valid_from date not null,
  valid_until date,
  note text not null,
  constraint source_pk primary key (code),
  constraint source_validity check (valid_until > valid_from)
);
select install('GLOBAL', 'source', 'a document that fixes rules; valid until that day, not including it');

create table article (
  ref text not null,
  source_code text not null,
  section text not null,
  section_title text not null,
  chapter text not null,
  label text not null,
  ordinal int not null,
  line_from int,
  line_to int,
  text text not null,
  constraint article_pk primary key (ref),
  constraint article_of_source foreign key (source_code) references source (code)
);
create index article_in_order on article (source_code, ordinal);
select install('GLOBAL', 'article', 'an article as printed; line numbers are those of the gazette''s text. Source: 临政发〔2023〕13号, 14号 and the statutes');

create table law (
  code text not null,
  title text not null,
  kind text not null,
  version text not null,
  valid_from date,
  valid_until date,
  state text not null constraint law_state check (state in ('CITED', 'IN_FORCE', 'REVISED', 'REPEALED')),
  replaced_by text,
  note text not null,
  constraint law_pk primary key (code),
  constraint law_replaced_by foreign key (replaced_by) references law (code) deferrable initially deferred
);
create index law_by_title on law (title);
select install('GLOBAL', 'law', 'a law that the powers cite, in one version; CITED where nothing but the citation is known. Source: 临政发〔2023〕13号 附件1、附件2; compendium J-24');

create table law_article (
  law_code text not null,
  label text not null,
  number int not null,
  text text not null,
  constraint law_article_pk primary key (law_code, label),
  constraint law_article_of_law foreign key (law_code) references law (code)
);
create index law_article_by_number on law_article (law_code, number);
select install('GLOBAL', 'law_article', 'an article as the list cites it; its text where the list prints it. Source: 临政发〔2023〕13号 附件1、附件2');

create table division (
  code int not null,
  name text not null,
  county_code int not null,
  county_name text not null,
  constraint division_pk primary key (code)
);
create index division_by_county on division (county_code, code);
select install('GLOBAL', 'division', 'a township-level division of the state''s statistics, 2023. Source: china-division (MIT)');
