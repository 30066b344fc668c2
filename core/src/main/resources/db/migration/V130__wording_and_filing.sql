-- Drafts know which wording a person has made his own; originals know how many pages they have; what lies in a case file
-- is closed for everybody.

alter table official_document add column reworded text not null default '';
alter table document_original add column pages int constraint document_original_pages check (pages > 0);

-- Closes rows of a table for every change once a condition on the row itself holds. Beside install, and like it the only
-- way to write such a policy: restrictive, so that no other policy opens what it closes. Leaving a tenant's data to be
-- erased as a whole stays possible.
create function freeze(p_table text, p_condition text) returns void language plpgsql as $$
begin
  execute format('create policy frozen on yidan.%I as restrictive for update to yidan_member, yidan_county, yidan_platform'
                 || ' using (not (%s)) with check (true)', p_table, p_condition);
end $$;
comment on function freeze is 'Rows for which the condition holds can no longer be changed, by nobody.';
revoke execute on function freeze from public;

-- 临政发〔2023〕14号 一、九 第五条
alter table official_document add column filed boolean not null default false;
alter table evidence add column filed boolean not null default false;
select freeze('official_document', 'filed');
select freeze('evidence', 'filed');
select freeze('enforcement_case', 'stage = ''ARCHIVED''');
