-- What was offered for the text and left in it, by short marks with a space between: it is not put forward again.
alter table article add column left_offers varchar(4000) default '' not null;
