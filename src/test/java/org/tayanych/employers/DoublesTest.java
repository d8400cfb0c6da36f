package org.tayanych.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;

/** Workplaces that were written down twice: found, told apart, made one, taken back. */
@HouseTest
class DoublesTest {

    private static final Region BISHKEK = new Region("KG-GB");
    private static final Region OSH = new Region("KG-GO");

    @Autowired
    House house;

    @Autowired
    Workplaces workplaces;

    @Autowired
    Doubles doubles;

    @Autowired
    Merging merging;

    private OrganisationId ours;
    private MemberId me;

    @BeforeEach
    void somebody() {
        World.Place place = house.world().inspectorate();
        ours = place.organisation();
        me = place.inspector().id();
    }

    private WorkplaceId add(String name, Region region, String number, String address) {
        NewWorkplace written = new NewWorkplace(FirmName.of(name),
                number.isEmpty() ? Optional.empty() : Optional.of(new TaxNumber(number)), new Isic("C14"), 0, SizeBand.UNKNOWN,
                region.country(), Optional.of(region), address, "");
        return workplaces.add(ours, Optional.empty(), written);
    }

    private Set<Set<WorkplaceId>> suspected() {
        house.run("employers-doubles");
        return doubles.open(ours, 0, 100).stream()
                .map(pair -> Set.of(pair.one().workplace().id(), pair.other().workplace().id()))
                .collect(Collectors.toSet());
    }

    @Test
    void different_numbers_regions_addresses_and_names_are_never_suspected() {
        add("Шырдак Текстиль", BISHKEK, "01502199610041", "");
        add("Ширдак Текстиль", BISHKEK, "01502199610042", "");
        add("Шырдак Текстиль", OSH, "", "");
        add("Береке дүкөнү", BISHKEK, "", "Чүй 1");
        add("Береке дүкөнү", BISHKEK, "", "Манас 40");
        add("Ала-Арча Курулуш", BISHKEK, "", "");
        add("Токтогул ГЭС", BISHKEK, "", "");
        assertThat(suspected()).isEmpty();
    }

    @Test
    void a_chain_of_dozens_is_no_double() {
        for (int shop = 0; shop < 35; shop++) {
            add("Народный базар", BISHKEK, "", "");
        }
        assertThat(suspected()).isEmpty();
    }

    @Test
    void another_script_another_vowel_a_legal_form_and_the_same_number_are_suspected() {
        WorkplaceId cyrillic = add("ОсОО «Шырдак Текстиль»", BISHKEK, "", "");
        WorkplaceId latin = add("Shyrdak Tekstil LLC", BISHKEK, "", "");
        WorkplaceId vowel = add("Шардак Тикстиль", BISHKEK, "01502199610049", "");
        WorkplaceId trade = add("Кийим дүкөнү", OSH, "01502199610050", "");
        WorkplaceId shop = add("Магазин одежды", OSH, "01502199610050", "");
        assertThat(suspected()).contains(Set.of(cyrillic, latin), Set.of(cyrillic, vowel), Set.of(trade, shop));
        assertThat(doubles.count(ours)).isEqualTo(4);
        assertThat(doubles.open(house.world().inspectorate().organisation(), 0, 10)).isEmpty();
    }

    @Test
    void what_was_told_to_be_different_is_not_asked_again() {
        WorkplaceId one = add("Береке", BISHKEK, "", "");
        WorkplaceId other = add("Береке", BISHKEK, "", "");
        assertThat(suspected()).containsExactly(Set.of(one, other));
        assertThat(doubles.different(house.world().inspectorate().organisation(), one, other, me)).isFalse();
        assertThat(doubles.different(ours, one, other, me)).isTrue();
        workplaces.change(one, ours, me, NewWorkplace.of("Береке", new Isic("G"), 5, BISHKEK));
        assertThat(suspected()).isEmpty();
    }

    @Test
    void made_one_the_old_id_leads_on_and_it_can_be_taken_back() {
        WorkplaceId stays = add("Шырдак Текстиль", BISHKEK, "", "");
        WorkplaceId gone = add("Ширдак", BISHKEK, "01502199610051", "");
        OrganisationId stranger = house.world().inspectorate().organisation();
        assertThat(merging.merge(stranger, gone, stays, me)).isFalse();
        assertThat(merging.merge(ours, gone, gone, me)).isFalse();
        assertThat(merging.merge(ours, gone, stays, me)).isTrue();
        assertThat(merging.merge(ours, gone, stays, me)).isFalse();
        Workplace one = workplaces.find(gone, ours).orElseThrow();
        assertThat(one.id()).isEqualTo(stays);
        assertThat(one.taxNumber()).as("the number of the one that went").contains("01502199610051");
        assertThat(workplaces.named(List.of(gone, stays), ours)).hasSize(2).allSatisfy((id, led) -> assertThat(led.id()).isEqualTo(stays));
        assertThat(workplaces.idsOf(one)).containsExactly(stays, gone);
        assertThat(workplaces.search(ours, "ширдак", 5)).extracting(Workplace::id).containsExactly(stays);
        assertThat(workplaces.count(ours, Wanted.words(""))).isEqualTo(1);
        assertThat(merging.takeBack(stranger, gone, me)).isFalse();
        assertThat(merging.takeBack(ours, gone, me)).isTrue();
        assertThat(workplaces.find(gone, ours).orElseThrow().id()).isEqualTo(gone);
        assertThat(workplaces.find(stays, ours).orElseThrow().taxNumber()).isEmpty();
        assertThat(workplaces.history(workplaces.find(stays, ours).orElseThrow())).extracting(Happened::kind)
                .containsExactly(Happened.Kind.UNMERGED, Happened.Kind.CHANGED, Happened.Kind.MERGED, Happened.Kind.CHANGED,
                        Happened.Kind.ADDED);
    }

    @Test
    void a_chain_of_merges_leads_to_its_end() {
        WorkplaceId first = add("Береке А", BISHKEK, "", "");
        WorkplaceId second = add("Береке Б", BISHKEK, "", "");
        WorkplaceId third = add("Береке В", BISHKEK, "", "");
        assertThat(merging.merge(ours, first, second, me)).isTrue();
        assertThat(merging.merge(ours, first, third, me)).as("gone already").isFalse();
        assertThat(merging.merge(ours, second, third, me)).isTrue();
        assertThat(workplaces.find(first, ours).orElseThrow().id()).isEqualTo(third);
    }

    @Test
    void two_tax_numbers_are_never_made_one() {
        WorkplaceId one = add("Береке", BISHKEK, "01502199610052", "");
        WorkplaceId other = add("Береке", BISHKEK, "01502199610053", "");
        assertThat(merging.merge(ours, one, other, me)).isFalse();
    }

    @Test
    void nobody_changes_the_history() {
        WorkplaceId id = add("Береке", BISHKEK, "", "");
        for (String change : List.of("update employers.event set kind = 'X' where workplace = :id",
                "delete from employers.event where workplace = :id")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> house.database().sql(change).param("id", id.value()).update())
                    .hasMessageContaining("only added");
        }
    }
}
