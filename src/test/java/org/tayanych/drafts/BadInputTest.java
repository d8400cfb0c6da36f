package org.tayanych.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.files.Made;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;

/** Whatever is typed, pasted or forged: a sentence beside the field, never a fault of ours, and nothing typed is lost. */
@HouseTest
class BadInputTest {

    private static final Map<String, List<String>> WORDY = Map.of(
            "employer", List.of("employer", "place", "phone"),
            "words", List.of("words"),
            "contact", List.of("name"),
            "safe", List.of("address", "who", "first"),
            "pay", List.of("amount"));
    private static final Map<String, List<String>> CODED = Map.of(
            "danger", List.of("danger", "version", "change"),
            "what", List.of("what", "version"),
            "country", List.of("country", "elsewhere"),
            "work", List.of("region", "sector"),
            "pay", List.of("from", "until", "currency", "nothing", "do"),
            "contact", List.of("identity", "way"),
            "safe", List.of("days", "hours", "message", "language", "needs"),
            "wishes", List.of("wants", "reader"));
    private static final List<String> ODD = List.of(
            "😀🧵👩‍🏭", "a\u0000b\u0007c\u001b[31m", "\u202eright to left\u202c", "<script>alert(1)</script>&lt;", "'; drop table drafts.draft; --",
            "{0} {1, plural, one {", "${7*7} #{7*7} %00 %s", "ҢңӨөҮү ʻ’ ｆｕｌｌ", "\ud83d", "\u00ad\u200b\u2060", "../../etc/passwd");

    @Autowired
    House house;

    private Teller teller;
    private World.Place hotline;

    @BeforeEach
    void somebodyTells() {
        hotline = house.world().hotline();
        hotline.consultant();
        teller = new Teller(house);
        teller.form("what").set("what", "NOT_PAID").submit();
        teller.form("contact").set("identity", "CONFIDENTIAL").set("way", "CALL").submit();
    }

    @Test
    void odd_characters_in_any_field_are_kept_as_typed_or_refused_beside_the_field() {
        List<String> wrong = new ArrayList<>();
        WORDY.forEach((page, fields) -> fields.forEach(field -> ODD.forEach(odd -> {
            Answer answer = fill(page).set(field, odd).submit();
            Answer shown = answer.status() == 422 ? answer : teller.open(page);
            String kept = value(shown, field);
            boolean beside = answer.status() != 422 || shown.page().selectFirst("#" + field + "-error") != null;
            if (answer.status() != 200 && answer.status() != 422 || !kept.equals(clean(odd)) || !beside) {
                wrong.add(page + "." + field + " with " + odd + ": " + answer.status() + ", shown again: " + kept);
            }
        })));
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_too_long_says_by_how_much_and_stands_there_whole() {
        WORDY.forEach((page, fields) -> fields.forEach(field -> {
            String endless = "Ң".repeat(field.equals("words") ? 50_007 : 3_007);
            Answer answer = fill(page).set(field, endless).submit();
            assertThat(answer.status()).as(page + "." + field).isEqualTo(422);
            assertThat(answer.page().select("#" + field + "-error").text()).as(page + "." + field).isNotBlank();
            assertThat(value(answer, field)).as(page + "." + field).isEqualTo(endless);
        }));
    }

    @Test
    void forged_choices_never_become_a_fault_and_never_reach_a_team() {
        List<String> forged = List.of("", "NOPE", "2026-02-31", "2026-13", "-1", "99999999999999999999", "remove-99", "\u0000", "x".repeat(5000),
                "00000000-0000-0000-0000-000000000000", "KG'--");
        List<String> wrong = new ArrayList<>();
        CODED.forEach((page, fields) -> fields.forEach(field -> forged.forEach(value -> {
            Answer answer = fill(page).smuggle(field, value).submit();
            if (answer.status() >= 500 || teller.open("check").status() >= 500) {
                wrong.add(page + "." + field + " = " + value + ": " + answer);
            }
        })));
        assertThat(wrong).isEmpty();
    }

    @Test
    void digits_of_any_width_are_digits() {
        assertThat(fill("pay").set("amount", "４５ ０００").press("do", "add").text()).contains("45,000");
        teller.form("country").set("country", "KG").submit();
        fill("words").set("words", "wide").submit();
        fill("safe").set("address", "0555").submit();
        teller.choose(hotline);
        Answer receipt = teller.send();
        String code = Teller.code(receipt);
        Answer digits = teller.phone.form(receipt, "form[action$=/written]").submit();
        Answer wrong = teller.phone.form(digits, "form[action$=/digits]").set("digits", "12a😀").submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(value(wrong, "digits")).isEqualTo("12a😀");
        assertThat(teller.phone.form(wrong, "form[action$=/digits]").set("digits", wide(code.substring(15))).submit().text())
                .contains("What happens next");
        assertThat(Teller.enter(house.visitor(), wide(code)).path()).endsWith("/my/case");
    }

    @Test
    void a_thirteenth_unpaid_period_is_not_swallowed() {
        for (int month = 0; month < 12; month++) {
            fill("pay").set("amount", "1000").press("do", "add");
        }
        Answer full = fill("pay").set("amount", "777").press("do", "add");
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.text()).contains("12 periods are all that fits here");
        assertThat(value(full, "amount")).isEqualTo("777");
    }

