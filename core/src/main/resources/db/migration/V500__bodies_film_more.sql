-- What a body makes of the checklist of what is filmed for itself: as strict as what is in force for it, or stricter.
-- Source: 临政发〔2023〕14号 一、三 第八条、第十条、第十六条.
create table body_filming_point (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint body_filming_point_stage check (stage = 'IN_FORCE'),
  opened_on date not null,
  step text not null,
  duty_in_force text not null,
  item_id int,
  item_name text,
  duty text not null,
  content text not null,
  manner text not null,
  document text not null,
  effective_from date not null,
  constraint body_filming_point_pk primary key (county_id, id),
  constraint body_filming_point_of_step foreign key (step) references filming_point (step),
  constraint body_filming_point_item check ((item_id is null) = (item_name is null)),
  -- What must not be filmed is the county's to say. 第十六条
  constraint filming_forbidden_by_county_only check (duty in ('MUST', 'MAY') and duty_in_force in ('MUST', 'MAY')),
  constraint filming_not_loosened_by_body check (duty_in_force <> 'MUST' or duty = 'MUST')
);
comment on column body_filming_point.duty_in_force is 'what the rule and the county asked for when it was set. Source: 临政发〔2023〕14号 一、三 第八条';
create index body_filming_point_by_step on body_filming_point (county_id, tenant_id, step, effective_from desc);
select install('OWN', 'body_filming_point', 'what a body makes stricter for itself in the checklist of what is filmed. Source: 临政发〔2023〕14号 一、三 第八条');
