-- The ledger: entries are written once; no row of state changes without one.

create table entry (
    id           uuid primary key,
    sequence     bigint generated always as identity unique,
    xact         xid8 not null default pg_current_xact_id(),
    day          date not null,
    act          text not null check (act ~ '^[a-z]+\.[a-z-]+$'),
    actor        uuid not null,
    role         text not null,
    unit         text,
    subject      uuid not null,
    facts        text not null check (length(facts) <= 8192),
    rule         text,
    due_on       date,
    salt         bytea not null check (octet_length(salt) = 16),
    content_hash bytea not null check (octet_length(content_hash) = 32)
);
create index entry_of_subject on entry (subject, sequence);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is not changed: % on %', tg_op, tg_table_name using errcode = 'DV001';
end $$;

create trigger entry_stays before update or delete on entry
    for each row execute function refuse_change();
create trigger entry_is_kept before truncate on entry
    for each statement execute function refuse_change();

-- Stands on every table of state: the row names an entry of this very transaction.
create function guard() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from entry where id = new.entry_id and xact = pg_current_xact_id()) then
        raise exception 'change of % without a ledger entry', tg_table_name using errcode = 'DV002';
    end if;
    return new;
end $$;

create procedure guard_table(name text) language plpgsql as $$
begin
    execute format('create trigger guarded before insert or update on %I for each row execute function guard()', name);
    execute format('create trigger kept before delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger whole before truncate on %I for each statement execute function refuse_change()', name);
    execute format('grant select, insert, update on %I to dangvan_app', name);
end $$;
revoke execute on procedure guard_table(text) from public;

-- The application may add entries, but neither number them nor say in which transaction.
grant select on entry to dangvan_app;
grant insert (id, day, act, actor, role, unit, subject, facts, rule, due_on, salt, content_hash) on entry to dangvan_app;
