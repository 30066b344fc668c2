-- A limit on the authority may end in a year whose holidays are not announced: its last day stands unmoved until then.
alter table deadline add column bound text not null default 'AT_MOST';
alter table deadline add column provisional boolean not null default false;
create index deadline_provisional on deadline (county_id, tenant_id) where provisional;
