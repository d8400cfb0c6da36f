package org.tayanych.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.access.Member;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Role;
import org.tayanych.audit.Audit;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Tallies;
import org.tayanych.vocabulary.Tally;

/** Counting, looking, publishing and revising, with rooms whose rows are put there by hand. */
@HouseTest
class EditionsTest {

    private static final Measure ORDERS = new Measure("orders", Measure.Unit.COUNT, false);
    private static final Measure HURT = new Measure("persons_hurt", Measure.Unit.COUNT, true);
    private static final Measure UNKNOWN = new Measure("horses_counted", Measure.Unit.COUNT, false);

    @Autowired
    House house;

    @Autowired
    EditionStore store;

    @Autowired
    Organisations organisations;

    @Autowired
    Audit audit;

    private record Row(LocalDate day, Measure measure, String region) {}

    /** A room whose rows stand in a list. */
    private static final class Rows implements Tallies {

        private final List<Row> rows = new ArrayList<>();

        void add(String day, Measure measure, String region, int times) {
            for (int i = 0; i < times; i++) {
                rows.add(new Row(LocalDate.parse(day), measure, region));
            }
        }

        @Override
        public List<Measure> measures() {
            return List.of(ORDERS, HURT, UNKNOWN);
        }

        @Override
        public List<Tally> count(Country country, Period period, Cut cut) {
            Map<String, Long> counts = new TreeMap<>();
            Map<String, Measure> of = new TreeMap<>();
            for (Row row : rows) {
                if (period.contains(row.day()) && (cut == Cut.WHOLE || cut == Cut.REGION)) {
                    String key = row.measure().code() + " " + (cut == Cut.REGION ? row.region() : "");
                    counts.merge(key, 1L, Long::sum);
                    of.put(key, row.measure());
                }
            }
            return counts.entrySet().stream().map(each -> Tally.of(
                    java.util.Objects.requireNonNull(of.get(each.getKey())), each.getKey().split(" ", 2)[1], each.getValue())).toList();
        }

        @Override
        public Optional<String> rowsOf(Measure measure) {
            return Optional.empty();
        }
    }

    @Test
    void what_is_published_is_what_was_looked_at_and_small_parts_are_never_stored() {
        int year = 2011;
        Rows rows = new Rows();
        rows.add(year + "-02-03", ORDERS, "KG-T", 3);
        rows.add(year + "-02-03", HURT, "KG-T", 4);
        rows.add(year + "-02-03", HURT, "KG-C", 15);
        rows.add(year + "-02-03", HURT, "KG-Y", 30);
        rows.add(year + "-02-03", UNKNOWN, "KG-T", 30);
        Editions editions = editions(rows, false);
        Proposal proposal = editions.propose(year);
        assertThat(proposal.differences()).noneMatch(each -> each.now().indicator() == Indicator.PERSONS_HURT
                && each.now().value().filter(value -> value.intValue() > 0 && value.intValue() < 10).isPresent());
        assertThat(publish(editions, year, proposal.print(), Edition.Reason.NEW)).isInstanceOf(Editions.Outcome.Published.class);
        List<Figure> stored = stored(year);
        assertThat(stored).anySatisfy(figure -> {
            assertThat(figure.part()).isEqualTo("KG-T");
            assertThat(figure.quality()).isEqualTo(Quality.SUPPRESSED);
            assertThat(figure.value()).isEmpty();
            assertThat(figure.rows()).isEmpty();
        });
        assertThat(stored.stream().filter(figure -> figure.part().equals("KG-C") && figure.indicator() == Indicator.PERSONS_HURT))
                .as("hidden to protect Talas").allMatch(figure -> figure.quality() == Quality.SUPPRESSED);
        assertThat(stored.stream().filter(figure -> figure.indicator() == Indicator.ORDERS && figure.part().equals("KG-T")))
                .as("orders point to nobody").isNotEmpty().allMatch(figure -> figure.value().isPresent());
        assertThat(publish(editions, year, editions.propose(year).print(), Edition.Reason.NEW))
                .isInstanceOf(Editions.Outcome.NothingNew.class);
    }

