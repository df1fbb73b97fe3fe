-- The mark of the save that made the working copy what it is: whoever sent it and lost the answer may go on from it.
alter table article add column save_mark varchar(36);
