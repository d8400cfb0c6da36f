package org.tayanych.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.Topic;

/** A consultant without a mouse: from the ringing phone to a referral that asks for consent. */
@HouseTest
class KeyboardJourneyTest {

    private static final int PATIENCE = 200;

    @Autowired
    House house;

    @Test
    void from_a_new_contact_to_a_case_to_a_referral_by_keyboard_alone() {
        Cases cases = new Cases(house, Topic.B01);
        cases.unionService(Service.S09);
        try (Browser browser = house.browser().as(house.world().signIn(cases.consultant))) {
            Page page = browser.go("/desk");
            page.keyboard().press("F2");
            page.waitForURL("**/desk/contacts/*");
            page.keyboard().type("No pay since May");
            tab(page, "#topicword");
            page.keyboard().type("B02");
            page.keyboard().press("Enter");
            assertThat(page.locator("#topics-B02").isChecked()).isTrue();
            page.keyboard().press("F4");
            page.waitForURL("**/case");
            assertThat(page.locator("#topics-B02").isChecked()).isTrue();
            tab(page, "main form button[type=submit]");
            page.keyboard().press("Enter");
            page.locator("[data-receipt]").waitFor();
            tab(page, "main a[href^='/desk/cases/']");
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/cases/*");
            refer(page);
            page.locator("form[action$=consent]").waitFor();
        }
    }

    private static void refer(Page page) {
        tab(page, ".ty-subnav a[href$=referrals]");
        page.keyboard().press("Enter");
        page.waitForURL("**/referrals");
        tab(page, "select[name=need]");
        for (int down = 0; down < Service.S09.ordinal() + 1; down++) {
            page.keyboard().press("ArrowDown");
        }
        tab(page, "button[name=find]");
        page.keyboard().press("Enter");
        page.waitForURL("**/referrals?*");
        tab(page, "main a[href*='new?service=']");
        page.keyboard().press("Enter");
        page.waitForURL("**/new?service=*");
        tab(page, "input[name=purpose]");
        page.keyboard().press("Space");
        tab(page, "input[name=parts]");
        page.keyboard().press("Space");
        tab(page, "input[name=retaliation]");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
    }

    /** Presses Tab until the focus is there, as a person would; gives up where no key leads. */
    private static void tab(Page page, String selector) {
        for (int times = 0; times < PATIENCE; times++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("no key leads to " + selector + " on " + page.url());
    }
}
