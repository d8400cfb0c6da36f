package org.tayanych.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;

/** A visit where there is no signal: written on a tablet, closed and opened again, sent once. */
@HouseTest
class OfflineVisitTest {

    private static final String WORD = "three grey foxes";
    private static final String SEEN = "Nobody has a contract since March.";

    @Autowired
    House house;

    Bureau bureau;
    InspectionId id;
    Visitor inspector;

    @BeforeEach
    void anInspectorSetsOut() {
        bureau = new Bureau(house);
        id = bureau.out(Ground.PLAN, bureau.workshop);
        inspector = bureau.world.signIn(bureau.inspectorPerson);
    }

    private String path() {
        return "/desk/inspections/" + id + "/visit";
    }

    @Test
    void a_visit_with_three_photos_survives_a_closed_browser_without_signal_and_is_sent_once() {
        try (Browser browser = Browser.open(house.port(), 768, 1024, true).as(inspector)) {
            Page page = browser.go(path());
            takeAlong(page);
            page.context().setOffline(true);
            fillIn(page);
            state(page, "kept");
            page.close();
            Page again = page.context().newPage();
            again.navigate("http://127.0.0.1:" + house.port() + path());
            assertThat(again.content()).as("the page that is kept names nobody").doesNotContain(bureau.workplaceName()).doesNotContain(SEEN);
            assertThat(sealedStore(again)).doesNotContain(SEEN).doesNotContain("wall-1.jpg").doesNotContain(bureau.workplaceName());
            again.fill("#open-word", "three grey wolves");
            again.click("#visit-open button");
            state(again, "wrong");
            again.fill("#open-word", WORD);
            again.click("#visit-open button");
            again.waitForSelector("#visit-form");
            assertThat(again.inputValue("[name^='words.']")).isEqualTo(SEEN);
            assertThat(again.locator(".ty-taken li").count()).isEqualTo(3);
            again.click("#visit-form > .govuk-button");
            state(again, "waiting");
            again.context().setOffline(false);
            state(again, "sent");
            assertThat(sealedStore(again)).as("nothing is left on the tablet").isEqualTo("[[],[]]");
        }
        assertTakenOnce();
    }

