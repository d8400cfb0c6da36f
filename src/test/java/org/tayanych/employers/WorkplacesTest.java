package org.tayanych.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SizeBand;

/** The register: what is written down is found again, by its own organisation alone. */
@HouseTest
class WorkplacesTest {

    private static final Region BISHKEK = new Region("KG-GB");

    @Autowired
    House house;

    @Autowired
    Workplaces workplaces;

    private OrganisationId ours() {
        return house.world().inspectorate().organisation();
    }

    private WorkplaceId add(OrganisationId ours, String name) {
        return workplaces.add(ours, Optional.empty(), NewWorkplace.of(name, new Isic("C14"), 40, BISHKEK));
    }

    @Test
    void another_organisation_finds_nothing() {
        OrganisationId ours = ours();
        WorkplaceId id = add(ours, "Шырдак Текстиль");
        OrganisationId stranger = ours();
        assertThat(workplaces.find(id, stranger)).isEmpty();
        assertThat(workplaces.named(List.of(id), stranger)).isEmpty();
        assertThat(workplaces.search(stranger, "шырдак", 10)).isEmpty();
        assertThat(workplaces.find(id, ours)).isPresent();
    }

    @Test
    void what_was_written_down_is_shown_as_it_was() {
        OrganisationId ours = ours();
        Workplace found = workplaces.find(add(ours, "Шырдак Текстиль"), ours).orElseThrow();
        assertThat(found.name()).isEqualTo("Шырдак Текстиль");
        assertThat(found.sector()).isEqualTo(Sector.GARMENT);
        assertThat(found.size()).isEqualTo(SizeBand.SMALL);
        assertThat(found.region()).contains(BISHKEK);
    }

    @Test
    void a_name_is_found_in_another_script_by_a_part_and_by_a_near_spelling() {
        OrganisationId ours = ours();
        WorkplaceId id = add(ours, "ОсОО «Жашыл Өрөөн»");
        for (String typed : List.of("Жашыл Өрөөн", "жашил ороон", "Zhashyl", "jashyl oroon", "ӨРӨӨН жашыл", "өрө", "жаш", "жа", "ОсОО Жашыл")) {
            assertThat(workplaces.search(ours, typed, 10)).as(typed).extracting(Workplace::id).containsExactly(id);
        }
        assertThat(workplaces.search(ours, "жашылорон", 10)).extracting(Workplace::id).containsExactly(id);
        assertThat(workplaces.search(ours, "Кызыл Өрөөн", 10)).isEmpty();
    }

    @Test
    void the_same_tax_number_is_the_same_legal_entity() {
        OrganisationId ours = ours();
        TaxNumber number = TaxNumber.parse("0150 2199 6100 46", Country.KG).orElseThrow();
        NewWorkplace first = NewWorkplace.of("Ала-Тоо Курулуш", new Isic("F41"), 300, BISHKEK).taxed(number);
        NewWorkplace second = NewWorkplace.of("Ала-Тоо, бетон заводу", new Isic("C23"), 80, BISHKEK).taxed(number);
        Workplace one = workplaces.find(workplaces.add(ours, Optional.empty(), first), ours).orElseThrow();
        Workplace other = workplaces.find(workplaces.add(ours, Optional.empty(), second), ours).orElseThrow();
        assertThat(one.employer()).isEqualTo(other.employer());
        assertThat(other.taxNumber()).contains("01502199610046");
        assertThat(workplaces.search(ours, "01502199610046", 10)).hasSize(2);
    }
}
