-- Decided cases per unit and month. The database counts them itself, in the transaction of the decision;
-- the application may read the figures and cannot make them.
create table tally (
    unit     text not null references unit,
    month    date not null,
    settled  integer not null check (settled >= 0),
    on_time  integer not null check (on_time between 0 and settled),
    entry_id uuid not null references entry,
    primary key (unit, month)
);
call guard_table('tally');
revoke insert, update on tally from dangvan_app;

create function count_decision() returns trigger language plpgsql security definer set search_path from current as $$
begin
    insert into tally (unit, month, settled, on_time, entry_id)
    values (new.settler, new.counted_month, 1, (new.decided_on <= new.resolve_due)::int, new.entry_id)
    on conflict (unit, month) do update
        set settled = tally.settled + 1, on_time = tally.on_time + excluded.on_time, entry_id = excluded.entry_id;
    return null;
end $$;

create trigger counted after update on docket
    for each row when (old.decided_on is null and new.decided_on is not null)
    execute function count_decision();
