-- Who decides on an execution says that water, power, heat and gas of residents are not cut to force performance; whoever carried one out has always
-- said so. What was decided before is carried out or ended as it is.
-- Source: 行政强制法 第四十三条第二款.
alter table enforcement add column no_utilities_cut boolean not null default false;
update enforcement set no_utilities_cut = true where carried_out_on is not null;
comment on column enforcement.no_utilities_cut is
  'declared: no water, power, heat or gas of residents is cut to force performance. Source: 行政强制法 第四十三条第二款';
do $$ begin
  execute format('alter table enforcement add constraint enforcement_utilities_spared check ((decided_on is null and carried_out_on is null)'
    ' or no_utilities_cut%s)',
    (select case when max(decided_on) is null then '' else format(' or (carried_out_on is null and decided_on <= %L)', max(decided_on)) end
      from enforcement where not no_utilities_cut));
end $$;
