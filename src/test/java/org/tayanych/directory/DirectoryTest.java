package org.tayanych.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Folded;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Service;

@HouseTest
class DirectoryTest {

    @Autowired
    House house;

    private Directory directory;
    private Help help;
    private Entries entries;
    private World.Place keeper;
    private World.Place stranger;

    @BeforeEach
    void world() {
        directory = house.bean(Directory.class);
        help = house.bean(Help.class);
        entries = new Entries(house);
        keeper = house.world().hotline();
        stranger = house.world().hotline();
    }

    @Test
    void an_editor_of_another_organisation_changes_nothing() {
        ServiceId id = entries.lawyer(keeper, "Lawyers", "Ош", "KG-GO");
        Channel channel = directory.entry(id, keeper.organisation()).orElseThrow().channels().getFirst();
        Editor foreign = entries.editor(stranger);
        assertThat(directory.check(id, foreign)).isFalse();
        assertThat(directory.removeChannel(id, channel.id(), foreign)).isFalse();
        assertThat(directory.confirmChannel(id, channel.id(), foreign)).isFalse();
        assertThat(directory.capacity(id, 3, 1, foreign)).isFalse();
        assertThat(directory.check(ServiceId.draw(), foreign)).isFalse();
        assertThat(directory.history(id)).extracting(Change::kind).containsExactly(Change.Kind.ADDED);
    }

    @Test
    void a_confidential_address_is_read_by_its_keeper_alone() {
        ServiceId id = entries.shelter(keeper, "Quiet house");
        assertThat(only(directory.entry(id, keeper.organisation()).orElseThrow().places()).address().in(Language.RU))
                .isEqualTo(Entries.HIDDEN_ADDRESS);
        assertThat(only(directory.entry(id, stranger.organisation()).orElseThrow().places()).address().isEmpty()).isTrue();
        assertThat(only(help.entry(id).orElseThrow().places()).town().isEmpty()).isTrue();
        assertThat(help.entry(id).orElseThrow().toString()).doesNotContain(Entries.HIDDEN_ADDRESS, Entries.HIDDEN_TOWN);
    }

    @Test
    void a_confidential_place_is_nowhere_in_clear_in_the_database() {
        entries.shelter(keeper, "Sealed house");
        List<String> rows = house.database().sql("select row_to_json(p)::text from directory.place p")
                .query((row, number) -> row.getString(1)).list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Незримая") || row.contains(Entries.HIDDEN_TOWN));
    }

    @Test
    void typing_a_shelters_town_brings_it_no_nearer() {
        ServiceId id = entries.shelter(keeper, "Hidden from search");
        List<Help.Found> found = help.find(Search.ANYTHING.forNeed(Service.S06).near(Entries.HIDDEN_TOWN), 0, 500);
        assertThat(found).filteredOn(one -> one.entry().id().equals(id)).singleElement()
                .extracting(Help.Found::nearness).isEqualTo(2);
    }

    @Test
    void one_report_hides_nothing_and_two_of_different_readers_hide_the_channel_until_it_is_checked() {
        ServiceId id = entries.lawyer(keeper, "Dead phone", "Ош", "KG-GO");
        UUID channel = only(help.entry(id).orElseThrow().channels()).id();
        assertThat(help.report(UUID.randomUUID(), Secret.of("a"))).isFalse();
        assertThat(help.report(channel, Secret.of("a"))).isTrue();
        assertThat(help.report(channel, Secret.of("a"))).isTrue();
        assertThat(help.entry(id).orElseThrow().channels()).hasSize(1);
        help.report(channel, Secret.of("b"));
        assertThat(help.entry(id).orElseThrow().channels()).isEmpty();
        assertThat(help.entry(id).orElseThrow().someBeingChecked()).isTrue();
        assertThat(directory.tasks(keeper.organisation())).filteredOn(task -> task.entry().id().equals(id))
                .extracting(CheckTask::reason).containsExactly(CheckTask.Reason.DEAD_CHANNEL);
        assertThat(directory.confirmChannel(id, channel, entries.editor(keeper))).isTrue();
        assertThat(help.entry(id).orElseThrow().channels()).hasSize(1);
        assertThat(directory.tasks(keeper.organisation())).noneMatch(task -> task.entry().id().equals(id));
    }

