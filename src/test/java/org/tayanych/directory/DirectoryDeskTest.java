package org.tayanych.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;

@HouseTest
class DirectoryDeskTest {

    @Autowired
    House house;

    private Entries entries;
    private World.Place keeper;

    @BeforeEach
    void world() {
        entries = new Entries(house);
        keeper = house.world().hotline();
    }

    @Test
    void a_consultant_reads_the_directory_and_edits_nothing() {
        ServiceId id = entries.lawyer(keeper, "Read only", "Ош", "KG-GO");
        Visitor consultant = house.world().signIn(keeper.consultant());
        Answer entry = consultant.get("/desk/directory/" + id);
        assertThat(entry.status()).isEqualTo(200);
        assertThat(entry.page().select("main form")).isEmpty();
        assertThat(consultant.get("/desk/directory/" + id + "/edit").status()).isEqualTo(404);
    }

    @Test
    void a_stranger_with_the_right_finds_no_door_to_change_an_entry() {
        ServiceId id = entries.shelter(keeper, "Not yours");
        World.Place other = house.world().hotline();
        Visitor stranger = house.world().signIn(other.supervisor());
        for (String door : new String[] {"/edit", "/channels", "/places"}) {
            assertThat(stranger.get("/desk/directory/" + id + door).status()).as(door).isEqualTo(404);
            assertThat(stranger.get("/desk/directory/" + UUID.randomUUID() + door).status()).as(door).isEqualTo(404);
        }
        assertThat(stranger.get("/desk/directory/" + id).body()).doesNotContain("Незримая", Entries.HIDDEN_TOWN);
    }

    @Test
    void an_editor_adds_a_provider_a_service_a_number_and_a_place_and_checks_it() {
        Visitor editor = house.world().signIn(keeper.supervisor());
        String name = "Юридическая клиника " + UUID.randomUUID();
        Answer saved = editor.form(editor.get("/desk/directory/providers/new"))
                .set("name-ru", name).set("country", "KG").set("kind", "LEGAL").set("source", "their leaflet").set("mark", "TOLD").submit();
        assertThat(saved.status()).isEqualTo(200);
        Answer form = editor.get("/desk/directory/new");
        String provider = form.page().select("select[name=provider] option").stream()
                .filter(option -> option.text().equals(name)).findFirst().orElseThrow().attr("value");
        Answer wrong = editor.form(form).set("provider", provider).set("does-ky", "Кеңеш берет").submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Write it in Russian", "Choose at least one kind of help", "Кеңеш берет");
        Answer entry = editor.form(wrong).tick("needs", "S01").set("does-ru", "Консультирует").submit();
        assertThat(entry.text()).contains(name, "Консультирует");
        Answer channel = editor.form(editor.click(entry, "Add a way")).set("kind", "PHONE").set("value", "call me maybe")
                .set("source", "leaflet").set("mark", "TRIED").submit();
        assertThat(channel.status()).isEqualTo(422);
        Answer added = editor.form(channel).set("value", "0312 123 456").submit();
        assertThat(added.text()).contains("0312 123 456", "channel added");
        Answer place = editor.form(editor.click(added, "Add a place")).set("town-ru", "Нарын").set("region", "KG-N")
                .tick("days1", "MONDAY").set("opens1", "09:00").set("closes1", "17:00").submit();
        assertThat(place.text()).contains("Нарын", "09:00–17:00");
        Answer checked = editor.form(place, "form[action$=check]").submit();
        assertThat(checked.text()).contains("Marked as checked", "checked · " + keeper.name());
    }

    @Test
    void the_list_filters_by_need_and_keeps_its_filters_in_the_address() {
        String name = "Приют " + UUID.randomUUID();
        entries.shelter(keeper, name);
        Visitor reader = house.world().signIn(keeper.consultant());
        assertThat(reader.get("/desk/directory?need=S06&place=").text()).contains(name);
        assertThat(reader.get("/desk/directory?need=S13").text()).doesNotContain(name);
    }
}
