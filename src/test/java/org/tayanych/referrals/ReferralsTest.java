package org.tayanych.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Progress;
import org.tayanych.directory.ServiceId;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseTasks;
import org.tayanych.hotline.Timeline;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.ReferralStatus;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.Topic;

@HouseTest
class ReferralsTest {

    @Autowired
    House house;

    private Cases cases;
    private Referrals referrals;
    private Consents consents;
    private Sending sending;
    private Received received;

    @BeforeEach
    void world() {
        cases = new Cases(house, Topic.B01);
        referrals = house.bean(Referrals.class);
        consents = house.bean(Consents.class);
        sending = house.bean(Sending.class);
        received = house.bean(Received.class);
    }

    @Test
    void a_referral_without_consent_is_refused() {
        Referral referral = cases.propose(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        assertThat(sending.send(cases.opened(), referral.id(), Optional.empty())).isEqualTo(new Outcome.Refused(Outcome.Reason.NO_CONSENT));
        consents.record(cases.opened(), referral.id(), ConsentMode.IN_PERSON, Language.RU, false);
        UUID said = consents.of(referral).getFirst().id();
        assertThat(sending.send(cases.opened(), referral.id(), Optional.of(said))).isEqualTo(new Outcome.Refused(Outcome.Reason.NO_CONSENT));
        assertThat(received.of(cases.worker(cases.receiver), 0, 10)).isEmpty();
    }

    @Test
    void consent_for_another_recipient_or_another_purpose_is_refused() {
        ServiceId first = cases.unionService(Service.S09, Service.S01);
        ServiceId second = cases.unionService(Service.S09);
        Consent toFirst = cases.consent(cases.propose(first, Service.S09, Part.TOPICS));
        Referral toSecond = cases.propose(second, Service.S09, Part.TOPICS);
        Referral otherPurpose = cases.propose(first, Service.S01, Part.TOPICS);
        for (Referral referral : List.of(toSecond, otherPurpose)) {
            assertThat(sending.send(cases.opened(), referral.id(), Optional.of(toFirst.id())))
                    .isEqualTo(new Outcome.Refused(Outcome.Reason.OTHER_RECIPIENT));
        }
    }

    @Test
    void consent_of_another_worker_is_refused() {
        Cases other = new Cases(house, Topic.B01);
        Consent theirs = other.consent(other.propose(cases.unionService(Service.S09), Service.S09, Part.TOPICS));
        Referral referral = cases.propose(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        assertThat(sending.send(cases.opened(), referral.id(), Optional.of(theirs.id())))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.OTHER_RECIPIENT));
    }