    private void assertTakenOnce() {
        assertThat(bureau.now(id).state()).isEqualTo(State.VISITED);
        assertThat(bureau.now(id).workersCovered()).isEqualTo(17);
        assertThat(bureau.findings.of(id, bureau.inspector)).singleElement()
                .satisfies(finding -> assertThat(finding.words().reveal()).isEqualTo(SEEN));
        assertThat(house.bean(Photos.class).of(bureau.now(id), bureau.inspector)).hasSize(3);
        assertThat(house.database().sql("select count(*) from inspections.sync where inspection = :id")
                .param("id", id.value()).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void a_double_tap_and_two_tabs_send_one_sheet() {
        try (Browser browser = Browser.open(house.port(), 768, 1024, true).as(inspector)) {
            Page page = browser.go(path());
            takeAlong(page);
            fillIn(page);
            state(page, "kept");
            Page other = page.context().newPage();
            other.navigate("http://127.0.0.1:" + house.port() + path());
            other.fill("#open-word", WORD);
            other.click("#visit-open button");
            other.waitForSelector("#visit-form");
            state(other, "kept");
            page.evaluate("() => { const form = document.getElementById('visit-form'); form.requestSubmit(); form.requestSubmit(); }");
            other.evaluate("() => document.getElementById('visit-form').requestSubmit()");
            state(page, "sent");
            state(other, "sent");
        }
        assertTakenOnce();
    }

    @Test
    void a_session_that_has_ended_loses_nothing() {
        try (Browser browser = Browser.open(house.port(), 768, 1024, true).as(inspector)) {
            Page page = browser.go(path());
            takeAlong(page);
            fillIn(page);
            state(page, "kept");
            page.context().clearCookies();
            page.click("#visit-form > .govuk-button");
            state(page, "signin");
            assertThat(sealedStore(page)).isNotEqualTo("[[],[]]");
            browser.as(bureau.world.signIn(bureau.inspectorPerson));
            browser.go(path());
            page.fill("#open-word", WORD);
            page.click("#visit-open button");
            page.waitForSelector("#visit-form");
            page.click("#visit-form > .govuk-button");
            state(page, "sent");
        }
        assertTakenOnce();
    }

    @Test
    void signing_out_leaves_nothing_on_the_tablet_and_asks_before() {
        try (Browser browser = Browser.open(house.port(), 768, 1024, true).as(inspector)) {
            Page page = browser.go(path());
            takeAlong(page);
            fillIn(page);
            state(page, "kept");
            page.onceDialog(com.microsoft.playwright.Dialog::dismiss);
            page.click(".ty-me__out");
            assertThat(sealedStore(page)).as("somebody said no").isNotEqualTo("[[],[]]");
            page.onceDialog(com.microsoft.playwright.Dialog::accept);
            page.click(".ty-me__out");
            page.waitForURL("**/sign-in**");
            assertThat(sealedStore(page)).isEqualTo("[[],[]]");
        }
    }

    @Test
    void axe_finds_nothing_wrong_with_the_pages_of_inspections() {
        Bureau.done(bureau.visits.take(id, bureau.inspector, bureau.sheet(UUID.randomUUID(), 4, Bureau.entry("a dark stair"))));
        FindingId finding = bureau.findings.of(id, bureau.inspector).getFirst().id();
        Visitor chief = bureau.world.signIn(bureau.chiefPerson);
        try (Browser browser = house.browser().as(chief)) {
            for (String page : List.of("/desk/inspections", "/desk/inspections/new?find=Тигүү", "/desk/inspections/" + id, path(),
                    "/desk/findings/" + finding, "/desk/inspections/rules", "/desk/inspections/blocked",
                    "/desk/inspections/figures/violations", "/desk/inspections/figures/visits", "/desk/inspections/offline")) {
                assertThat(browser.accessible(page)).as(page).isEmpty();
            }
        }
    }

    private static void takeAlong(Page page) {
        page.fill("#keep-word", "short");
        page.click("#visit-take button");
        state(page, "short");
        page.fill("#keep-word", WORD);
        page.click("#visit-take button");
        state(page, "kept");
    }

    private static void fillIn(Page page) {
        page.fill("#workers", "17");
        page.fill("[name^='words.']", SEEN);
        page.selectOption("[name^='topic.']", "A01");
        page.selectOption("[name^='provision.']", "KG-CTR-FORM");
        page.check("[name^='severity.'][value=GRAVE]");
        FilePayload[] photos = {photo(1), photo(2), photo(3)};
        page.setInputFiles("[name^='photo.']", photos);
        page.waitForFunction("() => document.querySelectorAll('.ty-taken li').length === 3");
    }

    private static FilePayload photo(int number) {
        return new FilePayload("wall-" + number + ".jpg", "image/jpeg", Bureau.photo("hidden " + number));
    }

    private static void state(Page page, String state) {
        page.waitForFunction("state => document.getElementById('visit-keeping').dataset.state === state", state);
    }

    /** Everything that rests on the tablet, as text; what is sealed shows as numbers and as letters. */
    private static String sealedStore(Page page) {
        return (String) page.evaluate("""
                async () => {
                  const db = await new Promise(good => { const ask = indexedDB.open('visits'); ask.onsuccess = () => good(ask.result); });
                  if (!db.objectStoreNames.length) { return '[[],[]]'; }
                  const all = name => new Promise(good => { const ask = db.transaction(name).objectStore(name).getAll(); ask.onsuccess = () => good(ask.result); });
                  const text = value => JSON.stringify(value, (key, each) =>
                    each instanceof ArrayBuffer || ArrayBuffer.isView(each) ? new TextDecoder('utf-8').decode(each) : each);
                  return text([await all('sheets'), await all('photos')]);
                }""");
    }
}
