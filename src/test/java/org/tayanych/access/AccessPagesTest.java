package org.tayanych.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.guard.Totp;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;

/** Pages that no link leads to: steps of signing in, problems, and what is shown once. */
@HouseTest
class AccessPagesTest {

    @Autowired
    House house;

    Steps steps;
    World world;
    World.Place place;

    @BeforeEach
    void anOrganisation() {
        steps = new Steps(house);
        world = steps.world();
        place = world.hotline();
        place.intake();
    }

    @Test
    void a_link_types_its_code_and_every_step_of_arriving_is_accessible() {
        String mail = "axe-" + UUID.randomUUID() + "@example.org";
        Visitor administrator = world.signIn(place.administrator());
        administrator.form(administrator.get("/admin/members/new")).set("name", "Axe").set("mail", mail)
                .tick("roles", "CONSULTANT").tick("teams", place.intake().toString()).submit();
        String code = steps.letter(mail);
        List<String> wrong = new ArrayList<>();
        try (Browser browser = house.browser()) {
            Page page = browser.go("/en/invitation#" + code);
            assertThat(page.inputValue("#letter")).isEqualTo(code);
            assertThat(page.url()).doesNotContain(code);
            press(page);
            wrong.addAll(browser.accessibleHere());
            page.fill("#password", "short");
            press(page);
            wrong.addAll(browser.accessibleHere());
            page.fill("#password", "nine slow camels on the road");
            page.fill("#again", "nine slow camels on the road");
            press(page);
            wrong.addAll(browser.accessibleHere());
            Secret secret = Secret.of(page.inputValue("input[name=secret]"));
            page.fill("#code", Totp.code(secret, house.clock().instant()).reveal());
            press(page);
            wrong.addAll(browser.accessibleHere());
            assertThat(page.locator("li.ty-once").count()).isEqualTo(10);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void own_settings_keys_and_sheets_are_accessible() {
        World.Person supervisor = place.supervisor();
        place.consultant();
        List<String> wrong = new ArrayList<>();
        try (Browser browser = house.browser().as(world.signIn(supervisor))) {
            for (String path : List.of("/account", "/account/details", "/account/password", "/account/phone", "/account/codes",
                    "/desk/team/keys", "/desk/team/keys/" + place.intake() + "/recover")) {
                wrong.addAll(browser.accessible(path));
            }
            Page page = browser.go("/desk/team/keys/" + place.intake() + "/sheet");
            wrong.addAll(browser.accessibleHere());
            press(page);
            wrong.addAll(browser.accessibleHere());
            assertThat(page.locator(".ty-share").count()).isEqualTo(3);
        }
        assertThat(wrong).isEmpty();
    }

    private static void press(Page page) {
        page.click("main form button.govuk-button");
    }
}
