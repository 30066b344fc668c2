-- A proof of service says where the paper was handed over or left, or the address, account or board to which it was sent: that is
-- not always where the party lives. What was proved before this says no place of its own.
-- Source: 行政处罚法 第六十一条; 临政发〔2023〕14号 四、八 第十五条.
alter table proof_of_service add column place text constraint proof_of_service_place check (place is null or btrim(place) <> '');
comment on column proof_of_service.place is 'where it was handed over or left, or sent to. Source: 临政发〔2023〕14号 四、八 第十五条';
