-- Terms and parameters: what they are is the same everywhere; a statute's figure is global; a county's figure is its own.
create table term (
  code text not null,
  label text not null,
  course text not null constraint term_course check (course in ('AFTER', 'BEFORE', 'BACK', 'PERIODIC')),
  bound text not null constraint term_bound check (bound in ('AT_MOST', 'AT_LEAST', 'FIXED')),
  statutory boolean not null,
  rolls boolean not null,
  starts text not null,
  stops text not null,
  bearer text not null,
  pauses text not null,
  clock text,
  ordinal int not null,
  note text not null,
  constraint term_pk primary key (code),
  constraint term_statutory unique (code, statutory)
);
select install('GLOBAL', 'term', 'a time limit: what starts and stops it, who bears it, in which direction it runs');

create table term_floor (
  term_code text not null,
  effective_from date not null,
  amount int not null constraint term_floor_amount check (amount > 0),
  unit text not null constraint term_floor_unit check (unit in
    ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'YEARS', 'HOURS', 'MINUTES', 'TIMES_PER_YEAR', 'TIMES_PER_QUARTER')),
  bound text not null,
  extension_amount int not null,
  extension_times int not null,
  extension_approver text not null,
  article_ref text,
  quote text not null,
  constraint term_floor_pk primary key (term_code, effective_from),
  constraint term_floor_figures unique (term_code, effective_from, amount, unit, bound, extension_amount, extension_times),
  constraint term_floor_of_term foreign key (term_code) references term (code),
  constraint term_floor_article foreign key (article_ref) references article (ref)
);
select install('GLOBAL', 'term_floor', 'what a statute fixes; no county may loosen it. Source: the statutes');

-- A county's figure carries the statute's figure it was held against, and the database itself refuses a looser one.
create table county_term (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint county_term_stage check (stage in ('IN_FORCE', 'WITHDRAWN')),
  opened_on date not null,
  term_code text not null,
  effective_from date not null,
  amount int not null constraint county_term_amount check (amount > 0),
  unit text not null constraint county_term_unit check (unit in
    ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'YEARS', 'HOURS', 'MINUTES', 'TIMES_PER_YEAR', 'TIMES_PER_QUARTER')),
  extension_amount int not null,
  extension_times int not null,
  extension_approver text not null,
  article_ref text,
  quote text not null,
  basis text not null,
  statutory boolean not null,
  floor_from date,
  floor_amount int,
  floor_extension int,
  floor_times int,
  bound text,
  constraint county_term_pk primary key (county_id, id),
  constraint county_term_of_term foreign key (term_code, statutory) references term (code, statutory),
  constraint county_term_floor foreign key (term_code, floor_from, floor_amount, unit, bound, floor_extension, floor_times)
    references term_floor (term_code, effective_from, amount, unit, bound, extension_amount, extension_times),
  constraint county_term_article foreign key (article_ref) references article (ref),
  constraint county_term_not_looser_than_statute check (
    case when statutory
      then num_nulls(floor_from, floor_amount, floor_extension, floor_times, bound) = 0
        and case bound when 'AT_MOST' then amount <= floor_amount and extension_amount <= floor_extension
                                           and extension_times <= floor_times
                       when 'AT_LEAST' then amount >= floor_amount
                       else amount = floor_amount and extension_amount = floor_extension
                            and extension_times = floor_times end
      else num_nonnulls(floor_from, floor_amount, floor_extension, floor_times, bound) = 0 end)
);
create unique index county_term_once_a_day on county_term (county_id, term_code, effective_from) where stage = 'IN_FORCE';
select install('COUNTY', 'county_term', 'a county''s figure of a term, from a day on. Source: 临政发〔2023〕14号; for another county its own documents');

create table parameter (
  code text not null,
  label text not null,
  kind text not null constraint parameter_kind check (kind in ('NUMBER', 'TEXT', 'READING')),
  unit text not null,
  bound text not null constraint parameter_bound check (bound in ('AT_MOST', 'AT_LEAST', 'FIXED')),
  statutory boolean not null,
  of_county int,
  origin text not null,
  ordinal int not null,
  note text not null,
  article_ref text,
  constraint parameter_pk primary key (code),
  constraint parameter_statutory unique (code, statutory),
  constraint parameter_article foreign key (article_ref) references article (ref)
);
select install('GLOBAL', 'parameter', 'a number, a text, or the reading chosen where texts contradict each other. Source: 临政发〔2023〕14号; compendium D, J, K');

create table parameter_floor (
  parameter_code text not null,
  effective_from date not null,
  number numeric not null,
  bound text not null,
  article_ref text not null,
  quote text not null,
  constraint parameter_floor_pk primary key (parameter_code, effective_from),
  constraint parameter_floor_figures unique (parameter_code, effective_from, number, bound),
  constraint parameter_floor_of_parameter foreign key (parameter_code) references parameter (code),
  constraint parameter_floor_article foreign key (article_ref) references article (ref)
);
select install('GLOBAL', 'parameter_floor', 'a figure that a statute fixes; no county may loosen it. Source: the statutes');

create table county_parameter (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint county_parameter_stage check (stage in ('IN_FORCE', 'WITHDRAWN')),
  opened_on date not null,
  parameter_code text not null,
  effective_from date not null,
  number numeric,
  text text,
  article_ref text,
  quote text not null,
  basis text not null,
  statutory boolean not null,
  floor_from date,
  floor_number numeric,
  bound text,
  constraint county_parameter_pk primary key (county_id, id),
  constraint county_parameter_value check (num_nonnulls(number, text) = 1),
  constraint county_parameter_of_parameter foreign key (parameter_code, statutory) references parameter (code, statutory),
  constraint county_parameter_floor foreign key (parameter_code, floor_from, floor_number, bound)
    references parameter_floor (parameter_code, effective_from, number, bound),
  constraint county_parameter_article foreign key (article_ref) references article (ref),
  constraint county_parameter_not_looser_than_statute check (
    case when statutory
      then num_nulls(number, floor_from, floor_number, bound) = 0
        and case bound when 'AT_MOST' then number <= floor_number
                       when 'AT_LEAST' then number >= floor_number
                       else number = floor_number end
      else num_nonnulls(floor_from, floor_number, bound) = 0 end)
);
create unique index county_parameter_once_a_day on county_parameter (county_id, parameter_code, effective_from)
  where stage = 'IN_FORCE';
select install('COUNTY', 'county_parameter', 'a county''s value of a parameter, from a day on. Source: 临政发〔2023〕14号; for another county its own documents');
