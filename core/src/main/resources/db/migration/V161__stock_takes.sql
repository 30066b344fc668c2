-- Stock-takes: everything that lies in one place, counted in one act against the ledger, signed by two.
create table stock_take (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint stock_take_stage check (stage in ('COUNTED', 'SIGNED', 'DROPPED')),
  opened_on date not null,
  place text not null,
  things int not null,
  differences int not null,
  words text,
  first_user text not null,
  first_name text not null,
  first_keeper boolean not null,
  second_user text,
  second_name text,
  signed_on date,
  second_words text,
  constraint stock_take_pk primary key (county_id, id),
  -- 临政发〔2023〕14号 四、九（四）（2）第三条、第五条
  constraint stock_take_two_people check (second_user is null or second_user <> first_user),
  constraint stock_take_signed check ((stage = 'SIGNED') = (second_user is not null and signed_on is not null)),
  constraint stock_take_difference_explained check (differences = 0 or words is not null)
);
create unique index stock_take_one_open on stock_take (county_id, tenant_id, place) where stage = 'COUNTED';
create index stock_take_of_tenant on stock_take (county_id, tenant_id, opened_on desc, id);
select install('OWN', 'stock_take', 'a count of everything in one place. Source: 临政发〔2023〕14号 四、九（四）（2）第七条');

create table stock_line (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  take_id uuid not null,
  ordinal int not null,
  name text not null,
  specification text not null,
  unit text not null,
  expected numeric(15, 3) not null constraint stock_line_expected check (expected >= 0),
  counted numeric(15, 3) not null constraint stock_line_counted check (counted >= 0),
  constraint stock_line_pk primary key (county_id, id),
  constraint stock_line_of_take foreign key (county_id, take_id) references stock_take (county_id, id),
  constraint stock_line_of_something check (expected > 0 or counted > 0)
);
create index stock_line_by_take on stock_line (county_id, take_id, ordinal);
select install('OWN', 'stock_line', 'what the ledger says of one kind of thing and what was counted. Source: 临政发〔2023〕14号 四、九（四）（2）第七条', 'insert');
