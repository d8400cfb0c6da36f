package org.tayanych.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.directory.ServiceId;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.ReferralStatus;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.Topic;

@HouseTest
class ReferralJourneyTest {

    private static final String LETTERS = "Ң Ө Ү Ў Қ Ғ Ҳ Ҷ Ӣ Ӯ Ә Һ І ʻ";

    @Autowired
    House house;

    private Cases cases;

    @BeforeEach
    void world() {
        cases = new Cases(house, Topic.B01);
    }

    @Test
    void from_choosing_a_service_to_the_receivers_answer_over_the_pages() {
        ServiceId service = cases.unionService(Service.S09);
        Visitor desk = house.world().signIn(cases.consultant);
        Answer chosen = choose(desk, service);
        assertThat(chosen.text()).contains("This is exactly what the recipient reads", Cases.NARRATIVE, "There is no consent");
        assertThat(chosen.page().select("form[action$=send]")).isEmpty();
        Answer silent = desk.form(chosen, "form[action$=consent]").submit();
        assertThat(silent.status()).isEqualTo(422);
        Answer agreed = desk.form(silent, "form[action$=consent]").set("mode", "READ_ALOUD").set("said", "yes").submit();
        assertThat(agreed.text()).contains("Consent recorded");
        Answer sent = desk.form(agreed, "form[action$=send]").submit();
        assertThat(sent.text()).contains("What was given");

        Visitor receiver = house.world().signIn(cases.receiver);
        Answer list = receiver.get("/desk/received");
        Answer one = receiver.click(list, cases.hotline.name());
        assertThat(one.text()).contains(Cases.NARRATIVE).doesNotContain(Cases.EMPLOYER);
        Answer accepted = receiver.form(one).set("answer", "ACCEPT").set("days", "3").set("words", "Ждём в понедельник").submit();
        assertThat(accepted.text()).contains("Your answer is recorded", "Ждём в понедельник");
        assertThat(desk.get(sent.path()).text()).contains("accepted", "Ждём в понедельник");

        Answer withdrawn = desk.form(desk.get(sent.path()), "form[action$=withdraw]").submit();
        assertThat(withdrawn.text()).contains("The recipient can read no more");
        Answer gone = receiver.get(one.path());
        assertThat(gone.text()).contains("The worker has withdrawn the consent").doesNotContain(Cases.NARRATIVE);
    }

