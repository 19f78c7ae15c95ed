-- From entries to a public tree: what each entry wrote, what opens its commitments, its place, and what was published.

-- 16 bytes nobody can guess: PostgreSQL makes its UUIDs from the random numbers of the system.
create function fresh_salt() returns bytea language sql volatile as $$
    select substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) for 16)
$$;
revoke execute on function fresh_salt() from public;

-- What stands behind a pseudonym, and behind the commitments of an entry. Erasing takes the salt and nothing else,
-- and names the entry that ordered it.
create table pseudonym (
    subject   uuid primary key,
    salt      bytea check (octet_length(salt) = 16),
    erased_by uuid references entry,
    check ((salt is null) = (erased_by is not null))
);
create table opening (
    entry_id  uuid primary key references entry,
    salt      bytea check (octet_length(salt) = 16),
    erased_by uuid references entry,
    check ((salt is null) = (erased_by is not null))
);

-- Entries without a place in the tree. Written by the transaction of the entry and seen when that is committed, so
-- none can be overlooked, whatever the order of commits and whatever was restored.
create table waiting (
    sequence bigint primary key,
    entry_id uuid not null unique references entry
);

-- What each entry wrote: the hash of every row of state, as it was then, and what of it the figures count.
create table footprint (
    number   bigint generated always as identity primary key,
    entry_id uuid not null references entry,
    state    text not null,
    row_key  text not null,
    digest   bytea not null check (octet_length(digest) = 32),
    counts   uuid,
    settler  text,
    due      date,
    month    date,
    decided  date
);
create index footprint_of_entry on footprint (entry_id, number);
create index footprint_of_row on footprint (state, row_key, number desc);

-- Places in the tree, without a gap, given once.
create table leaf (
    index    bigint primary key check (index >= 0),
    entry_id uuid not null unique references entry,
    bytes    bytea not null check (octet_length(bytes) <= 65535),
    hash     bytea not null check (hash = sha256('\x00'::bytea || bytes))
);

-- What was published: figures name the one they were counted at.
create table checkpoint (
    size bigint primary key check (size >= 0),
    root bytea not null check (octet_length(root) = 32),
    note text not null check (length(note) <= 65536)
);

-- Something that must not be; of what kind and where, never about whom.
create table alarm (
    number  bigint generated always as identity primary key,
    day     date not null,
    kind    text not null check (kind ~ '^[a-z-]{2,40}$'),
    place   text not null check (length(place) <= 200),
    gone_on date
);
create index alarm_open on alarm (kind, place) where gone_on is null;

create function enter() returns trigger language plpgsql security definer as $$
begin
    insert into pseudonym (subject, salt)
    select s, fresh_salt() from (values (least(new.actor, new.subject)), (greatest(new.actor, new.subject))) as named (s)
    on conflict do nothing;
    insert into opening (entry_id, salt) values (new.id, fresh_salt());
    insert into waiting (sequence, entry_id) values (new.sequence, new.id);
    return null;
end $$;
create trigger entered after insert on entry for each row execute function enter();

-- The row as JSON without what is null, so that a column added later does not change old rows.
create function leave_footprint() returns trigger language plpgsql security definer set bytea_output = hex as $$
declare
    data jsonb := jsonb_strip_nulls(to_jsonb(new));
    name text;
    before jsonb;
begin
    select string_agg(data ->> k.name, '/' order by k.place) into name
    from unnest(tg_argv[0:]) with ordinality as k (name, place);
    if tg_table_name = 'docket' then
        before := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
    end if;
    if before is not null and (data ->> 'settler', data ->> 'resolve_due', data ->> 'counted_month', data ->> 'decided_on')
        is distinct from (before ->> 'settler', before ->> 'resolve_due', before ->> 'counted_month', before ->> 'decided_on') then
        insert into pseudonym (subject, salt) values ((data ->> 'id')::uuid, fresh_salt()) on conflict do nothing;
        insert into footprint (entry_id, state, row_key, digest, counts, settler, due, month, decided)
        values (new.entry_id, tg_table_name, name, sha256(convert_to(data::text, 'UTF8')), (data ->> 'id')::uuid,
            data ->> 'settler', (data ->> 'resolve_due')::date, (data ->> 'counted_month')::date, (data ->> 'decided_on')::date);
    else
        insert into footprint (entry_id, state, row_key, digest)
        values (new.entry_id, tg_table_name, name, sha256(convert_to(data::text, 'UTF8')));
    end if;
    return null;
end $$;

