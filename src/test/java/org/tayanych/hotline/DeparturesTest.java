package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.tayanych.access.Members;
import org.tayanych.complaints.ComplaintErased;
import org.tayanych.complaints.Submission;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** What goes when somebody goes. */
@HouseTest
class DeparturesTest {

    @Autowired
    House house;

    @Autowired
    ApplicationEventPublisher events;

    Desk desk;
    Contacts contacts;

    @BeforeEach
    void open() {
        desk = new Desk(house);
        contacts = desk.bean(Contacts.class);
    }

    @Test
    void the_open_cases_of_a_colleague_who_left_are_nobodys_and_their_half_sentences_go() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        OpenCase opened = desk.open(made.id());
        desk.bean(HandOvers.class).toMember(opened, desk.consultant.id(), Secret.NOTHING);
        assertThat(desk.bean(Drafts.class).keep(opened, "note", Secret.of("half a sentence"))).isTrue();
        events.publishEvent(new Members.Left(desk.consultant.id(), desk.place.organisation()));
        assertThat(desk.open(made.id()).file().assigned()).isEmpty();
        assertThat(desk.bean(Drafts.class).of(desk.open(made.id()))).isEmpty();
    }

    @Test
    void nothing_of_an_erased_case_is_left() {
        Submission.Accepted made = desk.complaint("words", Topic.B01);
        OpenCase opened = desk.open(made.id());
        desk.bean(Timeline.class).add(opened, "hotline.entry.note", "", Secret.of("a note"));
        desk.bean(Drafts.class).keep(opened, "note", Secret.of("half a sentence"));
        events.publishEvent(new ComplaintErased(made.id(), house.clock().instant()));
        for (String table : List.of("entry where case_id", "draft where subject", "case_file where id")) {
            assertThat(house.database().sql("select count(*) from hotline." + table + " = :id")
                    .param("id", made.id().value()).query(Integer.class).single()).as(table).isZero();
        }
    }

    @Test
    void notes_of_an_old_contact_are_forgotten_and_its_codes_stay_for_counting() {
        SubjectId id = contacts.begin(desk.me(), Channel.PHONE).orElseThrow();
        contacts.save(contacts.open(id, desk.me()).orElseThrow(), Secret.of("She cried"));
        contacts.finish(contacts.open(id, desk.me()).orElseThrow(), Contact.Kind.ADVICE, null);
        house.clock().forward(Duration.ofDays(364));
        contacts.forget();
        assertThat(contacts.open(id, desk.me()).orElseThrow().notes()).isEqualTo(Secret.of("She cried"));
        house.clock().forward(Duration.ofDays(2));
        contacts.forget();
        assertThat(contacts.open(id, desk.me())).isEmpty();
        assertThat(house.database().sql("select kind from hotline.contact where id = :id and notes is null")
                .param("id", id.value()).query(String.class).single()).isEqualTo("ADVICE");
    }
}
