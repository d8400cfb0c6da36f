package bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The consultant's queue over ten thousand and over a million cases. */
final class QueueFigure implements Figure {

    private static final int TIMES = 300;
    private static final Map<String, String> NONE_AHEAD = Map.of("VAULT_RECEIPTSREADY", "0");
    private static final List<String> VIEWS = List.of("/desk", "/desk?view=US", "/desk?view=OVERDUE", "/desk?view=LIMIT", "/desk?view=OPEN",
            "/desk?view=OPEN&topic=B01", "/desk?view=OPEN&region=KG-O&urgency=1", "/desk?view=OPEN&page=40", "/desk?view=CLOSED");

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public String title() {
        return "The queue over ten thousand and over a million cases";
    }

    @Override
    public String how() {
        return "case files are written by SQL as the house writes them (clear coded columns), in every state; then one signed-in"
                + " consultant asks for nine views of the queue in turn (" + String.join(", ", VIEWS) + "), " + TIMES
                + " pages after 60 for warming up, each page whole. The databases are kept in `target/bench` for the next measuring; no"
                + " receipts are derived meanwhile.";
    }

    @Override
    public List<Row> measure() throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.addAll(over("queue-small", "10,000 cases", 10_000, 50));
        rows.addAll(over("queue-large", "1,000,000 cases", 1_000_000, 200));
        return rows;
    }

    private static List<Row> over(String name, String what, int cases, double goal) throws Exception {
        if (!Folders.isThere(name + "/done")) {
            Folders.empty(name);
            Fill.world(name, 0);
            try (House house = House.start(name, NONE_AHEAD, true)) {
                write(house, cases);
            }
            Folders.ensure(name + "/done");
        }
        try (House house = House.start(name, NONE_AHEAD, true); Reader reader = new Reader(house.port).signIn()) {
            Quiet.await();
            return pages(what, reader, goal);
        }
    }

    private static List<Row> pages(String what, Reader reader, double goal) throws Exception {
        Times times = new Times();
        Map<String, Times> each = new java.util.TreeMap<>();
        for (int n = 0; n < 60 + TIMES; n++) {
            String view = VIEWS.get(n % VIEWS.size());
            long began = System.nanoTime();
            Wire.Answer answer = reader.wire.get(view);
            double milliseconds = (System.nanoTime() - began) / 1e6;
            if (answer.status() != 200) {
                throw new IllegalStateException(view + " answers " + answer.status());
            }
            if (n >= 60) {
                times.add(milliseconds);
                each.computeIfAbsent(view, missing -> new Times()).add(milliseconds);
            }
        }
        System.out.printf("  %s: p95 %.0f ms%n", what, times.at(0.95));
        var slowest = each.entrySet().stream().max(java.util.Comparator.comparing(view -> view.getValue().median())).orElseThrow();
        return List.of(
                new Row(what + ", 95 of 100 pages within", "%.0f ms (half within %.0f ms)".formatted(times.at(0.95), times.median()),
                        "< %.0f ms".formatted(goal), times.at(0.95) < goal),
                new Row(what + ", the slowest view", "`%s`, half within %.0f ms".formatted(slowest.getKey(), slowest.getValue().median()),
                        "–", true));
    }

    /** Ten per cent new, a fifth closed, three urgencies, nine regions, due over four months around now. */
    private static void write(House house, int cases) throws Exception {
        try (Connection database = house.database(); var statement = database.createStatement()) {
            statement.execute("""
                    insert into hotline.case_file (id, reference, organisation, team, restricted, status, urgency, waiting_for,
                        waiting_since, clock_due, due_at, topics, country, region, sector, channel, language, month,
                        received_at, closed_at, limit_on, limit_safe_on)
                    select gen_random_uuid(), lpad(n::text, 9, '0'), o.id, t.id, false,
                        case when n %% 5 = 0 then 'CLOSED' when n %% 10 = 1 then 'NEW' else 'OPEN' end,
                        1 + n %% 3, (array['US', 'WORKER', 'OTHERS', 'US'])[1 + n %% 4],
                        now() - n %% 60 * interval '1 day', due, due,
                        array[(array['B01', 'B05', 'A01', 'C02', 'D03'])[1 + n %% 5]], 'KG',
                        (array['KG-GB', 'KG-O', 'KG-C', 'KG-J', 'KG-B', 'KG-N', 'KG-T', 'KG-Y', 'KG-GO'])[1 + n %% 9],
                        'CONSTRUCTION', 'WEB', (array['ky', 'ru', 'uz'])[1 + n %% 3], to_char(now(), 'YYYY-MM'),
                        now() - n %% 400 * interval '1 day', case when n %% 5 = 0 then now() - n %% 90 * interval '1 day' end,
                        case when n %% 7 = 0 then current_date + n %% 200 - 20 end,
                        case when n %% 7 = 0 then current_date + n %% 200 - 27 end
                    from generate_series(%d, %d) as n
                    cross join lateral (select now() + (n::bigint * 7919 %% 120 - 60)::int * interval '1 day' + n * interval '1 ms' as due) d
                    cross join (select id from access.organisation limit 1) o
                    cross join (select id from access.team limit 1) t""".formatted(1, cases));
            statement.execute("analyze hotline.case_file");
            statement.execute("checkpoint");
        }
    }
}
