package org.tayanych.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Member;
import org.tayanych.employers.Partner.Standing;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;

/** Two organisations learn that they know the same employers; a third learns nothing. */
@HouseTest
class MatchingTest {

    private static final Region BISHKEK = new Region("KG-GB");

    @Autowired
    House house;

    @Autowired
    Workplaces workplaces;

    @Autowired
    Matching matching;

    private World.Place ours;
    private World.Place theirs;
    private World.Place third;
    private World.Person ourSupervisor;
    private World.Person thirdSupervisor;
    private Member we;
    private Member they;
    private Member stranger;

    @BeforeEach
    void three() {
        ours = house.world().hotline();
        theirs = house.world().hotline();
        third = house.world().hotline();
        ourSupervisor = ours.supervisor();
        thirdSupervisor = third.supervisor();
        we = house.world().worker(ourSupervisor).member();
        they = house.world().worker(theirs.supervisor()).member();
        stranger = house.world().worker(thirdSupervisor).member();
    }

    private void add(World.Place place, String name, String number) {
        workplaces.add(place.organisation(), Optional.empty(), new NewWorkplace(FirmName.of(name),
                number.isEmpty() ? Optional.empty() : Optional.of(new TaxNumber(number)), new Isic("F"), 0, SizeBand.UNKNOWN,
                Country.KG, Optional.of(BISHKEK), "", ""));
    }

    /** Four in common: two by number, two by name in another spelling; one pair has the same name and different numbers. */
    private void registers() {
        for (int firm = 0; firm < 9; firm++) {
            add(ours, "Биздин ишкана " + firm, "1000000000000" + firm);
            add(theirs, "Алардын ишканасы " + firm, "2000000000000" + firm);
            add(third, "Үчүнчү ишкана " + firm, "3000000000000" + firm);
        }
        add(ours, "Ала-Тоо Курулуш", "40000000000001");
        add(theirs, "Совсем другое имя", "40000000000001");
        add(ours, "Бетон завод", "40000000000002");
        add(theirs, "Бетон завод", "40000000000002");
        add(ours, "ОсОО Шырдак Текстиль", "");
        add(theirs, "Shyrdak Tekstil LLC", "40000000000003");
        add(ours, "Береке курулуш", "40000000000004");
        add(theirs, "Береке Курулуш", "");
        add(ours, "Бирдей аталыш", "40000000000005");
        add(theirs, "Бирдей аталыш", "40000000000006");
        add(third, "Ала-Тоо Курулуш", "40000000000001");
    }

    private void nightAfterAMonth() {
        house.clock().forward(Duration.ofDays(31));
        house.run("employers-matching");
    }

    private Partner seenBy(Member reader, World.Place other) {
        return matching.partner(reader, other.organisation()).orElseThrow();
    }

    @Test
    void whoever_does_not_take_part_is_seen_by_nobody_and_sees_nobody() {
        registers();
        matching.takePart(we);
        nightAfterAMonth();
        assertThat(matching.partner(we, theirs.organisation())).isEmpty();
        assertThat(matching.partners(they)).isEmpty();
        assertThat(matching.ask(they, ours.organisation())).isFalse();
        assertThat(matching.ask(we, theirs.organisation())).isFalse();
    }

    @Test
    void before_both_agree_there_is_a_band_and_nothing_else() {
        registers();
        matching.takePart(we);
        matching.takePart(they);
        matching.takePart(stranger);
        nightAfterAMonth();
        assertThat(seenBy(we, theirs).band()).as("four in common").contains(3);
        assertThat(seenBy(we, third).band()).as("one in common").contains(0);
        assertThat(matching.known(we, theirs.organisation(), 0, 10)).isEmpty();
        assertThat(matching.agree(we, theirs.organisation())).isFalse();
        assertThat(matching.ask(we, theirs.organisation())).isTrue();
        assertThat(matching.ask(we, theirs.organisation())).isFalse();
        assertThat(matching.agree(we, theirs.organisation())).as("nobody agrees to the own question").isFalse();
        assertThat(seenBy(they, ours).standing()).isEqualTo(Standing.THEY_ASKED);
        assertThat(matching.known(they, ours.organisation(), 0, 10)).isEmpty();
    }

