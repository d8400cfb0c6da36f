package org.tayanych.claims;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.remedies.Balance;
import org.tayanych.remedies.Step;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;

/** How claims rest, and what their lines come to. */
@Component
class ClaimStore {

    private static final String SEEN = """
            select c.*, (select coalesce(sum(e.new_ones), 0) from claims.standing e where e.claim = c.id) as paid_workers
            from claims.claim c where\s""";

    private final JdbcClient db;

    ClaimStore(JdbcClient db) {
        this.db = db;
    }

    void insert(ClaimId id, NewClaim claim, Workplace at, TeamId team, Sealed told, Inspector by, LocalDate today, Instant now) {
        db.sql("""
                insert into claims.claim (id, organisation, team, workplace, inspection, finding, country, region, sector, size,
                    workers, begun_on, told, member, at)
                values (:id, :organisation, :team, :workplace, :inspection, :finding, :country, :region, :sector, :size,
                    :workers, :today, :told, :by, :now)""")
                .param("id", id.value())
                .param("organisation", by.organisation().value())
                .param("team", team.value())
                .param("workplace", at.id().value())
                .param("inspection", claim.inspection().map(InspectionId::value).orElse(null))
                .param("finding", claim.finding().map(FindingId::value).orElse(null))
                .param("country", at.country().code())
                .param("region", at.region().map(Region::code).orElse(null))
                .param("sector", at.sector().name())
                .param("size", at.size().name())
                .param("workers", claim.workers())
                .param("today", today)
                .param("told", told.atRest())
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Claim> find(ClaimId id, Collection<TeamId> teams) {
        return full(db.sql(SEEN + "c.id = :id and c.team = any(:teams)")
                .param("id", id.value()).param("teams", ids(teams))).stream().findFirst();
    }

    Sealed told(ClaimId id) {
        return db.sql("select told from claims.claim where id = :id")
                .param("id", id.value())
                .query((row, n) -> Sealed.fromRest(row.getBytes("told")))
                .single();
    }

    /** Others wait until this transaction is over. */
    void lock(ClaimId id) {
        db.sql("select 1 from claims.claim where id = :id for update").param("id", id.value())
                .query((row, n) -> row.getInt(1)).single();
    }

    List<Claim> page(Wanted wanted, Collection<TeamId> teams) {
        return full(wanted(SEEN, wanted, teams, " order by begun_on desc, id limit :most offset :skip")
                .param("most", Wanted.PAGE)
                .param("skip", (wanted.page() - 1) * Wanted.PAGE));
    }

    long count(Wanted wanted, Collection<TeamId> teams) {
        return wanted("select count(*) from claims.claim c where ", wanted, teams, "").query((row, n) -> row.getLong(1)).single();
    }

    private JdbcClient.StatementSpec wanted(String select, Wanted wanted, Collection<TeamId> teams, String order) {
        return db.sql(select + """
                c.team = any(:teams)
                and (:from::date is null or c.begun_on >= :from) and (:until::date is null or c.begun_on <= :until)
                and (c.struck_at is not null) = :struck
                and (not :open or exists (select 1 from claims.balance b where b.claim = c.id and b.outstanding > 0))
                and (not :unconfirmed or exists (
                    select 1 from claims.standing e where e.claim = c.id group by e.currency
                    having coalesce(sum(e.amount) filter (where e.kind = 'PAID'), 0)
                           > coalesce(sum(e.amount) filter (where e.kind = 'CONFIRMED'), 0)))""" + order)
                .param("teams", ids(teams))
                .param("from", wanted.from().orElse(null))
                .param("until", wanted.until().orElse(null))
                .param("struck", wanted.only() == Wanted.Only.STRUCK)
                .param("open", wanted.only() == Wanted.Only.OPEN)
                .param("unconfirmed", wanted.only() == Wanted.Only.UNCONFIRMED);
    }

    /** The last one first; by organisation, because it is codes, days and amounts alone. */
    List<Claim> of(WorkplaceId workplace, OrganisationId organisation, int most) {
        return full(db.sql(SEEN + """
                c.workplace = :workplace and c.organisation = :organisation and c.struck_at is null
                order by begun_on desc limit :most""")
                .param("workplace", workplace.value()).param("organisation", organisation.value()).param("most", most));
    }

    List<Claim> of(InspectionId inspection) {
        return full(db.sql(SEEN + "c.inspection = :inspection and c.struck_at is null order by begun_on, id")
                .param("inspection", inspection.value()));
    }

    /** A payment that stands. */
    record Paid(LocalDate day, Money money) {}

    List<Paid> payments(ClaimId claim) {
        return db.sql("select day, amount, currency from claims.standing where claim = :claim and kind = 'PAID' order by nr")
                .param("claim", claim.value())
                .query((row, n) -> new Paid(row.getObject("day", LocalDate.class), money(row, row.getBigDecimal("amount"))))
                .list();
    }

    Map<WorkplaceId, Money> arrears(OrganisationId organisation, Currency currency) {
        Map<WorkplaceId, Money> arrears = new HashMap<>();
        db.sql("select workplace, outstanding, currency from claims.arrears where organisation = :organisation and currency = :currency")
                .param("organisation", organisation.value())
                .param("currency", currency.getCurrencyCode())
                .query(row -> {
                    arrears.put(new WorkplaceId(row.getObject("workplace", UUID.class)), money(row, row.getBigDecimal("outstanding")));
                });
        return arrears;
    }

    void workers(ClaimId id, int workers) {
        db.sql("update claims.claim set workers = :workers where id = :id").param("id", id.value()).param("workers", workers).update();
    }

    void link(ClaimId id, InspectionId inspection) {
        db.sql("update claims.claim set inspection = :inspection, finding = null where id = :id")
                .param("id", id.value()).param("inspection", inspection.value()).update();
    }

    void takeOut(ClaimId id, Instant now) {
        db.sql("update claims.claim set struck_at = :now where id = :id and struck_at is null")
                .param("id", id.value()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private List<Claim> full(JdbcClient.StatementSpec claims) {
        List<Claim> bare = claims.query((row, n) -> claim(row)).list();
        Map<UUID, List<Claim.Sums>> sums = sums(bare);
        return bare.stream().map(each -> new Claim(each.id(), each.team(), each.workplace(), each.country(), each.inspection(),
                each.finding(), each.workers(), each.begun(), each.paidWorkers(), each.struck(),
                sums.getOrDefault(each.id().value(), List.of()))).toList();
    }

    private Map<UUID, List<Claim.Sums>> sums(List<Claim> claims) {
        Map<UUID, List<Claim.Sums>> sums = new HashMap<>();
        db.sql("""
                select claim, currency, sum(amount) filter (where kind = 'OWED') as owed,
                    sum(amount) filter (where kind = 'ADMITTED') as admitted, sum(amount) filter (where kind = 'ORDERED') as ordered,
                    sum(amount) filter (where kind = 'PAID') as paid, sum(amount) filter (where kind = 'CONFIRMED') as confirmed
                from claims.standing where claim = any(:claims) and amount is not null
                group by claim, currency order by claim, currency""")
                .param("claims", claims.stream().map(claim -> claim.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    sums.computeIfAbsent(row.getObject("claim", UUID.class), each -> new ArrayList<>()).add(sums(row));
                });
        return sums;
    }

    /** A step that nobody took is left out: it is not the same as one of zero. */
    private static Claim.Sums sums(ResultSet row) throws SQLException {
        Map<Step, Money> totals = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            BigDecimal total = row.getBigDecimal(step.name());
            if (total != null) {
                totals.put(step, money(row, total));
            }
        }
        return new Claim.Sums(new Balance(Currency.getInstance(row.getString("currency")), totals),
                money(row, row.getBigDecimal("confirmed")));
    }

    private static Money money(ResultSet row, @Nullable BigDecimal amount) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return amount == null ? Money.zero(currency) : new Money(amount, currency);
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new ClaimId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                new WorkplaceId(row.getObject("workplace", UUID.class)),
                new Country(row.getString("country")),
                Optional.ofNullable(row.getObject("inspection", UUID.class)).map(InspectionId::new),
                Optional.ofNullable(row.getObject("finding", UUID.class)).map(FindingId::new),
                row.getInt("workers"),
                row.getObject("begun_on", LocalDate.class),
                row.getInt("paid_workers"),
                row.getObject("struck_at") != null,
                List.of());
    }

    private static UUID[] ids(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::value).toArray(UUID[]::new);
    }
}
