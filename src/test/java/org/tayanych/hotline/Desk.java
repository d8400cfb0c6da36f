package org.tayanych.hotline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Role;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.house.House;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** A hotline of one test with a consultant, a colleague, a supervisor and a specialist, and workers who turn to it. */
final class Desk {

    final House house;
    final World world;
    final World.Place place;
    final World.Person consultant;
    final World.Person colleague;
    final World.Person supervisor;
    final World.Person specialist;

    Desk(House house) {
        this.house = house;
        this.world = house.world();
        this.place = world.hotline();
        this.consultant = place.consultant();
        this.supervisor = joined(place.enrol(Role.SUPERVISOR, place.intake()));
        this.colleague = joined(place.consultant());
        this.specialist = place.specialist();
    }

    /** Gives a newcomer the team's key, as the first member would. */
    private World.Person joined(World.Person person) {
        house.bean(org.tayanych.vault.TeamKeys.class)
                .grant(place.intake(), world.worker(consultant).keyring(), person.id());
        return person;
    }

    CaseWorker me() {
        return world.worker(consultant);
    }

    <T> T bean(Class<T> type) {
        return house.bean(type);
    }

    /** Somebody writes by the web to this organisation. */
    Submission.Accepted complaint(String words, Topic... topics) {
        return complaint(words, SafeContact.codeOnly(Language.KY), false, topics);
    }

    Submission.Accepted complaint(String words, SafeContact contact, boolean danger, Topic... topics) {
        NewComplaint complaint = new NewComplaint(
                Language.KY, Channel.WEB, Set.of(topics), Country.KG, null, Sector.GARMENT, danger,
                new Account(Secret.of(words), Account.Employer.named(Secret.of("Test workshop")), List.of(),
                        Identity.ANONYMOUS, Secret.NOTHING, Set.of()),
                contact, place.organisation());
        return (Submission.Accepted) bean(Submissions.class).submit(complaint);
    }

    OpenCase open(SubjectId id) {
        return bean(CaseFiles.class).open(id, me()).orElseThrow();
    }

    /** Weekdays in the evening, on the phone. */
    static SafeContact evenings(String number) {
        return new SafeContact(
                SafeContact.Way.CALL, Secret.of(number),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                Set.of(SafeContact.Hours.EVENING), Secret.of("my sister"), Secret.of("Is this the library?"), false,
                Language.KY, Set.of());
    }
}