    @Test
    void more_than_was_agreed_is_refused() {
        ServiceId service = cases.unionService(Service.S09);
        Consent little = cases.consent(cases.propose(service, Service.S09, Part.TOPICS));
        Referral more = cases.propose(service, Service.S09, Part.TOPICS, Part.NAME);
        Referral whole = cases.propose(service, Service.S09, Extent.WHOLE);
        assertThat(sending.send(cases.opened(), more.id(), Optional.of(little.id())))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.MORE_THAN_AGREED));
        assertThat(sending.send(cases.opened(), whole.id(), Optional.of(little.id())))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.MORE_THAN_AGREED));
    }

    @Test
    void a_revoked_consent_sends_nothing() {
        ServiceId service = cases.unionService(Service.S09);
        Referral first = cases.propose(service, Service.S09, Part.TOPICS);
        Consent consent = cases.consent(first);
        Cases.done(consents.revoke(cases.opened(), first.id()));
        assertThat(sending.send(cases.opened(), first.id(), Optional.of(consent.id()))).isEqualTo(new Outcome.Refused(Outcome.Reason.REVOKED));
        Referral again = cases.propose(service, Service.S09, Part.TOPICS);
        assertThat(sending.send(cases.opened(), again.id(), Optional.of(consent.id()))).isEqualTo(new Outcome.Refused(Outcome.Reason.REVOKED));
    }

    @Test
    void a_worker_who_fears_revenge_and_wants_to_wait_is_heard() {
        NewReferral waiting = new NewReferral(cases.unionService(Service.S09), Service.S09, Extent.CHOSEN, Set.of(), List.of(),
                Secret.NOTHING, Retaliation.WAIT);
        Referral referral = Cases.done(referrals.propose(cases.opened(), waiting));
        Consent consent = cases.consent(referral);
        assertThat(sending.send(cases.opened(), referral.id(), Optional.of(consent.id())))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.WORKER_WAITS));
    }

    @Test
    void the_police_are_reached_only_through_the_gate() {
        Referral referral = cases.propose(cases.outsideService(Service.S07), Service.S07, Part.TOPICS);
        Consent consent = cases.consent(referral);
        assertThat(sending.send(cases.opened(), referral.id(), Optional.of(consent.id())))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.POLICE_GATE));
        assertThat(sending.gate(cases.opened(), referral.id(), PoliceGround.DANGER_TO_LIFE, Secret.NOTHING))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.POLICE_GATE));
        Cases.done(sending.gate(cases.opened(), referral.id(), PoliceGround.INFORMED_CONSENT, Secret.NOTHING));
        assertThat(sending.send(cases.opened(), referral.id(), Optional.empty())).isEqualTo(new Outcome.Refused(Outcome.Reason.NO_CONSENT));
        assertThat(Cases.done(sending.send(cases.opened(), referral.id(), Optional.of(consent.id()))).status()).isEqualTo(ReferralStatus.SENT);
    }

    @Test
    void when_a_life_is_in_danger_the_police_may_be_told_without_consent_and_the_reason_is_written_down() {
        Referral referral = cases.propose(cases.outsideService(Service.S07), Service.S07, Part.TOPICS);
        Cases.done(sending.gate(cases.opened(), referral.id(), PoliceGround.DANGER_TO_LIFE, Secret.of("Заперта, угрожают ножом")));
        Referral sent = Cases.done(sending.send(cases.opened(), referral.id(), Optional.empty()));
        assertThat(sent.status()).isEqualTo(ReferralStatus.SENT);
        assertThat(referrals.steps(cases.opened(), sent)).extracting(Step::kind).contains(Step.Kind.POLICE_GATE);
    }

    @Test
    void a_service_with_another_purpose_and_the_whole_case_to_strangers_are_refused() {
        NewReferral wrong = new NewReferral(cases.unionService(Service.S09), Service.S06, Extent.CHOSEN, Set.of(), List.of(),
                Secret.NOTHING, Retaliation.NONE_SEEN);
        assertThat(referrals.propose(cases.opened(), wrong)).isEqualTo(new Outcome.Refused(Outcome.Reason.NO_SUCH_SERVICE));
        NewReferral outside = new NewReferral(cases.outsideService(Service.S03), Service.S03, Extent.WHOLE, Set.of(), List.of(),
                Secret.NOTHING, Retaliation.NONE_SEEN);
        assertThat(referrals.propose(cases.opened(), outside)).isEqualTo(new Outcome.Refused(Outcome.Reason.WHOLE_ONLY_HERE));
    }

    @Test
    void the_receiver_reads_exactly_what_was_chosen_and_the_case_stays_closed_to_them() {
        Referral referral = cases.sent(cases.unionService(Service.S09), Service.S09, Part.TOPICS, Part.NARRATIVE, Part.SUMMARY);
        Received.Opened opened = received.open(referral.id(), cases.worker(cases.receiver)).orElseThrow();
        assertThat(opened.pieces()).extracting(Piece::part)
                .containsExactly(Part.REFERENCE, Part.TOPICS, Part.NARRATIVE, Part.SUMMARY);
        assertThat(opened.pieces()).extracting(piece -> piece.words().reveal()).contains(Cases.NARRATIVE)
                .noneMatch(text -> text.contains(Cases.EMPLOYER) || text.contains("Айгерим"));
        assertThat(opened.pieces()).usingRecursiveComparison().isEqualTo(referrals.preview(cases.opened(), referral));
        assertThat(house.bean(CaseFiles.class).open(cases.complaint.id(), cases.worker(cases.receiver))).isEmpty();
    }

    @Test
    void a_stranger_and_an_unknown_id_find_the_same_nothing() {
        Referral referral = cases.sent(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        World.Person stranger = house.world().hotline().consultant();
        for (ReferralId id : List.of(referral.id(), ReferralId.draw())) {
            assertThat(received.open(id, cases.worker(stranger))).isEmpty();
            assertThat(received.answer(id, cases.worker(stranger), new Answer.Declined(DeclineReason.OTHER), Secret.NOTHING))
                    .isEqualTo(new Outcome.Refused(Outcome.Reason.NOT_HERE));
            assertThat(received.file(id, UUID.randomUUID(), cases.worker(stranger))).isEmpty();
        }
        Cases other = new Cases(house, Topic.B01);
        assertThat(referrals.find(other.opened(), referral.id())).isEmpty();
        assertThat(consents.revoke(other.opened(), referral.id())).isEqualTo(new Outcome.Refused(Outcome.Reason.NOT_HERE));
    }

    @Test
    void a_receiver_sees_nothing_before_it_is_sent() {
        Referral referral = cases.propose(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        cases.consent(referral);
        assertThat(received.open(referral.id(), cases.worker(cases.receiver))).isEmpty();
    }

    @Test
    void accepted_started_completed_and_feedback_are_seen_on_both_sides_and_by_the_worker() {
        Referral referral = cases.sent(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        assertThat(progress()).isEqualTo(new Progress.SentTo(Progress.Recipient.UNION));
        assertThat(file().clock().waitingFor()).isEqualTo(CaseFile.WaitingFor.OTHERS);
        LocalDate until = cases.entries.today().plusDays(5);
        answer(referral, new Answer.Accepted(until));
        assertThat(progress()).isEqualTo(new Progress.Waiting(until));
        answer(referral, new Answer.Started());
        answer(referral, new Answer.Completed());
        assertThat(progress()).isEqualTo(new Progress.Result());
        assertThat(file().clock().waitingFor()).isEqualTo(CaseFile.WaitingFor.US);
        answer(referral, new Answer.Told(Feedback.HELPED));
        Referral now = referrals.find(cases.opened(), referral.id()).orElseThrow();
        assertThat(now.status()).isEqualTo(ReferralStatus.FEEDBACK);
        assertThat(referrals.steps(cases.opened(), now)).extracting(step -> step.words().reveal()).contains("Слово от профсоюза");
        assertThat(house.bean(Timeline.class).newestFirst(cases.opened(), Optional.empty()).entries()).extracting(Timeline.Entry::what)
                .contains("referrals.entry.sent", "referrals.entry.accepted", "referrals.entry.started",
                        "referrals.entry.completed", "referrals.entry.feedback");
    }

    @Test
    void an_answer_out_of_order_is_refused() {
        Referral referral = cases.sent(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        for (Answer early : List.of(new Answer.Started(), new Answer.Completed(), new Answer.NoShow(), new Answer.Told(Feedback.HELPED))) {
            assertThat(received.answer(referral.id(), cases.worker(cases.receiver), early, Secret.NOTHING))
                    .isEqualTo(new Outcome.Refused(Outcome.Reason.CHANGED_MEANWHILE));
        }
    }

    @Test
    void declining_gives_the_papers_back() {
        Referral referral = cases.sent(cases.unionService(Service.S09), Service.S09, Part.NARRATIVE);
        answer(referral, new Answer.Declined(DeclineReason.NO_CAPACITY));
        assertThat(received.open(referral.id(), cases.worker(cases.receiver)).orElseThrow().pieces()).isEmpty();
        assertThat(file().clock().waitingFor()).isEqualTo(CaseFile.WaitingFor.US);
    }

    @Test
    void withdrawal_destroys_what_the_receiver_could_read() {
        Referral referral = cases.sent(cases.unionService(Service.S09), Service.S09, Part.NARRATIVE);
        UUID dossier = referral.dossier().orElseThrow().value();
        Cases.done(consents.revoke(cases.opened(), referral.id()));
        Received.Opened left = received.open(referral.id(), cases.worker(cases.receiver)).orElseThrow();
        assertThat(left.readable()).isFalse();
        assertThat(left.pieces()).isEmpty();
        assertThat(left.referral().status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(house.database().sql("select count(*) from referrals.piece where dossier = :id").param("id", dossier)
                .query((row, number) -> row.getInt(1)).single()).isZero();
        assertThat(received.answer(referral.id(), cases.worker(cases.receiver), new Answer.Accepted(cases.entries.today()), Secret.NOTHING))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.NOT_HERE));
    }

    @Test
    void the_whole_case_is_read_live_and_its_key_is_taken_back_with_the_consent() {
        Referral referral = cases.propose(cases.unionService(Service.S09), Service.S09, Extent.WHOLE);
        Consent consent = cases.consent(referral);
        Cases.done(sending.send(cases.opened(), referral.id(), Optional.of(consent.id())));
        Received.Opened opened = received.open(referral.id(), cases.worker(cases.receiver)).orElseThrow();
        assertThat(opened.pieces()).extracting(piece -> piece.words().reveal()).contains(Cases.NARRATIVE, Cases.EMPLOYER, Cases.NAME);
        Cases.done(consents.revoke(cases.opened(), referral.id()));
        assertThat(received.open(referral.id(), cases.worker(cases.receiver)).orElseThrow().readable()).isFalse();
        assertThat(house.bean(Complaints.class).open(cases.complaint.id(), cases.worker(cases.receiver))).isEmpty();
        assertThat(referrals.all(cases.opened())).as("the sending team reads on").isNotEmpty();
    }

    @Test
    void the_worker_answers_and_takes_back_with_the_code_alone() {
        Shared shared = house.bean(Shared.class);
        Referral referral = cases.propose(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        assertThat(shared.asking(cases.withCode())).isEmpty();
        assertThat(shared.answer(cases.withCode(), referral.id(), Language.KY, true)).isEqualTo(new Outcome.Refused(Outcome.Reason.NOT_HERE));
        Cases.done(consents.ask(cases.opened(), referral.id()));
        assertThat(shared.asking(cases.withCode())).extracting(Referral::id).containsExactly(referral.id());
        Cases.done(shared.answer(cases.withCode(), referral.id(), Language.KY, true));
        Consent consent = consents.of(referral).getFirst();
        assertThat(consent.mode()).isEqualTo(ConsentMode.DIALOGUE);
        assertThat(consent.recordedBy()).isEmpty();
        Cases.done(sending.send(cases.opened(), referral.id(), Optional.of(consent.id())));
        assertThat(shared.holding(cases.withCode())).hasSize(1);
        assertThat(shared.takeBack(new Cases(house, Topic.B01).withCode(), referral.id())).isEqualTo(new Outcome.Refused(Outcome.Reason.NOT_HERE));
        Cases.done(shared.takeBack(cases.withCode(), referral.id()));
        assertThat(received.open(referral.id(), cases.worker(cases.receiver)).orElseThrow().readable()).isFalse();
        assertThat(shared.over(cases.withCode())).hasSize(1);
    }

    @Test
    void no_answer_within_72_hours_reminds_once_and_makes_a_task() {
        Referral referral = cases.sent(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        house.clock().forward(Duration.ofHours(71));
        house.run("referrals-remind");
        assertThat(referrals.find(cases.opened(), referral.id()).orElseThrow().times().reminded()).isEmpty();
        house.clock().forward(Duration.ofHours(2));
        house.run("referrals-remind");
        house.run("referrals-remind");
        assertThat(referrals.steps(cases.opened(), referral)).filteredOn(step -> step.kind() == Step.Kind.REMINDED).hasSize(1);
        assertThat(house.bean(CaseTasks.class).of(cases.opened())).isNotEmpty();
        assertThat(file().clock().waitingFor()).isEqualTo(CaseFile.WaitingFor.US);
    }

    @Test
    void a_dossier_is_destroyed_ninety_days_after_the_end() {
        Referral referral = cases.sent(cases.unionService(Service.S09), Service.S09, Part.NARRATIVE);
        answer(referral, new Answer.Accepted(cases.entries.today()));
        answer(referral, new Answer.NoShow());
        house.clock().forward(Duration.ofDays(91));
        house.run("referrals-clear");
        assertThat(received.open(referral.id(), cases.worker(cases.receiver)).orElseThrow().readable()).isFalse();
    }

    @Test
    void a_restricted_case_begins_with_the_least_and_only_specialists_refer_it() {
        assertThat(Part.atFirst(true)).containsExactly(Part.REFERENCE);
        World.Person specialist = cases.hotline.specialist();
        var gbv = cases.hotline.complaint("Мастер домогается", Topic.E01);
        assertThat(house.bean(CaseFiles.class).open(gbv.id(), cases.worker(cases.consultant))).isEmpty();
        var opened = house.bean(CaseFiles.class).open(gbv.id(), cases.worker(specialist)).orElseThrow();
        NewReferral least = new NewReferral(cases.unionService(Service.S05), Service.S05, Extent.CHOSEN, Set.of(), List.of(),
                Secret.NOTHING, Retaliation.NONE_SEEN);
        assertThat(Cases.done(referrals.propose(opened, least)).restricted()).isTrue();
    }

    @Test
    void facts_that_point_to_the_worker_are_named() {
        Referral referral = cases.propose(cases.unionService(Service.S09), Service.S09, Part.NARRATIVE, Part.EMPLOYER, Part.NAME);
        assertThat(referrals.exposures(cases.opened(), referral))
                .contains(Exposure.WORKPLACE_AND_STORY, Exposure.NAMES_THE_WORKER);
        Referral quiet = cases.propose(cases.unionService(Service.S09), Service.S09, Part.TOPICS);
        assertThat(referrals.exposures(cases.opened(), quiet)).isEmpty();
        List<Piece> all = List.of(new Piece(Part.EMPLOYER, Piece.Label.EMPLOYER_NAME, Secret.of(Cases.EMPLOYER)));
        List<Piece> told = List.of(new Piece(Part.NARRATIVE, Piece.Label.NARRATIVE, Secret.of("Работаю в незабудке, не платят")));
        assertThat(Exposure.of(Extent.CHOSEN, told, all)).isEmpty();
        List<Piece> named = List.of(new Piece(Part.NARRATIVE, Piece.Label.NARRATIVE, Secret.of("В Незабудка-Строй не платят")));
        assertThat(Exposure.of(Extent.CHOSEN, named, all)).containsExactly(Exposure.EMPLOYER_IN_WORDS);
    }

    private void answer(Referral referral, Answer answer) {
        Cases.done(received.answer(referral.id(), cases.worker(cases.receiver), answer, Secret.of("Слово от профсоюза")));
    }

    private Progress progress() {
        return house.bean(Complaints.class).facts(cases.complaint.id()).orElseThrow().progress();
    }

    private CaseFile file() {
        return house.bean(CaseFiles.class).glance(cases.complaint.id(), cases.worker(cases.consultant)).orElseThrow();
    }
}
