package org.tayanych.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;

/** The quick exit in a real browser, on a phone's screen: what somebody finds who picks the phone up and goes back. */
@HouseTest
class ExitTest {

    private static final String TYPED = "menin-sozum";
    private static final String FIELD = "main input[type=text], main input[type=email]";

    @Autowired
    House house;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void going_back_after_the_exit_finds_nothing(boolean javaScript) {
        leaveBy(javaScript, page -> page.click("[data-exit]"));
    }

    @Test
    void three_presses_of_shift_are_an_exit() {
        leaveBy(true, page -> {
            for (int press = 0; press < 3; press++) {
                page.keyboard().press("Shift");
            }
        });
    }

    private void leaveBy(boolean javaScript, Consumer<Page> leaving) {
        try (Browser browser = Browser.open(house.port(), 360, 640, javaScript)) {
            Page page = browser.page();
            page.route("https://**", ExitTest::everydayPage);
            browser.go("/ky/safe");
            browser.go("/ky/sign-in");
            page.locator(FIELD).first().fill(TYPED);
            leaving.accept(page);
            page.waitForURL("https://ky.wikipedia.org/");
            for (int step = 0; step < 3; step++) {
                page.goBack();
                assertThat(page.content()).doesNotContain(TYPED).doesNotContain("Таяныч");
                assertThat(page.locator(FIELD).count()).isZero();
                if (page.url().equals("about:blank")) {
                    break;
                }
                assertThat(page.title()).isEqualTo("Барак жабылган");
            }
        }
    }

    private static void everydayPage(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>Encyclopedia</title>"));
    }

    @Test
    void the_button_stays_in_sight_and_is_large_enough_for_a_thumb() {
        try (Browser browser = Browser.open(house.port(), 320, 640, false)) {
            Page page = browser.go("/ky/privacy");
            page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
            var box = page.locator("[data-exit]").boundingBox();
            assertThat(box.y).isBetween(0.0, 24.0);
            assertThat(box.height).isGreaterThanOrEqualTo(48);
            assertThat(box.x + box.width).isLessThanOrEqualTo(320);
        }
    }
}