    @Test
    void a_figure_that_comes_out_otherwise_needs_a_reason_and_stays_readable_as_it_was() {
        int year = 2012;
        Rows rows = new Rows();
        rows.add(year + "-05-05", ORDERS, "KG-T", 20);
        Editions editions = editions(rows, false);
        publish(editions, year, editions.propose(year).print(), Edition.Reason.NEW);
        String looked = editions.propose(year).print();
        rows.add(year + "-05-06", ORDERS, "KG-T", 1);
        assertThat(publish(editions, year, looked, Edition.Reason.LATE_ROWS)).isInstanceOf(Editions.Outcome.Moved.class);
        String again = editions.propose(year).print();
        assertThat(publish(editions, year, again, Edition.Reason.NEW)).isInstanceOf(Editions.Outcome.NeedsReason.class);
        assertThat(publish(editions, year, again, Edition.Reason.LATE_ROWS)).isInstanceOf(Editions.Outcome.Published.class);
        assertThat(store.revisions(100)).filteredOn(one -> one.span().equals(Span.year(year)) && one.cut() == Cut.WHOLE)
                .singleElement().satisfies(revision -> {
                    assertThat(revision.before().orElseThrow()).isEqualByComparingTo("20");
                    assertThat(revision.after().orElseThrow()).isEqualByComparingTo("21");
                    assertThat(revision.reason()).isEqualTo(Edition.Reason.LATE_ROWS);
                });
    }

    @Test
    void nothing_that_was_published_can_be_changed_or_deleted_in_the_database() {
        int year = 2013;
        Rows rows = new Rows();
        rows.add(year + "-05-05", ORDERS, "KG-T", 20);
        Editions editions = editions(rows, false);
        publish(editions, year, editions.propose(year).print(), Edition.Reason.NEW);
        assertThatThrownBy(() -> house.database().sql("update evidence.figure set value = 1 where span = '2013'").update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("stays");
        assertThatThrownBy(() -> house.database().sql("delete from evidence.edition where year = 2013").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void invented_rows_are_marked_for_good() {
        int year = 2014;
        Rows rows = new Rows();
        rows.add(year + "-05-05", ORDERS, "KG-T", 20);
        Editions editions = editions(rows, true);
        assertThat(editions.propose(year).sample()).isTrue();
        publish(editions, year, editions.propose(year).print(), Edition.Reason.NEW);
        assertThat(stored(year)).isNotEmpty().allMatch(figure -> figure.quality() == Quality.SAMPLE);
    }

    @Test
    void a_year_that_still_lasts_is_provisional_and_tells_nothing_of_persons() {
        int year = LocalDate.ofInstant(house.clock().instant(), java.time.ZoneId.of("Asia/Bishkek")).getYear();
        Rows rows = new Rows();
        rows.add(year + "-01-01", ORDERS, "KG-T", 20);
        rows.add(year + "-01-01", HURT, "KG-T", 50);
        List<Proposal.Difference> running = editions(rows, false).propose(year).differences().stream()
                .filter(each -> each.now().span().equals(Span.year(year))).toList();
        assertThat(running).anyMatch(each -> each.now().indicator() == Indicator.ORDERS
                && each.now().quality() == Quality.PROVISIONAL && each.now().note().equals(Edition.RUNNING));
        assertThat(running).noneMatch(each -> each.now().indicator() == Indicator.PERSONS_HURT);
    }

    @Test
    void only_the_inspectorate_of_the_country_publishes() {
        Rows rows = new Rows();
        Editions editions = editions(rows, false);
        World world = house.world();
        for (World.Place place : List.of(world.place(Organisation.Kind.INSPECTORATE, Country.KZ), world.hotline())) {
            Member stranger = world.worker(place.enrol(Role.CHIEF_INSPECTOR, place.intake())).member();
            assertThat(editions.publishes(stranger)).isFalse();
            assertThatThrownBy(() -> editions.publish(stranger, 2015, "", Edition.Reason.NEW)).isInstanceOf(IllegalArgumentException.class);
        }
        World.Place ours = world.inspectorate();
        assertThat(editions.publishes(world.worker(ours.inspector()).member())).as("an inspector who is not the chief").isFalse();
        assertThat(editions.publishes(chief())).isTrue();
    }

    @Test
    void every_measure_of_every_room_can_be_explained() {
        assertThat(measures()).allSatisfy(code -> assertThat(Indicator.of(code)).as(code).isPresent());
    }

    private List<String> measures() {
        return house.bean(Counting.class).rooms().stream().flatMap(room -> room.measures().stream()).map(Measure::code).toList();
    }

    private Member chief() {
        World world = house.world();
        return world.worker(world.inspectorate().chiefInspector()).member();
    }

    private Editions.Outcome publish(Editions editions, int year, String print, Edition.Reason reason) {
        Member chief = chief();
        return java.util.Objects.requireNonNull(house.bean(TransactionTemplate.class)
                .execute(transaction -> editions.publish(chief, year, print, reason)));
    }

    private Editions editions(Tallies rows, boolean sample) {
        EvidenceSettings settings = house.bean(EvidenceSettings.class);
        Counting counting = new Counting(List.of(rows), settings, house.clock());
        Drafting drafting = new Drafting(counting, store, List.of(() -> sample), settings);
        return new Editions(drafting, store, organisations, settings, audit, house.clock());
    }

    private List<Figure> stored(int year) {
        return store.current().stream().filter(figure -> figure.span().inYear() == year).toList();
    }
}