    @Test
    void an_entry_unchecked_for_ninety_days_says_so_and_makes_a_task_and_its_channels_are_hidden() {
        ServiceId id = entries.lawyer(keeper, "Forgotten", "Ош", "KG-GO");
        house.clock().forward(Duration.ofDays(90));
        assertThat(help.entry(id).orElseThrow().unchecked()).isFalse();
        assertThat(help.entry(id).orElseThrow().channels()).hasSize(1);
        house.clock().forward(Duration.ofDays(1));
        assertThat(help.entry(id).orElseThrow().unchecked()).isTrue();
        assertThat(help.entry(id).orElseThrow().channels()).isEmpty();
        house.run("directory-check-round");
        house.run("directory-check-round");
        assertThat(directory.tasks(keeper.organisation())).filteredOn(task -> task.entry().id().equals(id))
                .extracting(CheckTask::reason)
                .containsExactlyInAnyOrder(CheckTask.Reason.UNCHECKED, CheckTask.Reason.STALE_CHANNEL);
        assertThat(directory.tasks(stranger.organisation())).noneMatch(task -> task.entry().id().equals(id));
        assertThat(directory.check(id, entries.editor(keeper))).isTrue();
        assertThat(help.entry(id).orElseThrow().unchecked()).isFalse();
        assertThat(help.entry(id).orElseThrow().channels()).as("a number must be tried to be shown again").isEmpty();
    }

    @Test
    void the_nearest_comes_first_however_the_town_is_typed() {
        String mark = UUID.randomUUID().toString();
        ServiceId far = entries.lawyer(keeper, mark + " far", "Каракол", "KG-Y");
        ServiceId near = entries.lawyer(keeper, mark + " near", "Өзгөн", "KG-O");
        ServiceId region = entries.lawyer(keeper, mark + " region", "Кара-Суу", "KG-O");
        for (String typed : List.of("Өзгөн", "озгон", "OZGON")) {
            List<ServiceId> order = help.find(Search.ANYTHING.forNeed(Service.S01).near(typed), 0, 500).stream()
                    .map(one -> one.entry().id()).filter(id -> List.of(far, near, region).contains(id)).toList();
            assertThat(order).as(typed).containsExactly(near, region, far);
        }
    }

    @Test
    void the_languages_fold_alike() {
        assertThat(Folded.of("Жалал-Абад")).isEqualTo(Folded.of("Jalal-Abad")).isEqualTo(Folded.of("джалал абад"));
        assertThat(Folded.of("Бишкек")).isEqualTo(Folded.of("BISHKEK"));
        assertThat(Folded.of("Чүй")).isEqualTo(Folded.of("Chuy"));
        assertThat(Folded.of("Худжанд")).isEqualTo(Folded.of("Хуҷанд")).isEqualTo(Folded.of("Khujand"));
    }

    @Test
    void a_search_that_finds_nothing_is_an_answer_too() {
        assertThat(help.find(Search.ANYTHING.forNeed(Service.S16).in(new Country("IS")), 0, 10)).isEmpty();
        assertThat(help.count(Search.ANYTHING.forNeed(Service.S16).in(new Country("IS")))).isZero();
    }

    @Test
    void the_house_ships_with_the_confirmed_numbers_and_no_other() {
        List<String> shipped = house.database().sql("""
                select c.value from directory.channel c join directory.service s on s.id = c.service
                join directory.provider p on p.id = s.provider where p.keeper is null order by c.value
                """).query((row, number) -> row.getString(1)).list();
        assertThat(shipped).containsExactly("1229", "1966", "66-01-07");
    }

    @Test
    void a_missing_language_is_read_in_russian() {
        Texts texts = Texts.of("", "по-русски", "in English");
        assertThat(texts.in(Language.KY)).isEqualTo("по-русски");
        assertThat(texts.missing(Language.KY)).isTrue();
        assertThat(Texts.NONE.in(Language.KY)).isEmpty();
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.getFirst();
    }
}
