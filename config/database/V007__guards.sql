-- The guards look where their tables are and nowhere else: not in a temporary table that somebody with more
-- rights than the application should have has put in front of the ledger or the figures.
do $$
begin
    execute format('alter function guard() set search_path = %I, pg_temp', current_schema());
    execute format('alter function count_decision() set search_path = %I, pg_temp', current_schema());
end $$;
