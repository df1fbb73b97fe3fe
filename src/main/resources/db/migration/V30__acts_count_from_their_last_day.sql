-- A coarse date counts from the last day of its period; lists of what moved last say so too.
alter table agreement_act add column last_day date;
update agreement_act set last_day = case date_precision
    when 'YEAR' then first_day + interval '1' year - interval '1' day
    when 'MONTH' then first_day + interval '1' month - interval '1' day
    else first_day end;
alter table agreement_act alter column last_day set not null;
