package org.tayanych.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Severity;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;

/** Work, equipment and places that stand still for grave danger, from the day of the visit on. */
@Component
public class Suspensions {

    private final JdbcClient db;
    private final EntryStore entries;
    private final Ledger ledger;
    private final Findings findings;
    private final Deeds deeds;

    Suspensions(JdbcClient db, EntryStore entries, Ledger ledger, Findings findings, Deeds deeds) {
        this.db = db;
        this.entries = entries;
        this.ledger = ledger;
        this.findings = findings;
        this.deeds = deeds;
    }

    /**
     * From this day on it stands still. Refused for a finding that is not grave, and without words.
     *
     * @param words what exactly stands still, and what the danger is
     */
    @Transactional
    public Written begin(OpenFile file, FindingId finding, Suspension.What what, Secret words, LocalDate from) {
        Optional<Finding> found = findings.find(finding, file.reader())
                .filter(each -> each.inspection().equals(file.id()) && each.counts());
        if (found.isEmpty()) {
            return new Written.Refused(Refusal.NO_FINDING);
        }
        if (found.get().severity() != Severity.GRAVE) {
            return new Written.Refused(Refusal.NOT_GRAVE);
        }
        Step step = Step.of(EntryKind.SUSPENDED, from).coded(what);
        Optional<Refusal> amiss = words.isBlank() ? Optional.of(Refusal.NO_REASON) : ledger.amiss(file, step, words);
        if (amiss.isPresent()) {
            return new Written.Refused(amiss.get());
        }
        Suspension.Id id = Suspension.Id.draw();
        insert(id, file, finding, step, file.key().seal(words, OrderField.ORDER_SUSPENDED, id.value()));
        ledger.follow(file, id.value(), SuspensionStanding.NOTHING, step, Secret.NOTHING, null, standing -> keep(id, standing));
        deeds.done(file, "suspension.begun", id);
        return new Written.Done(id.value());
    }

    /** The danger is over. Refused without a reason, before it began, and when it was lifted. */
    @Transactional
    public Written lift(OpenFile file, Suspension.Id id, LocalDate day, Secret why) {
        return take(id, file)
                ? deeds.done(file, "suspension.lifted", id, ledger.write(file, id.value(), SuspensionStanding.NOTHING,
                        Step.of(EntryKind.SUSPENSION_LIFTED, day), why, standing -> keep(id, standing)))
                : new Written.Refused(Refusal.NOT_HERE);
    }

    @Transactional
    public Written strike(OpenFile file, Suspension.Id id, UUID entry, Secret why) {
        return take(id, file)
                ? deeds.done(file, "suspension.struck", id, ledger.strike(file, id.value(), SuspensionStanding.NOTHING, entry, why,
                        standing -> keep(id, standing)))
                : new Written.Refused(Refusal.NOT_HERE);
    }

    /** Every suspension of the inspection, struck out ones included. */
    public List<Suspension> of(OpenFile file) {
        return db.sql("select * from orders.suspension where inspection = :inspection order by at, id")
                .param("inspection", file.id().value())
                .query((row, n) -> suspension(row, file.key()))
                .list();
    }

    public Optional<Suspension> find(OpenFile file, Suspension.Id id) {
        return of(file).stream().filter(suspension -> suspension.id().equals(id)).findFirst();
    }

    private void insert(Suspension.Id id, OpenFile file, FindingId finding, Step step, Sealed words) {
        db.sql("""
                insert into orders.suspension (id, inspection, finding, organisation, team, workplace, what, words, written_by, at,
                    state, from_on)
                values (:id, :inspection, :finding, :organisation, :team, :workplace, :what, :words, :by, :now, 'SUSPENDED', :from)""")
                .param("id", id.value())
                .param("inspection", file.id().value())
                .param("finding", finding.value())
                .param("organisation", file.inspection().organisation().value())
                .param("team", file.inspection().team().value())
                .param("workplace", file.inspection().workplace().value())
                .param("what", step.code().orElseThrow())
                .param("words", words.atRest())
                .param("by", file.reader().id().value())
                .param("now", EntryStore.at(deeds.now()))
                .param("from", step.day())
                .update();
    }

    private boolean take(Suspension.Id id, OpenFile file) {
        return db.sql("select id from orders.suspension where id = :id and inspection = :inspection for update")
                .param("id", id.value())
                .param("inspection", file.id().value())
                .query(UUID.class).optional().isPresent();
    }

    private void keep(Suspension.Id id, SuspensionStanding standing) {
        db.sql("update orders.suspension set state = :state, lifted_on = :lifted where id = :id")
                .param("id", id.value())
                .param("state", standing.state().name())
                .param("lifted", standing.lifted())
                .update();
    }

    private Suspension suspension(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Suspension(
                new Suspension.Id(id),
                new InspectionId(row.getObject("inspection", UUID.class)),
                new FindingId(row.getObject("finding", UUID.class)),
                Suspension.What.valueOf(row.getString("what")),
                key.open(Sealed.fromRest(row.getBytes("words")), OrderField.ORDER_SUSPENDED, id),
                Suspension.State.valueOf(row.getString("state")),
                row.getObject("from_on", LocalDate.class),
                EntryStore.day(row, "lifted_on"),
                entries.of(List.of(id), key).getOrDefault(id, List.of()));
    }

    /** Where a suspension stands: from which day, and lifted on which. */
    private record SuspensionStanding(@Nullable LocalDate from, @Nullable LocalDate lifted) implements Standing<SuspensionStanding> {

        static final SuspensionStanding NOTHING = new SuspensionStanding(null, null);

        @Override
        public Optional<Refusal> refuses(Step next) {
            if (next.kind() == EntryKind.SUSPENDED && from == null) {
                return Optional.empty();
            }
            if (next.kind() != EntryKind.SUSPENSION_LIFTED || from == null || lifted != null) {
                return Optional.of(Refusal.WRONG_STATE);
            }
            return next.day().isBefore(from) ? Optional.of(Refusal.DAY_BEFORE) : Optional.empty();
        }

        @Override
        public SuspensionStanding after(Step next) {
            return next.kind() == EntryKind.SUSPENDED
                    ? new SuspensionStanding(next.day(), null)
                    : new SuspensionStanding(from, next.day());
        }

        Suspension.State state() {
            return from == null ? Suspension.State.STRUCK : lifted == null ? Suspension.State.SUSPENDED : Suspension.State.LIFTED;
        }
    }
}
