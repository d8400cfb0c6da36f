package org.tayanych.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;

/** The whole way on the narrowest phone: what stands behind a form fits, is accessible, and can be walked by keyboard. */
@HouseTest
class SmallScreenTest {

    private static final int NARROWEST = 320;
    private static final int STOPS = 12;
    private static final int NOWHERE = -2;
    /** Where on the page the focus is; -1 in the head, which stays in sight, and -2 where nobody sees it. */
    private static final String FOCUS = """
            () => {
              const at = document.activeElement, box = at.getBoundingClientRect();
              if (at === document.body || box.bottom < 0 || box.top > innerHeight) return -2;
              return at.closest('.ty-head, .ty-bar, .govuk-skip-link') ? -1 : box.top + scrollY;
            }""";

    @Autowired
    House house;

    private final List<String> wrong = new ArrayList<>();
    private String language = "ky";

    @BeforeEach
    void somebodyReads() {
        house.world().hotline().consultant();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "tg"})
    void every_page_from_the_first_question_to_the_own_case_fits_and_is_accessible(String spoken) {
        language = spoken;
        try (Browser phone = Browser.open(house.port(), NARROWEST, 640, true)) {
            questions(phone);
            Page page = go(phone, "check");
            assertThat(page.locator(".ty-hints__list li").count()).as("hints").isGreaterThan(1);
            press(phone, "send");
            String code = page.innerText(".ty-code").replaceAll("\\D", "");
            press(phone, "written");
            page.fill("[name=digits]", "12");
            press(phone, "digits");
            page.fill("[name=digits]", code.substring(12));
            press(phone, "digits");
            page.click("main a[href$='/my/case']");
            look(phone);
            press(phone, "message");
            phone.go("/" + language + "/my/withdraw");
            look(phone);
            outcome(phone, code);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void by_keyboard_one_comes_from_top_to_bottom_and_sees_where_one_is() {
        try (Browser phone = Browser.open(house.port(), NARROWEST, 640, true)) {
            for (String path : List.of("complaint", "complaint/danger", "complaint/what", "my", "complaint/voice")) {
                Page page = phone.go("/ky/" + path);
                double before = -1;
                for (int stop = 0; stop < STOPS; stop++) {
                    page.keyboard().press("Tab");
                    double top = ((Number) page.evaluate(FOCUS)).doubleValue();
                    if (top == NOWHERE || top >= 0 && top < before - 200) {
                        wrong.add(path + ", stop " + stop + ": at " + top + " after " + before);
                    }
                    before = Math.max(before, top);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A month later: in by the code, and the question whether it was solved. */
    private void outcome(Browser phone, String code) {
        house.clock().forward(Duration.ofDays(29));
        phone.go("/" + language + "/my").fill("[name=code]", "1234");
        press(phone, "my");
        phone.page().fill("[name=code]", code);
        press(phone, "my");
        phone.page().click("main a[href$='/my/outcome']");
        press(phone, "outcome");
    }

    private void questions(Browser phone) {
        Page page = go(phone, "danger");
        page.locator("[name=danger][value=YES]").check(anyhow());
        press(phone, "danger");
        go(phone, "what");
        press(phone, "what");
        page.locator("[name=what][value=NOT_PAID]").check(anyhow());
        press(phone, "what");
        press(phone, "code");
        go(phone, "country").locator("[name=country][value=KG]").check(anyhow());
        press(phone, "country");
        press(phone, "work");
        page.fill("[name=place]", "село Узунагачкараколтокойбулакташ");
        press(phone, "employer");
        page.fill("[name=amount]", "x");
        press(phone, "pay");
        go(phone, "words").fill("[name=words]", "Меня зовут Айгуль, я бухгалтер. 5 марта, http://" + "длинноеслово".repeat(12));
        press(phone, "words");
        press(phone, "files");
        press(phone, "contact");
        page.locator("[name=identity][value=CONFIDENTIAL]").check(anyhow());
        page.locator("[name=way][value=CALL]").check(anyhow());
        press(phone, "contact");
        press(phone, "safe");
        page.fill("[name=address]", "0555 000 000");
        press(phone, "safe");
        press(phone, "wishes");
    }

    private Page go(Browser phone, String page) {
        Page opened = phone.go("/" + language + "/complaint/" + page);
        look(phone);
        return opened;
    }

    private void press(Browser phone, String form) {
        phone.page().locator("main form[action$='/" + form + "'] button.govuk-button").first().click();
        phone.page().waitForLoadState();
        look(phone);
    }

    private void look(Browser phone) {
        String where = phone.page().url().replaceAll("^http://[^/]+", "");
        int width = (int) phone.page().evaluate("document.documentElement.scrollWidth");
        if (width > NARROWEST) {
            wrong.add(where + " is " + width + " px wide");
        }
        phone.accessibleHere().forEach(found -> wrong.add(where + ": " + found));
    }

    private static Locator.CheckOptions anyhow() {
        return new Locator.CheckOptions().setForce(true);
    }
}