-- A place is the next one, and whoever has it waits no more.
create function take_place() returns trigger language plpgsql security definer as $$
begin
    if new.index <> (select coalesce(max(index) + 1, 0) from leaf) then
        raise exception 'place % is not the next one', new.index using errcode = 'DV003';
    end if;
    delete from waiting where entry_id = new.entry_id;
    if not found then
        raise exception 'an entry that does not wait' using errcode = 'DV003';
    end if;
    return new;
end $$;
create trigger next_place before insert on leaf for each row execute function take_place();

-- A salt is destroyed, by an entry of this very transaction, and nothing else ever changes about it.
create function only_erased() returns trigger language plpgsql as $$
begin
    if new.salt is not null or old.salt is null
        or (to_jsonb(new) - 'salt' - 'erased_by') is distinct from (to_jsonb(old) - 'salt' - 'erased_by')
        or not exists (select 1 from entry where id = new.erased_by and xact = pg_current_xact_id()) then
        raise exception 'a salt is only erased: %', tg_table_name using errcode = 'DV001';
    end if;
    return new;
end $$;

create procedure keep_table(name text) language plpgsql as $$
begin
    execute format('create trigger stays before update or delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger whole before truncate on %I for each statement execute function refuse_change()', name);
    execute format('grant select, insert on %I to dangvan_app', name);
end $$;
revoke execute on procedure keep_table(text) from public;
call keep_table('leaf');
call keep_table('checkpoint');
call keep_table('footprint');
revoke insert on footprint from dangvan_app;

do $$
declare
    name text;
begin
    foreach name in array array['pseudonym', 'opening'] loop
        execute format('create trigger erased before update on %I for each row execute function only_erased()', name);
        execute format('create trigger kept before delete on %I for each row execute function refuse_change()', name);
        execute format('create trigger whole before truncate on %I for each statement execute function refuse_change()', name);
        execute format('grant select, update (salt, erased_by) on %I to dangvan_app', name);
    end loop;
    foreach name in array array['enter', 'leave_footprint', 'take_place', 'only_erased', 'fresh_salt'] loop
        execute format('alter function %I() set search_path = %I, pg_temp', name, current_schema());
    end loop;
end $$;
grant select on waiting to dangvan_app;
grant select, insert (day, kind, place), update (gone_on) on alarm to dangvan_app;

-- Every table of state leaves footprints, those that come later too.
create procedure leave_footprints(name text) language plpgsql as $$
declare
    key text;
begin
    select string_agg(quote_literal(a.attname), ', ' order by array_position(c.conkey, a.attnum)) into key
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.conrelid = name::regclass and c.contype = 'p';
    execute format('create trigger traced after insert or update on %I for each row execute function leave_footprint(%s)', name, key);
end $$;
revoke execute on procedure leave_footprints(text) from public;

create or replace procedure guard_table(name text) language plpgsql as $$
begin
    execute format('create trigger guarded before insert or update on %I for each row execute function guard()', name);
    execute format('create trigger kept before delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger whole before truncate on %I for each statement execute function refuse_change()', name);
    execute format('grant select, insert, update on %I to dangvan_app', name);
    call leave_footprints(name);
end $$;

-- What was recorded before there was a tree gets its salts and waits for its place; each row is traced as it stands.
insert into pseudonym (subject, salt)
select s, fresh_salt() from (select actor as s from entry union select subject from entry union select id from docket) as named;
insert into pseudonym (subject, salt)
values ('00000000-0000-0000-0000-000000000001', fresh_salt()), ('00000000-0000-0000-0000-000000000002', fresh_salt())
on conflict do nothing;
insert into opening (entry_id, salt) select id, salt from entry;
insert into waiting (sequence, entry_id) select sequence, id from entry;
alter table entry drop column salt, drop column content_hash;

do $$
declare
    name text;
    key text;
    counts text;
begin
    set local bytea_output = hex;
    for name in select t.tgrelid::regclass::text from pg_trigger t where t.tgname = 'guarded' order by 1 loop
        call leave_footprints(name);
        select string_agg(format('data ->> %L', a.attname), ', ' order by array_position(c.conkey, a.attnum)) into key
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.conrelid = name::regclass and c.contype = 'p';
        counts := case name when 'docket' then 'id, settler, resolve_due, counted_month, decided_on' else 'null, null, null, null, null' end;
        execute format('insert into footprint (entry_id, state, row_key, digest, counts, settler, due, month, decided)'
            || ' select entry_id, %L, concat_ws(''/'', %s), sha256(convert_to(data::text, ''UTF8'')), %s'
            || ' from (select *, jsonb_strip_nulls(to_jsonb(r)) as data from %I r) as traced', name, key, counts, name);
    end loop;
end $$;
