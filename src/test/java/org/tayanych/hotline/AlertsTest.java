package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Role;
import org.tayanych.complaints.OutcomeAnswer;
import org.tayanych.complaints.Outcomes;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Topic;

/** What a supervisor must see now, and who is told when nobody takes it. */
@HouseTest
class AlertsTest {

    @Autowired
    House house;

    Desk desk;
    Alerts alerts;

    @BeforeEach
    void open() {
        desk = new Desk(house);
        alerts = desk.bean(Alerts.class);
    }

    private long lettersTo(World.Person person) {
        house.run("notices-send");
        return Arrays.stream(house.mail().getReceivedMessages())
                .filter(letter -> sentTo(letter, person.mail()))
                .count();
    }

    private static boolean sentTo(jakarta.mail.internet.MimeMessage letter, String mail) {
        try {
            return Arrays.stream(letter.getAllRecipients()).anyMatch(address -> address.toString().contains(mail));
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private CaseWorker supervisor() {
        return desk.world.worker(desk.supervisor);
    }

    @Test
    void an_ordinary_complaint_alarms_nobody() {
        desk.complaint("words", Topic.B01);
        assertThat(alerts.waiting(supervisor())).isEmpty();
    }

    @Test
    void an_emergency_is_on_the_board_and_in_the_supervisors_mail_at_once() {
        Submission.Accepted made = desk.complaint("words", SafeContact.codeOnly(Language.KY), true, Topic.B01);
        assertThat(alerts.waiting(supervisor())).extracting(Alert::kind).containsExactly(Alert.Kind.EMERGENCY);
        assertThat(lettersTo(desk.supervisor)).isEqualTo(1);
        assertThat(lettersTo(desk.consultant)).isZero();
        Visitor visitor = desk.world.signIn(desk.supervisor);
        assertThat(visitor.form(visitor.get("/desk/board"), "form[action$=take]").submit().path())
                .isEqualTo("/desk/cases/" + made.id());
        assertThat(alerts.waiting(supervisor())).isEmpty();
    }

    @Test
    void an_alert_that_was_taken_does_not_climb() {
        desk.complaint("words", SafeContact.codeOnly(Language.KY), true, Topic.B01);
        Alert alert = alerts.waiting(supervisor()).getFirst();
        assertThat(alerts.take(alert.id(), supervisor())).isPresent();
        assertThat(alerts.take(alert.id(), supervisor())).isEmpty();
        house.clock().forward(Duration.ofMinutes(20));
        house.run("hotline-alerts-climb");
        assertThat(lettersTo(desk.supervisor)).isEqualTo(1);
    }

    @Test
    void not_taken_in_fifteen_minutes_it_climbs_to_the_organisations_other_supervisors_who_learn_no_case() {
        World.Person elsewhere = desk.place.enrol(Role.SUPERVISOR, desk.place.receiving());
        desk.complaint("words", SafeContact.codeOnly(Language.KY), true, Topic.B01);
        house.clock().forward(Duration.ofMinutes(14));
        house.run("hotline-alerts-climb");
        assertThat(alerts.waiting(desk.world.worker(elsewhere))).isEmpty();
        house.clock().forward(Duration.ofMinutes(2));
        house.run("hotline-alerts-climb");
        assertThat(alerts.waiting(desk.world.worker(elsewhere))).hasSize(1);
        assertThat(lettersTo(elsewhere)).isEqualTo(1);
        Visitor visitor = desk.world.signIn(elsewhere);
        assertThat(visitor.get("/desk/board").text()).contains("A person is needed there").doesNotContain("Emergency");
    }

    @Test
    void the_same_alarm_about_a_case_waits_once() {
        Submission.Accepted made = desk.complaint("words", SafeContact.codeOnly(Language.KY), true, Topic.B01);
        CaseFile file = desk.bean(CaseFiles.class).glance(made.id(), desk.me()).orElseThrow();
        alerts.raise(file, Alert.Kind.EMERGENCY);
        assertThat(alerts.waiting(supervisor())).hasSize(1);
    }

    @Test
    void a_worker_who_was_punished_brings_a_closed_case_back_and_alarms() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        desk.bean(Closing.class).close(desk.open(made.id()), java.util.Set.of(org.tayanych.vocabulary.Outcome.O02),
                Closing.Told.IN_THE_DIALOGUE, org.tayanych.vault.Secret.NOTHING);
        Receipts.Opened worker = desk.bean(Receipts.class).open(made.receipt().code(), ReceiptKind.COMPLAINT).orElseThrow();
        desk.bean(Outcomes.class).answer(worker, OutcomeAnswer.Asked.AT_CLOSE, OutcomeAnswer.Solved.GOT_WORSE, null, true);
        CaseFile file = desk.bean(CaseFiles.class).glance(made.id(), desk.me()).orElseThrow();
        assertThat(file.isClosed()).isFalse();
        assertThat(file.reasons()).contains(CaseFile.Reason.RETALIATION);
        assertThat(alerts.waiting(supervisor())).extracting(Alert::kind).isEqualTo(List.of(Alert.Kind.RETALIATION));
    }
}
