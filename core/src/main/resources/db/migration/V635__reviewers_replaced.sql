-- Whom the head has taken a review from does not review it again. Source: 临政发〔2023〕14号 一、四 第八条.
alter table legal_review
  add column replaced_users text not null default '',
  add column replaced_why text,
  add constraint legal_review_not_by_replaced
    check (reviewer_user is null or not (string_to_array(replaced_users, ' ') && array[reviewer_user]));
comment on column legal_review.replaced_users is 'accounts of those whom the head has replaced, with a blank between them. Source: 临政发〔2023〕14号 一、四 第八条';
comment on column legal_review.replaced_why is 'why the last of them was. Source: 临政发〔2023〕14号 一、四 第八条';
