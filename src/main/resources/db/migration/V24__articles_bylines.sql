-- Who is credited, as names are compared, for the desk's list; empty until the portal has filled it in from the credits.
alter table article add column byline_key text;
