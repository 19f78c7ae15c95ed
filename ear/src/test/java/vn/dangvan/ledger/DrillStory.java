package vn.dangvan.ledger;

/** What was done before somebody begins to spoil it, besides cases. */
final class DrillStory {
    static final String PEOPLE =
            """
            do $$
            declare e uuid; o uuid; d uuid;
            begin
                for n in 1..12 loop
                    e := gen_random_uuid(); o := gen_random_uuid();
                    insert into entry (id, day, act, actor, role, subject, facts)
                    values (e, date '2026-11-02', 'organisation.appointed', '00000000-0000-0000-0000-000000000002', 'system', o, '{}');
                    insert into officer (id, username, name, unit, roles, entry_id, version)
                    values (o, 'officer-' || n, 'Officer ' || n, 'xa-an-binh', 'inspector', e, 0);
                end loop;
                for d in select id from docket order by id limit 30 loop
                    e := gen_random_uuid();
                    insert into entry (id, day, act, actor, role, unit, subject, facts)
                    values (e, date '2026-11-23', 'intake.completed', '00000000-0000-0000-0000-000000000001', 'public', 'xa-an-binh', d, '{}');
                    insert into submission (id, return_lookup, content_key, content_key_of_reporter, story, particulars, entry_id, version)
                    values (d, sha256(uuid_send(d)), 'k', 'k', 'story', 'particulars', e, 0);
                end loop;
                insert into alarm (day, kind, place) values (date '2026-11-20', 'witness-unreachable', 'a'), (date '2026-11-21', 'unpublished', 'b');
            end $$""";

    static final String CHECKED =
            "insert into entry (id, day, act, actor, role, subject, facts) values (gen_random_uuid(), date '2026-11-24',"
                    + " 'checking.done', '00000000-0000-0000-0000-000000000002', 'system', gen_random_uuid(), '%s')";

    /** A salt that was erased as it may be: ordered by an entry about the same subject. */
    static final String ERASED =
            """
            do $$
            declare e uuid := gen_random_uuid(); d uuid := (select min(id::text)::uuid from docket);
            begin
                insert into entry (id, day, act, actor, role, subject, facts)
                values (e, date '2026-11-23', 'erasure.done', '00000000-0000-0000-0000-000000000002', 'system', d, '{}');
                update opening set salt = null, erased_by = e
                where entry_id in (select id from entry where subject = d and act like 'intake.%');
            end $$""";

    private DrillStory() {}
}
