package org.tayanych.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Organisation;
import org.tayanych.access.Role;
import org.tayanych.directory.Entries;
import org.tayanych.directory.ServiceId;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;
import org.tayanych.referrals.Answer;
import org.tayanych.referrals.Consents;
import org.tayanych.referrals.DeclineReason;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Received;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.Retaliation;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.ReferralStatus;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.Topic;

@HouseTest
class SignalsTest {

    @Autowired
    House house;

    private Referred world;
    private Sources sources;
    private Signals signals;
    private Handling handling;

    @BeforeEach
    void world() {
        world = new Referred(house);
        sources = house.bean(Sources.class);
        signals = house.bean(Signals.class);
        handling = house.bean(Handling.class);
    }

    @Test
    void a_referral_to_a_union_is_no_signal() {
        World.Place union = house.world().place(Organisation.Kind.UNION, Country.KG);
        union.enrol(Role.PARTNER, union.receiving());
        ServiceId service = new Entries(house).inHouse(union, "Профсоюз " + UUID.randomUUID(), union.receiving(), Service.S01);
        Referral sent = world.send(world.complaint(Topic.B01), service, Retaliation.NONE_SEEN, Part.TOPICS);
        assertThat(house.bean(SourceStore.class).from(sent.id())).isEmpty();
    }

    @Test
    void a_team_with_an_inspector_in_it_takes_signals_whatever_its_organisation_is_called() {
        World.Place partner = house.world().place(Organisation.Kind.PARTNER, Country.KG);
        partner.enrol(Role.INSPECTOR, partner.receiving());
        ServiceId service = new Entries(house).inHouse(partner, "Служба " + UUID.randomUUID(), partner.receiving(), Service.S01);
        Referral sent = world.send(world.complaint(Topic.B01), service, Retaliation.NONE_SEEN, Part.TOPICS);
        assertThat(house.bean(SourceStore.class).from(sent.id())).isPresent();
    }

    @Test
    void only_what_the_worker_agreed_to_hand_over_arrives() {
        Signal nothing = world.arrived();
        assertThat(nothing.facts()).isEqualTo(new Signal.Facts(Set.of(), Optional.empty(), Optional.empty(), false));
        Signal topics = world.arrived(Part.TOPICS);
        assertThat(topics.facts().topics()).containsExactly(Topic.B01);
        assertThat(topics.facts().region()).isEmpty();
        Signal place = world.arrived(Part.PLACE, Part.EMPLOYER);
        assertThat(place.facts().topics()).isEmpty();
        assertThat(place.facts().region()).isPresent();
        assertThat(place.facts().sector()).isPresent();
        assertThat(place.facts().employer()).isTrue();
        assertThat(place.care().objects()).as("objects until somebody says otherwise").isTrue();
    }

    @Test
    void what_specialists_alone_may_read_gives_no_codes() {
        world.consultant = world.hotline.specialist();
        Referral referral = world.send(world.complaint(Topic.E01), Part.TOPICS, Part.PLACE);
        assertThat(referral.restricted()).isTrue();
        assertThat(world.of(referral).facts().topics()).isEmpty();
        assertThat(world.of(referral).facts().region()).isEmpty();
    }

    @Test
    void no_id_of_the_signal_says_which_complaint_or_referral_it_was() {
        var complaint = world.complaint(Topic.B01);
        Referral referral = world.send(complaint, Part.TOPICS);
        Signal signal = world.of(referral);
        assertThat(signal.id().value()).isNotIn(complaint.id().value(), referral.id().value(),
                referral.dossier().orElseThrow().value());
    }

    @Test
    void nothing_happens_to_a_signal_before_it_is_registered() {
        Signal signal = world.arrived(Part.TOPICS);
        assertThat(handling.place(signal.id(), world.me(), world.workplace(5))).isEqualTo(refused(SignalOutcome.Reason.CHANGED_MEANWHILE));
        assertThat(sources.close(signal.id(), world.opener(), Secret.of("Жооп"))).isEqualTo(refused(SignalOutcome.Reason.CHANGED_MEANWHILE));
        assertThat(handling.cover(signal.id(), world.me())).isEqualTo(refused(SignalOutcome.Reason.CHANGED_MEANWHILE));
    }