    @Test
    void once_both_agree_each_sees_its_own_until_either_ends_it() {
        registers();
        List.of(we, they, stranger).forEach(matching::takePart);
        nightAfterAMonth();
        matching.ask(we, theirs.organisation());
        assertThat(matching.agree(they, ours.organisation())).isTrue();
        assertThat(matching.known(we, theirs.organisation(), 0, 10)).extracting(Workplace::name)
                .containsExactlyInAnyOrder("Ала-Тоо Курулуш", "Бетон завод", "ОсОО Шырдак Текстиль", "Береке курулуш");
        assertThat(matching.known(they, ours.organisation(), 0, 10)).extracting(Workplace::name)
                .containsExactlyInAnyOrder("Совсем другое имя", "Бетон завод", "Shyrdak Tekstil LLC", "Береке Курулуш");
        assertThat(matching.knownCount(we, theirs.organisation())).isEqualTo(4);
        assertThat(matching.known(stranger, ours.organisation(), 0, 10)).isEmpty();
        assertThat(matching.end(stranger, ours.organisation())).isFalse();
        assertThat(matching.end(they, ours.organisation())).isTrue();
        assertThat(matching.known(we, theirs.organisation(), 0, 10)).isEmpty();
    }

    @Test
    void a_no_stands_for_thirty_days() {
        registers();
        List.of(we, they).forEach(matching::takePart);
        matching.ask(we, theirs.organisation());
        assertThat(matching.refuse(they, ours.organisation())).isTrue();
        assertThat(seenBy(we, theirs).standing()).isEqualTo(Standing.REFUSED);
        assertThat(matching.ask(we, theirs.organisation())).isFalse();
        house.clock().forward(Duration.ofDays(31));
        assertThat(matching.ask(we, theirs.organisation())).isTrue();
    }

    @Test
    void one_firm_added_to_see_the_count_move_shows_nothing_for_a_month_and_little_then() {
        registers();
        List.of(we, they).forEach(matching::takePart);
        nightAfterAMonth();
        add(theirs, "Биздин ишкана 1", "10000000000001");
        house.run("employers-matching");
        assertThat(seenBy(they, ours).band()).contains(3);
        assertThat(house.database().sql("select count(*) from employers.print where organisation = :id")
                .param("id", theirs.organisation().value()).query((row, n) -> row.getInt(1)).single())
                .as("the new one has no print yet").isEqualTo(27);
        nightAfterAMonth();
        assertThat(seenBy(they, ours).band()).as("five are in the same band as four").contains(3);
    }

    @Test
    void a_register_made_for_the_question_is_too_small_to_be_counted() {
        registers();
        World.Place prober = house.world().hotline();
        Member probing = house.world().worker(prober.supervisor()).member();
        add(prober, "Ала-Тоо Курулуш", "40000000000001");
        List.of(we, probing).forEach(matching::takePart);
        nightAfterAMonth();
        assertThat(seenBy(probing, ours).band()).isEmpty();
    }

    @Test
    void whoever_leaves_takes_prints_counts_and_agreements_along() {
        registers();
        List.of(we, they).forEach(matching::takePart);
        nightAfterAMonth();
        matching.ask(we, theirs.organisation());
        matching.agree(they, ours.organisation());
        matching.leave(they);
        assertThat(matching.partners(we)).noneMatch(partner -> partner.organisation().equals(theirs.organisation()));
        assertThat(house.database().sql("select count(*) from employers.print where organisation = :id")
                .param("id", theirs.organisation().value()).query((row, n) -> row.getInt(1)).single()).isZero();
        matching.takePart(they);
        assertThat(matching.known(we, theirs.organisation(), 0, 10)).isEmpty();
    }

    @Test
    void prints_cannot_be_made_from_the_database_alone() {
        registers();
        matching.takePart(we);
        nightAfterAMonth();
        boolean plain = house.database().sql("""
                select exists (select 1 from employers.print p join employers.employer e on e.id = p.employer
                where p.print in (sha256(convert_to(e.country || ' ' || e.tax_number, 'UTF8')), sha256(convert_to(e.tax_number, 'UTF8'))))""")
                .query((row, n) -> row.getBoolean(1)).single();
        assertThat(plain).isFalse();
    }

    @Test
    void a_third_organisation_finds_nothing_behind_the_doors_of_two_others() {
        registers();
        List.of(we, they).forEach(matching::takePart);
        nightAfterAMonth();
        matching.ask(we, theirs.organisation());
        matching.agree(they, ours.organisation());
        Visitor us = house.world().signIn(ourSupervisor);
        assertThat(us.get("/desk/workplaces/matching/" + theirs.organisation()).page().text())
                .contains("Ала-Тоо Курулуш").doesNotContain("Совсем другое имя");
        matching.takePart(stranger);
        Visitor outside = house.world().signIn(thirdSupervisor);
        assertThat(outside.fetch("/desk/workplaces/matching/" + theirs.organisation()).status()).isEqualTo(404);
        assertThat(outside.fetch("/desk/workplaces/matching/" + ours.organisation()).status()).isEqualTo(404);
    }
}
