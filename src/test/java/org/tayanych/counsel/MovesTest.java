package org.tayanych.counsel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.CaseWorker;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;
import org.tayanych.law.Pack;
import org.tayanych.law.Provision;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Period;

/** A changed pack moves the clocks of open cases, and says so. */
@HouseTest
class MovesTest {

    private static final String DISMISSAL = "KG-LIM-DISMISSAL";

    @Autowired
    House house;

    Office office;
    OpenCase opened;
    LocalDate on;

    @BeforeEach
    void dismissedTenDaysAgo() {
        office = new Office(house);
        opened = office.newCase();
        on = office.today().minusDays(10);
        office.facts.add(opened, Office.fact(Fact.Kind.DISMISSAL_ORDER, on));
    }

    /** Other tests find their clocks as the pack in use has them. */
    @AfterEach
    void theLawIsAsItWas() {
        office.moves.followAll();
    }

    private Optional<Timeline.Entry> note() {
        return house.bean(Timeline.class).newestFirst(opened, Optional.empty()).entries().stream()
                .filter(entry -> entry.what().equals("counsel.entry.moved"))
                .findFirst();
    }

    private CaseWorker reader() {
        return office.world.worker(office.consultant);
    }

    @Test
    void the_same_pack_moves_nothing() {
        assertThat(office.moves.follow(office.pack())).isZero();
        assertThat(office.moves.latest(reader())).isEmpty();
        assertThat(note()).isEmpty();
    }

    @Test
    void a_shorter_limit_moves_the_clock_the_head_and_the_list_and_the_timeline_says_from_when_to_when() {
        LocalDate before = office.limit(opened, DISMISSAL).last();
        Pack shorter = office.changed("test-shorter", DISMISSAL, 1);
        assertThat(office.moves.follow(shorter)).isPositive();
        TimeLimit moved = office.limit(opened, DISMISSAL);
        assertThat(moved.last()).isBefore(before);
        assertThat(moved.pack()).isEqualTo("KG test-shorter");
        assertThat(office.limit(opened)).contains(new CaseFile.Limit(moved.last(), moved.safe()));
        assertThat(note().orElseThrow().detail()).isEqualTo(
                "KG\u00a0test-shorter counsel.kind.DISMISSAL_ORDER " + on + " " + before + " " + moved.last());
        assertThat(office.moves.latest(reader())).singleElement().satisfies(line -> {
            assertThat(line.from()).contains(before);
            assertThat(line.to()).contains(moved.last());
            assertThat(line.earlier()).isTrue();
        });
    }

    @Test
    void told_twice_it_moves_once() {
        Pack longer = office.changed("test-longer", DISMISSAL, 4);
        office.moves.follow(longer);
        assertThat(office.moves.follow(longer)).isZero();
        assertThat(office.moves.latest(reader())).hasSize(1);
    }

    @Test
    void a_limit_that_was_acted_on_stays_as_it_was() {
        TimeLimit limit = office.limit(opened, DISMISSAL);
        office.facts.act(opened, Set.of(limit.id()), office.today(), HelpChannel.COURT);
        office.moves.follow(office.changed("test-acted", DISMISSAL, 1));
        assertThat(office.facts.of(opened).getFirst().limits()).filteredOn(each -> each.id().equals(limit.id()))
                .singleElement().satisfies(each -> assertThat(each.last()).isEqualTo(limit.last()));
        assertThat(note()).isEmpty();
    }

    @Test
    void a_limit_that_the_law_does_not_have_any_more_goes_and_one_that_it_got_comes() {
        Pack without = office.changed("test-without", DISMISSAL, 2);
        Map<String, Provision> fewer = new LinkedHashMap<>(without.provisions());
        fewer.put(DISMISSAL, new Provision(DISMISSAL, "LIMITS",
                Objects.requireNonNull(without.provisions().get(DISMISSAL)).title(), List.of()));
        office.moves.follow(new Pack(without.country(), "test-without", without.currency(), without.since(),
                without.acts(), fewer, without.rates(), without.workDays()));
        assertThat(office.limits(opened)).doesNotContainKey(DISMISSAL);
        assertThat(office.moves.latest(reader())).singleElement().matches(line -> line.to().isEmpty());
        office.moves.followAll();
        assertThat(office.limits(opened)).containsKey(DISMISSAL);
        assertThat(office.moves.latest(reader())).hasSize(2).anyMatch(line -> line.from().isEmpty());
    }

    @Test
    void the_list_shows_a_stranger_nothing() {
        office.moves.follow(office.changed("test-stranger", DISMISSAL, 1));
        assertThat(office.moves.latest(office.world.worker(office.world.hotline().consultant()))).isEmpty();
    }

    @Test
    void whoever_is_in_charge_is_asked_to_sign_in() {
        office.moves.follow(office.changed("test-told", DISMISSAL, 1));
        house.run("notices-send");
        assertThat(house.mail().getReceivedMessages()).anyMatch(letter -> goesTo(letter, office.supervisor));
    }

    private static boolean goesTo(MimeMessage letter, World.Person person) {
        try {
            return Arrays.toString(letter.getAllRecipients()).contains(person.mail());
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Whatever the law says and whenever it happened: a longer limit never ends earlier, mediation never shortens it. */
    @Test
    void more_months_or_mediation_never_bring_a_limit_forward() {
        Random random = new Random(1531);
        for (int round = 0; round < 300; round++) {
            LocalDate day = LocalDate.of(2026, 6, 23).plusDays(random.nextInt(150));
            LocalDate begins = day.plusDays(random.nextInt(50));
            Period mediation = new Period(begins, begins.plusDays(random.nextInt(60)));
            int months = 1 + random.nextInt(5);
            Pack pack = office.changed("test-random", DISMISSAL, months);
            LocalDate plain = last(day, Optional.empty(), pack);
            assertThat(last(day, Optional.of(mediation), pack)).as("%s %s", day, mediation).isAfterOrEqualTo(plain);
            assertThat(last(day, Optional.empty(), office.changed("test-more", DISMISSAL, months + 1))).isAfter(plain);
        }
    }

    private LocalDate last(LocalDate day, Optional<Period> mediation, Pack pack) {
        Dated fact = new Dated(UUID.randomUUID(), opened.id(), Fact.Kind.WORKBOOK, pack.country(), day, mediation, "");
        return Reckoning.of(fact, pack).getFirst().last();
    }
}
