create table holiday (
  day date not null,
  kind text not null constraint holiday_kind check (kind in ('HOLIDAY', 'WORKDAY')),
  name text not null,
  constraint holiday_pk primary key (day)
);
select install('GLOBAL', 'holiday', 'holidays and make-up working days of the whole country. Source: yearly notices of the State Council, from chinese-days (MIT)');

create table calendar_year (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint calendar_year_stage check (stage = 'IN_FORCE'),
  opened_on date not null,
  year int not null,
  basis text not null,
  constraint calendar_year_pk primary key (county_id, id),
  constraint calendar_year_once unique (county_id, year)
);
select install('COUNTY', 'calendar_year', 'a year whose holidays the county entered itself, before the next release brings them');

create table calendar_correction (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint calendar_correction_stage check (stage = 'IN_FORCE'),
  opened_on date not null,
  day date not null,
  entry int not null,
  worked boolean not null,
  name text not null,
  basis text not null,
  constraint calendar_correction_pk primary key (county_id, id),
  constraint calendar_correction_in_order unique (county_id, day, entry)
);
select install('COUNTY', 'calendar_correction', 'one day that the county works or does not, other than the country; the latest entry counts');
