-- A drawing, map or chart is credited as an illustration, not as a photograph.

alter table picture add column drawn boolean default false not null;