    @Test
    void broken_and_empty_forms_with_files_get_a_page_that_says_what_to_do() {
        String type = "multipart/form-data; boundary=xx";
        for (String page : List.of("words", "files", "voice")) {
            String path = "/en/complaint/" + page;
            assertRefused(teller.phone.send("POST", path, type, BodyPublishers.ofString("--xx--\r\n")));
            assertRefused(teller.phone.send("POST", path, type, BodyPublishers.ofString("")));
            assertRefused(teller.phone.send("POST", path, type, BodyPublishers.ofString("--xx\r\nContent-Disposition: form-data")));
            assertRefused(teller.phone.send("POST", path, "multipart/form-data", BodyPublishers.ofString("x")));
            assertRefused(teller.phone.send("POST", path, "text/plain", BodyPublishers.ofString("x")));
            assertRefused(teller.phone.send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString("words=%")));
        }
        assertRefused(teller.phone.send("DELETE", "/en/complaint/words", null, BodyPublishers.noBody()));
    }

    @Test
    void files_with_odd_names_are_kept_and_wrong_ones_are_told_one_by_one() throws IOException {
        Answer odd = teller.form("files")
                .attach("files", "../../\u202egnp.😀" + "н".repeat(250) + ".png", "text/html", Made.picture("png")).submit();
        assertThat(odd.path()).endsWith("/contact");
        assertThat(teller.open("files").page().select(".ty-file")).hasSize(1);
        Answer empty = teller.form("files").attach("files", "empty.jpg", "image/jpeg", new byte[0]).submit();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#files-error").text()).isNotBlank();
        assertThat(empty.page().select(".ty-file")).hasSize(1);
    }

    @Test
    void going_back_after_sending_and_sending_twice_lead_to_the_code_and_lose_nothing() {
        teller.form("country").set("country", "KG").submit();
        fill("words").set("words", "once").submit();
        fill("safe").set("address", "0555 1").submit();
        teller.choose(hotline);
        Form old = teller.form("employer").set("employer", "typed too late");
        Form send = teller.phone.form(teller.open("check"), "form[action$=/send]");
        String code = Teller.code(send.submit());
        assertThat(send.submit().path()).endsWith("/sent");
        assertThat(old.submit().path()).endsWith("/sent");
        for (String page : List.of("employer", "words", "check", "go-on", "code", "voice")) {
            assertThat(teller.open(page).status()).as(page).isLessThan(500);
        }
        assertThat(Teller.enter(house.visitor(), code).path()).endsWith("/my/case");
    }

    @Test
    void a_cookie_that_ended_or_was_changed_says_so_and_offers_a_way_on() {
        String right = String.valueOf(teller.phone.cookies().get("visit"));
        for (String cookie : List.of("", ".", "x", right.substring(1), right.substring(0, 20) + "AAAA" + right.substring(24), "😀", "a".repeat(4000))) {
            teller.phone.cookies().put("visit", cookie.replaceAll("[^\\x20-\\x7e]", "?"));
            Answer lost = teller.open("words");
            assertThat(lost.status()).as(cookie).isEqualTo(410);
            assertThat(lost.text()).contains("I have the code");
        }
        teller.phone.cookies().put("visit", right);
        assertThat(teller.open("words").status()).isEqualTo(200);
    }

    private Form fill(String page) {
        Form form = teller.form(page);
        return page.equals("safe") ? form.set("address", "0555") : form;
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(answer.header("content-type")).contains("html");
        assertThat(answer.page().select("h1").text()).isNotBlank();
    }

    private static String value(Answer answer, String field) {
        Element input = answer.page().selectFirst("[name=" + field + "]");
        if (input == null) {
            return "no such field on " + answer;
        }
        return input.normalName().equals("textarea") ? input.wholeText().replaceFirst("^\n", "") : input.attr("value");
    }

    /** What the house says it drops: control characters, halves of characters, and space around. */
    private static String clean(String typed) {
        return typed.equals("\ud83d") ? "?" : typed.replaceAll("\\p{Cntrl}", "").strip();
    }

    private static String wide(String digits) {
        return digits.chars().mapToObj(digit -> digit == ' ' ? " " : String.valueOf((char) (digit - '0' + '０')))
                .reduce("", String::concat);
    }
}