    @Test
    void every_door_of_a_referral_is_closed_to_a_stranger_as_to_nobody() {
        Referral referral = cases.sent(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        Visitor stranger = house.world().signIn(house.world().hotline().consultant());
        String nobody = UUID.randomUUID().toString();
        for (String id : new String[] {referral.id().toString(), nobody, "not-an-id"}) {
            for (String door : new String[] {"", "/police"}) {
                String path = "/desk/cases/" + cases.complaint.id() + "/referrals/" + id + door;
                assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
            }
            assertThat(stranger.get("/desk/received/" + id).status()).isEqualTo(404);
            assertThat(stranger.get("/desk/received/" + id + "/files/" + nobody).status()).isEqualTo(404);
        }
        assertThat(stranger.get("/desk/cases/" + cases.complaint.id() + "/referrals").status()).isEqualTo(404);
    }

    @Test
    void the_gate_before_the_police_says_the_risks_and_lets_nobody_slip_by() {
        Cases inRussia = new Cases(house, Country.RU, Topic.E03);
        Referral referral = inRussia.propose(inRussia.outsideService(Service.S07), Service.S07, Part.TOPICS);
        inRussia.consent(referral);
        Visitor desk = house.world().signIn(inRussia.consultant);
        String here = "/desk/cases/" + inRussia.complaint.id() + "/referrals/" + referral.id();
        assertThat(desk.get(here).page().select("form[action$=send]")).isEmpty();
        Answer gate = desk.get(here + "/police");
        assertThat(gate.page().select("main ol li").eachText().getFirst()).contains("expulsion");
        assertThat(desk.form(gate, "form[action$=police]").submit().status()).isEqualTo(422);
        assertThat(desk.form(gate, "form[action$=police]").set("ground", "INFORMED_CONSENT").submit().status()).isEqualTo(422);
        assertThat(desk.form(gate, "form[action$=police]").set("ground", "DANGER_TO_LIFE").submit().status()).isEqualTo(422);
        Answer passed = desk.form(gate, "form[action$=police]").set("ground", "INFORMED_CONSENT").tick("told", "yes").submit();
        assertThat(passed.text()).contains("The ground is recorded");
        assertThat(passed.page().select("form[action$=send]")).hasSize(1);
    }

    @Test
    void papers_carry_every_letter_of_our_languages_as_tagged_pdf_and_as_docx() throws IOException {
        Referral referral = cases.sent(cases.outsideService(Service.S03), Service.S03, Part.TOPICS, Part.NARRATIVE);
        Visitor desk = house.world().signIn(cases.consultant);
        Answer page = desk.get("/desk/cases/" + cases.complaint.id() + "/referrals/" + referral.id());
        Answer pdf = papers(desk, page).press("as", "pdf");
        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.header("cache-control")).contains("no-store");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ky");
            assertThat(new PDFTextStripper().getText(document)).contains(LETTERS, "/ru/confirm/").doesNotContain(Cases.EMPLOYER);
        }
        Answer docx = papers(desk, page).press("as", "docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.bytes()))) {
            String text = document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text).contains(LETTERS, "/ru/confirm/").doesNotContain(Cases.EMPLOYER);
        }
    }

    @Test
    void papers_and_links_are_not_made_before_sending() {
        Referral referral = cases.propose(cases.outsideService(Service.S03), Service.S03, Part.NARRATIVE);
        Visitor desk = house.world().signIn(cases.consultant);
        Answer page = desk.get("/desk/cases/" + cases.complaint.id() + "/referrals/" + referral.id());
        assertThat(page.page().select("form[action$=papers], form[action$=link], form[action$=mail]")).isEmpty();
        assertThat(house.bean(Sending.class).link(cases.opened(), referral.id(), true)).isEmpty();
    }

    @Test
    void a_partner_outside_answers_by_a_link_that_says_nothing_and_runs_out() {
        Referral referral = cases.sent(cases.outsideService(Service.S03), Service.S03, Part.NARRATIVE);
        String link = house.bean(Sending.class).link(cases.opened(), referral.id(), false).orElseThrow().getPath();
        Visitor partner = house.visitor();
        Answer page = partner.get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain(Cases.NARRATIVE, cases.complaint.reference().toString(), cases.hotline.name());
        Answer accepted = partner.form(page).set("answer", "ACCEPT").submit();
        assertThat(accepted.text()).contains("Спасибо, ответ записан");
        assertThat(status(referral)).isEqualTo(ReferralStatus.ACCEPTED);
        partner.form(partner.get(link)).set("answer", "COMPLETE").submit();
        partner.form(partner.get(link)).set("answer", "TELL").set("feedback", "HELPED").submit();
        assertThat(status(referral)).isEqualTo(ReferralStatus.FEEDBACK);
        house.bean(Consents.class).revoke(cases.opened(), referral.id());
        Answer destroy = partner.get(link);
        assertThat(destroy.text()).contains("Уничтожьте эти бумаги");
        partner.form(destroy).submit();
        assertThat(house.bean(Referrals.class).steps(cases.opened(), referral)).extracting(Step::kind).contains(Step.Kind.DESTROYED);
        house.clock().forward(Duration.ofDays(31));
        assertThat(partner.get(link).status()).isEqualTo(404);
        assertThat(partner.get("/ru/confirm/never-existed").status()).isEqualTo(404);
    }

    @Test
    void the_secret_of_a_link_rests_nowhere() {
        Referral referral = cases.sent(cases.outsideService(Service.S03), Service.S03, Part.TOPICS);
        String path = house.bean(Sending.class).link(cases.opened(), referral.id(), false).orElseThrow().getPath();
        String secret = path.substring(path.lastIndexOf('/') + 1);
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(house.database().sql("select l::text from referrals.link l").query((row, number) -> row.getString(1)).list())
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    void the_worker_says_yes_and_takes_it_back_on_the_own_page() {
        Referral referral = cases.propose(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        Cases.done(house.bean(Consents.class).ask(cases.opened(), referral.id()));
        Visitor worker = house.visitor();
        assertThat(worker.get("/en/my/shared").path()).isEqualTo("/en/my");
        Answer code = worker.get("/en/my");
        Answer own = worker.form(code).set("code", cases.complaint.receipt().code().reveal()).submit();
        Answer shared = worker.click(own, "/my/shared");
        assertThat(shared.text()).contains("We are asking you", "Do you agree?", "what kind of problem it is");
        Answer yes = worker.form(shared, "form[action*=shared]").press("do", "yes");
        assertThat(yes.text()).contains("Noted: you agree");
        Cases.done(house.bean(Sending.class).send(cases.opened(), referral.id(),
                house.bean(Consents.class).of(referral).stream().findFirst().map(Consent::id)));
        Answer back = worker.form(worker.get("/en/my/shared"), "form[action*=shared]").press("do", "back");
        assertThat(back.text()).contains("They can read no more");
        assertThat(house.bean(Received.class).open(referral.id(), cases.worker(cases.receiver)).orElseThrow().readable()).isFalse();
    }

    @Test
    void a_partners_link_is_left_at_once_for_a_clean_address_and_neither_secret_serves_as_the_other() {
        Referral referral = cases.sent(cases.outsideService(Service.S03), Service.S03, Part.TOPICS);
        String link = house.bean(Sending.class).link(cases.opened(), referral.id(), false).orElseThrow().getPath();
        Visitor partner = house.visitor();
        Answer left = partner.fetch(link);
        assertThat(left.status()).isEqualTo(303);
        assertThat(left.header("location")).endsWith("/ru/confirm");
        String visit = partner.cookies().get("partner");
        assertThat(link).doesNotContain(visit);
        Answer page = partner.get("/ru/confirm");
        assertThat(page.body()).doesNotContain(link.substring(link.lastIndexOf('/') + 1), visit);
        assertThat(page.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(house.visitor().get("/ru/confirm/" + visit).status()).isEqualTo(404);
        Visitor forger = house.visitor();
        forger.cookies().put("partner", link.substring(link.lastIndexOf('/') + 1));
        assertThat(forger.get("/ru/confirm").status()).isEqualTo(404);
        assertThat(house.visitor().get("/ru/confirm").status()).isEqualTo(404);
        house.clock().forward(Duration.ofHours(3));
        assertThat(partner.get("/ru/confirm").status()).isEqualTo(404);
        assertThat(partner.get(link).status()).as("the link itself is still good").isEqualTo(200);
    }

    @Test
    void a_partner_who_declines_is_asked_to_destroy_the_papers_and_says_so() {
        Referral referral = cases.sent(cases.outsideService(Service.S03), Service.S03, Part.TOPICS);
        Visitor partner = house.visitor();
        Answer page = partner.get(house.bean(Sending.class).link(cases.opened(), referral.id(), false).orElseThrow().getPath());
        assertThat(partner.form(page).set("answer", "DECLINE").submit().status()).isEqualTo(422);
        Answer declined = partner.form(page).set("answer", "DECLINE").set("reason", DeclineReason.values()[0].name()).submit();
        assertThat(declined.text()).contains("Уничтожьте бумаги");
        assertThat(partner.form(declined).submit().status()).isEqualTo(200);
        assertThat(house.bean(Referrals.class).steps(cases.opened(), referral)).extracting(Step::kind).contains(Step.Kind.DESTROYED);
    }

    @Test
    void a_mailed_link_says_nothing_and_leads_to_the_answer() throws Exception {
        Referral referral = cases.sent(cases.outsideService(Service.S03), Service.S03, Part.NARRATIVE);
        Visitor desk = house.world().signIn(cases.consultant);
        String here = "/desk/cases/" + cases.complaint.id() + "/referrals/" + referral.id();
        Answer wrong = desk.form(desk.get(here), "form[action$=mail]").set("mail", "nobody").submit();
        assertThat(wrong.status()).isEqualTo(422);
        String address = "partner-" + UUID.randomUUID() + "@example.org";
        desk.form(wrong, "form[action$=mail]").set("mail", address).submit();
        house.run("notices-send");
        var letters = java.util.Arrays.stream(house.mail().getReceivedMessagesForDomain(address)).toList();
        assertThat(letters).hasSize(1);
        String text = com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(letters.getFirst());
        String body = letters.getFirst().getContent().toString();
        assertThat(text + body).doesNotContain(Cases.NARRATIVE, Cases.EMPLOYER, cases.complaint.reference().toString(), cases.hotline.name());
        var link = java.util.regex.Pattern.compile("/ru/confirm/[A-Za-z0-9_-]{43}").matcher(body);
        assertThat(link.find()).isTrue();
        assertThat(house.visitor().get(link.group()).status()).isEqualTo(200);
        assertThat(house.database().sql("select r::text from referrals.referral r where id = :id")
                .param("id", referral.id().value()).query(String.class).single()).doesNotContain(address);
    }

    @Test
    void chosen_files_are_copied_into_the_dossier_and_the_others_are_not() throws IOException {
        byte[] chosen = org.tayanych.files.Made.picture("png");
        UUID given = file("chosen-photo.png", chosen);
        UUID kept = file("kept-photo.png", org.tayanych.files.Made.picture("png"));
        Referral referral = Cases.done(house.bean(Referrals.class).propose(cases.opened(), new NewReferral(
                cases.unionService(Service.S09), Service.S09, Extent.CHOSEN, java.util.Set.of(Part.TOPICS, Part.FILES),
                java.util.List.of(given), org.tayanych.vault.Secret.NOTHING, Retaliation.NONE_SEEN)));
        cases.consent(referral);
        Cases.done(house.bean(Sending.class).send(cases.opened(), referral.id(),
                house.bean(Consents.class).of(referral).stream().findFirst().map(Consent::id)));
        Visitor receiver = house.world().signIn(cases.receiver);
        Answer page = receiver.get("/desk/received/" + referral.id());
        assertThat(page.text()).contains("chosen-photo.png").doesNotContain("kept-photo.png");
        var links = page.page().select("a[href*=/files/]").eachAttr("href");
        assertThat(links).hasSize(1);
        assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(receiver.get(links.getFirst()).bytes()))).isNotNull();
        assertThat(receiver.get("/desk/received/" + referral.id() + "/files/" + kept).status()).isEqualTo(404);
        house.bean(Consents.class).revoke(cases.opened(), referral.id());
        assertThat(receiver.get(links.getFirst()).status()).isEqualTo(404);
        assertThat(house.bean(org.tayanych.complaints.Attachments.class).of(cases.opened().id(), cases.opened().key()))
                .as("the case keeps its own").hasSize(2);
    }

    private UUID file(String name, byte[] bytes) throws IOException {
        var outcome = house.bean(org.tayanych.complaints.Attachments.class).keep(cases.opened().id(), cases.opened().key(),
                null, org.tayanych.vault.Secret.of(name), new ByteArrayInputStream(bytes));
        return ((org.tayanych.complaints.Attachments.Outcome.Kept) outcome).id();
    }

    @Test
    void asking_by_code_puts_a_question_into_the_dialogue_and_the_case_waits_for_the_worker() {
        Referral referral = cases.propose(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        Cases.done(house.bean(Consents.class).ask(cases.opened(), referral.id()));
        Visitor worker = house.visitor();
        Answer own = worker.form(worker.get("/ky/my")).set("code", cases.complaint.receipt().code().reveal()).submit();
        assertThat(own.text()).contains("Сизге жардам берүүнү дагы бирөөдөн сурагыбыз келет");
        assertThat(own.text()).doesNotContain(cases.union.name());
        assertThat(cases.opened().file().clock().waitingFor()).isEqualTo(org.tayanych.hotline.CaseFile.WaitingFor.WORKER);
    }

    @Test
    void to_the_police_without_consent_calls_a_supervisor_and_with_consent_does_not() {
        World.Person supervisor = cases.hotline.enrol(Role.SUPERVISOR, cases.hotline.intake());
        house.bean(org.tayanych.vault.TeamKeys.class)
                .grant(cases.hotline.intake(), cases.worker(cases.consultant).keyring(), supervisor.id());
        Referral referral = cases.propose(cases.outsideService(Service.S07), Service.S07, Part.TOPICS);
        Sending sending = house.bean(Sending.class);
        sending.gate(cases.opened(), referral.id(), PoliceGround.INFORMED_CONSENT, org.tayanych.vault.Secret.NOTHING);
        Visitor board = house.world().signIn(supervisor);
        assertThat(board.get("/desk/board").text()).contains("Alerts not taken: 0");
        sending.gate(cases.opened(), referral.id(), PoliceGround.DANGER_TO_LIFE, org.tayanych.vault.Secret.of("He has a knife"));
        assertThat(board.get("/desk/board").text()).contains("Alerts not taken: 1", "a life is in danger").doesNotContain("knife");
    }

    private Answer choose(Visitor desk, ServiceId service) {
        Answer index = desk.get("/desk/cases/" + cases.complaint.id() + "/referrals?find=1&need=S09&place=");
        assertThat(index.status()).isEqualTo(200);
        Answer form = desk.get("/desk/cases/" + cases.complaint.id() + "/referrals/new?service=" + service);
        assertThat(form.text()).contains(Cases.NARRATIVE);
        Answer wrong = desk.form(form, "form[action*=new]").leave("parts").submit();
        assertThat(wrong.status()).isEqualTo(422);
        return desk.form(wrong, "form[action*=new]").tick("parts", "NARRATIVE").set("purpose", "S09")
                .set("retaliation", "NONE_SEEN").submit();
    }

    private Form papers(Visitor desk, Answer page) {
        return desk.form(page, "form[action$=papers]").set("language", "ky");
    }

    private ReferralStatus status(Referral referral) {
        return house.bean(Referrals.class).find(cases.opened(), referral.id()).orElseThrow().status();
    }
}
