package org.tayanych.employers;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.OrganisationId;

/**
 * Counts how many employers each two organisations that take part both know, once a night. Compared are prints under the
 * house's key: of country and tax number, and of name and region. An employer counts from its thirtieth day in the register, an
 * organisation from its tenth such employer, and what comes out is the least number of a band ({@link Band}): so adding one firm
 * to see the count move tells next to nothing, late (decision 1703).
 */
@Component
class Counting {

    static final Duration STANDING = Duration.ofDays(30);
    static final int LEAST_REGISTER = 10;
    private static final int AT_ONCE = 5_000;

    private record Known(UUID workplace, UUID employer, String country, Optional<String> number, Optional<String> region, String alike) {}

    private final JdbcClient db;
    private final HouseSeal seal;
    private final Clock clock;

    Counting(DataSource database, HouseSeal seal, Clock clock) {
        this.db = JdbcClient.create(database);
        this.seal = seal;
        this.clock = clock;
    }

    /** Makes all prints and counts anew. */
    @Transactional
    public void count() {
        db.sql("delete from employers.print").update();
        db.sql("select organisation from employers.taking_part order by organisation")
                .query((row, n) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list()
                .forEach(this::print);
        db.sql("analyze employers.print").update();
        db.sql("delete from employers.known_by_both").update();
        write();
    }

    private void write() {
        db.sql("""
                with large as (select organisation from employers.print group by organisation
                               having count(distinct employer) >= :least),
                both_know as (
                    select a.organisation as one, b.organisation as other, count(distinct a.employer) as known
                    from employers.print a join employers.print b on b.print = a.print and a.organisation < b.organisation
                    join employers.employer ea on ea.id = a.employer join employers.employer eb on eb.id = b.employer
                    where ea.tax_number is null or eb.tax_number is null or ea.tax_number = eb.tax_number
                    group by a.organisation, b.organisation)
                insert into employers.known_by_both (one, other, band, counted_at)
                select x.organisation, y.organisation,
                    (select max(least) from unnest(:bands::int[]) as least where least <= coalesce(k.known, 0)), :now
                from large x join large y on x.organisation < y.organisation
                left join both_know k on k.one = x.organisation and k.other = y.organisation""")
                .param("least", LEAST_REGISTER)
                .param("bands", Band.LEAST.toArray(Integer[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void print(OrganisationId organisation) {
        UUID after = new UUID(0, 0);
        for (List<Known> some = next(organisation, after); !some.isEmpty(); some = next(organisation, after)) {
            List<UUID> employers = new ArrayList<>();
            List<byte[]> prints = new ArrayList<>();
            for (Known known : some) {
                known.number().ifPresent(number -> {
                    employers.add(known.employer());
                    prints.add(seal.fingerprint(Secret.of(known.country() + " " + number), "employers.number"));
                });
                known.region().filter(region -> known.alike().length() >= 4).ifPresent(region -> {
                    employers.add(known.employer());
                    prints.add(seal.fingerprint(Secret.of(region + " " + known.alike()), "employers.name"));
                });
            }
            insert(organisation, employers, prints);
            after = some.getLast().workplace();
        }
    }

    private void insert(OrganisationId organisation, List<UUID> employers, List<byte[]> prints) {
        db.sql("""
                insert into employers.print (organisation, employer, print)
                select :organisation, * from unnest(:employers::uuid[], :prints::bytea[]) on conflict do nothing""")
                .param("organisation", organisation.value())
                .param("employers", employers.toArray(UUID[]::new))
                .param("prints", prints.toArray(byte[][]::new))
                .update();
    }

    private List<Known> next(OrganisationId organisation, UUID after) {
        OffsetDateTime before = clock.instant().minus(STANDING).atOffset(ZoneOffset.UTC);
        return db.sql("""
                select w.id, w.employer, w.country, e.tax_number, w.region, w.alike
                from employers.workplace w join employers.employer e on e.id = w.employer
                where w.organisation = :organisation and w.id > :after and w.merged_into is null
                  and w.added_at <= :before and e.added_at <= :before
                order by w.id limit :most""")
                .param("organisation", organisation.value())
                .param("after", after)
                .param("before", before)
                .param("most", AT_ONCE)
                .query((row, n) -> new Known(row.getObject("id", UUID.class), row.getObject("employer", UUID.class),
                        row.getString("country"), Optional.ofNullable(row.getString("tax_number")),
                        Optional.ofNullable(row.getString("region")), row.getString("alike")))
                .list();
    }
}