    @Test
    void a_signal_of_others_is_nothing() {
        Signal signal = world.registered();
        World.Place elsewhere = house.world().inspectorate();
        World.Person stranger = elsewhere.inspector();
        var proof = house.world().inspector(stranger);
        assertThat(signals.find(signal.id(), proof)).isEmpty();
        assertThat(signals.count(proof, true)).isZero();
        assertThat(sources.papers(signal.id(), house.world().worker(stranger))).isEmpty();
        assertThat(sources.employer(signal.id(), house.world().worker(stranger))).isEmpty();
        assertThat(sources.register(signal.id(), house.world().worker(stranger))).isEqualTo(refused(SignalOutcome.Reason.NOT_HERE));
        assertThat(handling.waits(signal.id(), proof, Optional.empty())).isEqualTo(refused(SignalOutcome.Reason.NOT_HERE));
    }

    @Test
    void a_colleague_of_another_team_finds_nothing_either() {
        Signal signal = world.registered();
        World.Person colleague = world.inspectorate.enrol(Role.INSPECTOR, world.inspectorate.receiving());
        assertThat(signals.find(signal.id(), house.world().inspector(colleague))).isEmpty();
        assertThat(sources.papers(signal.id(), house.world().worker(colleague))).isEmpty();
    }

    @Test
    void a_workplace_of_another_register_is_refused() {
        Referred other = new Referred(house);
        assertThat(handling.place(world.registered().id(), world.me(), other.workplace(5)))
                .isEqualTo(refused(SignalOutcome.Reason.NO_SUCH_WORKPLACE));
    }

    @Test
    void asking_for_the_papers_is_written_down_first() {
        Signal signal = world.registered();
        sources.papers(signal.id(), world.opener());
        assertThat(deeds("signal.source.asked", signal.id().toString())).isEqualTo(1);
    }

    @Test
    void registering_tells_the_sender_until_when() {
        Referral referral = world.send(world.complaint(Topic.B01), Part.TOPICS);
        Signal signal = world.of(referral);
        sources.register(signal.id(), world.opener());
        assertThat(world.now(signal.id()).state()).isEqualTo(Signal.State.REGISTERED);
        assertThat(world.now(signal.id()).days().registered()).isPresent();
        assertThat(house.bean(Received.class).of(world.opener(), 0, 1).getFirst().status()).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void an_answer_given_on_the_desk_of_referrals_ends_the_signal_too() {
        Referral referral = world.send(world.complaint(Topic.B01), Part.TOPICS);
        Received received = house.bean(Received.class);
        received.answer(referral.id(), world.opener(), new Answer.Declined(DeclineReason.NOT_OUR_WORK), Secret.NOTHING);
        assertThat(world.of(referral).state()).isEqualTo(Signal.State.PASSED_ON);
        assertThat(world.of(referral).days().answered()).isPresent();
    }

    @Test
    void the_answer_goes_back_and_a_second_one_is_refused() {
        Signal signal = world.registered();
        assertThat(sources.close(signal.id(), world.opener(), Secret.of("Бардык айлык төлөндү"))).isInstanceOf(SignalOutcome.Done.class);
        assertThat(world.now(signal.id()).state()).isEqualTo(Signal.State.ANSWERED);
        assertThat(sources.close(signal.id(), world.opener(), Secret.of("Дагы"))).isEqualTo(refused(SignalOutcome.Reason.CHANGED_MEANWHILE));
    }

    @Test
    void a_consent_taken_back_empties_the_signal_and_cuts_the_way_to_its_papers() {
        var complaint = world.complaint(Topic.B01);
        Referral referral = world.send(complaint, Part.TOPICS, Part.PLACE, Part.EMPLOYER);
        Signal signal = world.of(referral);
        sources.register(signal.id(), world.opener());
        handling.place(signal.id(), world.me(), world.workplace(5));
        house.bean(Consents.class).revoke(world.opened(complaint), referral.id());
        Signal after = world.now(signal.id());
        assertThat(after.state()).isEqualTo(Signal.State.WITHDRAWN);
        assertThat(after.facts()).isEqualTo(new Signal.Facts(Set.of(), Optional.empty(), Optional.empty(), false));
        assertThat(after.workplace()).isEmpty();
        assertThat(house.bean(SourceStore.class).of(signal.id())).isEmpty();
        assertThat(sources.papers(signal.id(), world.opener())).isEmpty();
    }

    @Test
    void what_happened_is_only_added_to() {
        Signal signal = world.registered();
        assertThatThrownBy(() -> house.database().sql("update signals.event set kind = 'PLACED' where signal = :id")
                .param("id", signal.id().value()).update()).hasMessageContaining("only added");
    }

    private long deeds(String what, String subject) {
        return house.database().sql("select count(*) from audit.line where what = :what and subject = :subject")
                .param("what", what).param("subject", subject).query((row, n) -> row.getLong(1)).single();
    }

    private static SignalOutcome refused(SignalOutcome.Reason why) {
        return new SignalOutcome.Refused(why);
    }
}
