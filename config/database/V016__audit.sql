-- What the auditor's desk asks: searches whose cost does not grow with history, and how many acts each person did.

-- Newest first within each.
create index entry_of_day on entry (day, sequence);
create index entry_of_act on entry (act, day, sequence);
create index entry_of_actor on entry (actor, day, sequence);
create index entry_of_actor_act on entry (actor, act, day, sequence);
create index entry_of_unit on entry (unit, day, sequence) where unit is not null;
create index entry_of_unit_act on entry (unit, act, day, sequence) where unit is not null;
drop index entry_of_subject;
create index entry_of_subject on entry (subject, day, sequence);

-- One member of a leaf. A quotation mark inside a text of canonical JSON is always escaped, so that no text can look
-- like a member; and none that is asked for here is also the name of a member of a count.
create function said_in(bytes bytea, member text) returns text language sql immutable strict parallel safe as $$
    select substring(encode(bytes, 'escape') from '"' || member || '":"([^"\\]*)"')
$$;

-- Pseudonyms are looked up in the leaves: there they stay when the salt behind them was erased.
create index leaf_of_actor on leaf ((left(said_in(bytes, 'actor'), 16)) collate "C");
create index leaf_of_subject on leaf ((left(said_in(bytes, 'subject'), 16)) collate "C");

-- Acts per person, role and month, out of what the tree says and nothing else. Counted when an entry takes its place:
-- that is one transaction after the other, so no act ever waits for the figure of another.
create table acts_done (
    month date not null check (extract(day from month) = 1),
    actor text not null check (actor ~ '^[0-9a-f]{64}$'),
    role  text not null,
    act   text not null,
    count bigint not null check (count > 0),
    primary key (month, actor, role, act)
) with (fillfactor = 70);

create function count_placed() returns trigger language plpgsql security definer as $$
begin
    insert into acts_done (month, actor, role, act, count)
    select date_trunc('month', said_in(bytes, 'day')::date)::date, said_in(bytes, 'actor'), said_in(bytes, 'role'),
        said_in(bytes, 'act'), count(*)
    from placed group by 1, 2, 3, 4
    on conflict (month, actor, role, act) do update set count = acts_done.count + excluded.count;
    return null;
end $$;
create trigger counted after insert on leaf referencing new table as placed
    for each statement execute function count_placed();

-- Nothing is taken back: a figure only grows.
create function only_more() returns trigger language plpgsql as $$
begin
    if new.count <= old.count
        or (new.month, new.actor, new.role, new.act) is distinct from (old.month, old.actor, old.role, old.act) then
        raise exception 'a figure only grows: %', tg_table_name using errcode = 'DV001';
    end if;
    return new;
end $$;
create trigger grows before update on acts_done for each row execute function only_more();
create trigger kept before delete on acts_done for each row execute function refuse_change();
create trigger whole before truncate on acts_done for each statement execute function refuse_change();
grant select on acts_done to dangvan_app;

do $$
begin
    execute format('alter function count_placed() set search_path = %I, pg_temp', current_schema());
    execute format('alter function only_more() set search_path = %I, pg_temp', current_schema());
end $$;

insert into acts_done (month, actor, role, act, count)
select date_trunc('month', said_in(bytes, 'day')::date)::date, said_in(bytes, 'actor'), said_in(bytes, 'role'),
    said_in(bytes, 'act'), count(*)
from leaf group by 1, 2, 3, 4;

-- The first checkpoint that covers a leaf is found by the key of the table; open alarms by their own index.
create index alarm_gone on alarm (gone_on, number) where gone_on is not null;
