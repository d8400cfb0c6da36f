package org.tayanych.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Topic;

@HouseTest
class CorrespondenceTest {

    @Autowired
    House house;

    World.Place place;
    World.Person consultant;

    @BeforeEach
    void aHotline() {
        place = house.world().hotline();
        consultant = place.consultant();
    }

    private Submission.Accepted complaint(Identity identity) {
        UnpaidPeriod august = new UnpaidPeriod(
                new Period(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 30)), Money.som("30000"), true);
        Account account = new Account(Secret.of("Акча беришкен жок"), new Account.Employer(Secret.of("ОсОО «Сары тай»"),
                Secret.of("Бишкек ш., Шопоков көчөсү, 7"), Secret.NOTHING), List.of(august), identity,
                Secret.of("Асанова Айгүл"), Set.of());
        return (Submission.Accepted) house.bean(Submissions.class).submit(new NewComplaint(Language.KY, Channel.WEB,
                Set.of(Topic.B01), Country.KG, null, null, false, account, SafeContact.codeOnly(Language.KY), place.organisation()));
    }

    private OpenCase open(Submission.Accepted made) {
        return house.bean(CaseFiles.class).open(made.id(), house.world().worker(consultant)).orElseThrow();
    }

    private static String path(Submission.Accepted made) {
        return "/desk/cases/" + made.id() + "/letters";
    }

    @Test
    void a_stranger_and_an_unknown_letter_find_nothing() {
        Submission.Accepted made = complaint(Identity.NAMED);
        Visitor stranger = house.world().signIn(house.world().hotline().consultant());
        assertThat(stranger.get(path(made)).status()).isEqualTo(404);
        assertThat(stranger.get(path(made) + "/claim").status()).isEqualTo(404);
        assertThat(house.world().signIn(consultant).get(path(made) + "/love").status()).isEqualTo(404);
    }

    @Test
    void no_letter_is_made_before_the_question_of_danger_was_asked() {
        Submission.Accepted made = complaint(Identity.NAMED);
        Visitor desk = house.world().signIn(consultant);
        Answer again = ready(desk, desk.get(path(made) + "/claim")).submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#danger-error").text()).contains("Ask about the danger first");
        assertThat(entries(made)).isEmpty();
    }

    @Test
    void the_name_stands_there_only_when_the_worker_lets_it_be_used() {
        Visitor desk = house.world().signIn(consultant);
        Answer confidential = desk.get(path(complaint(Identity.CONFIDENTIAL)) + "/claim");
        assertThat(confidential.page().select("#worker").val()).isEmpty();
        assertThat(confidential.text()).doesNotContain("Асанова");
        Answer named = desk.get(path(complaint(Identity.NAMED)) + "/claim");
        assertThat(named.page().select("#worker").val()).isEqualTo("Асанова Айгүл");
    }

    @Test
    void what_the_case_knows_is_filled_in_and_the_timeline_remembers_the_kind_and_no_words() throws IOException {
        Submission.Accepted made = complaint(Identity.NAMED);
        Visitor desk = house.world().signIn(consultant);
        Answer page = desk.get(path(made) + "/claim");
        assertThat(page.page().select("#employer").val()).isEqualTo("ОсОО «Сары тай»");
        assertThat(page.page().select("#owed").val()).isEqualTo("30000.00");
        assertThat(page.page().select("textarea[name=periods]").text()).contains("2026", "30 000 сом".replace(' ', '\u00a0'));
        assertThat(page.page().select("input[name=claims][checked]").eachAttr("value")).containsExactly("WAGES");
        Answer file = ready(desk, page).set("danger", "WAITS").press("as", "docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes())); XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("ОсОО «Сары тай»", "Асанова Айгүл", "Бишкек ш., Шопоков көчөсү, 7");
        }
        assertThat(entries(made)).singleElement().satisfies(entry -> {
            assertThat(entry.detail()).isEqualTo("letters.kind.CLAIM correspondence.danger.WAITS");
            assertThat(entry.words().isBlank()).isTrue();
        });
        assertThat(desk.get("/desk/cases/" + made.id()).text()).contains("A letter was made: Claim to the employer");
    }

    @Test
    void a_copy_stays_with_the_case_only_when_asked_for() {
        Submission.Accepted made = complaint(Identity.NAMED);
        Visitor desk = house.world().signIn(consultant);
        ready(desk, desk.get(path(made) + "/claim")).set("danger", "NONE_SEEN").submit();
        assertThat(house.bean(Attachments.class).of(made.id(), open(made).key())).isEmpty();
        ready(desk, desk.get(path(made) + "/claim")).set("danger", "GOES_ON").tick("keep", "yes").submit();
        assertThat(house.bean(Attachments.class).of(made.id(), open(made).key())).singleElement()
                .satisfies(file -> assertThat(file.mediaType()).isEqualTo("application/pdf"));
        assertThat(entries(made).getFirst().detail()).endsWith("correspondence.kept");
    }

    private static Form ready(Visitor desk, Answer page) {
        return desk.form(page, "form[action*=letters]").set("worker-address", "Ош шаары, Ленин көчөсү, 15");
    }

    private List<Timeline.Entry> entries(Submission.Accepted made) {
        return house.bean(Timeline.class).newestFirst(open(made), Optional.empty()).entries().stream()
                .filter(entry -> entry.what().startsWith("correspondence.")).toList();
    }
}
