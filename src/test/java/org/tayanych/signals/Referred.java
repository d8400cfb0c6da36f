package org.tayanych.signals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Inspector;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.directory.Entries;
import org.tayanych.directory.ServiceId;
import org.tayanych.employers.Isic;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.OpenCase;
import org.tayanych.house.House;
import org.tayanych.house.World;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.referrals.ConsentMode;
import org.tayanych.referrals.Consents;
import org.tayanych.referrals.Extent;
import org.tayanych.referrals.NewReferral;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.Referrals;
import org.tayanych.referrals.Retaliation;
import org.tayanych.referrals.Sending;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.Topic;

/** A hotline that refers workers to a labour inspectorate, for one test. */
public final class Referred {

    public static final String NARRATIVE = "Жылдыз эже үч айдан бери айлык бербейт";
    public static final String CONTACT = "+996 555 017 263";
    static final String EMPLOYER = "ОсОО Түнкү Тигүү";
    public static final String NAME = "Бегимай Асанова";

    /** By phone, at any hour. */
    private static final SafeContact CALL = new SafeContact(SafeContact.Way.CALL, Secret.of(CONTACT), Set.of(), Set.of(),
            Secret.NOTHING, Secret.NOTHING, false, Language.KY, Set.of());

    final House house;
    final World world;
    final World.Place hotline;
    /** Who works the cases there: a consultant, unless a test says otherwise. */
    World.Person consultant;
    public final World.Place inspectorate;
    public final World.Person inspector;
    final ServiceId service;

    public Referred(House house) {
        this.house = house;
        this.world = house.world();
        this.hotline = world.hotline();
        this.consultant = hotline.consultant();
        this.inspectorate = world.inspectorate();
        this.inspector = inspectorate.inspector();
        this.service = new Entries(house)
                .inHouse(inspectorate, "Инспекция " + UUID.randomUUID(), inspectorate.intake(), Service.S01);
    }

    public Inspector me() {
        return world.inspector(inspector);
    }

    public CaseWorker opener() {
        return world.worker(inspector);
    }

    public Submission.Accepted complaint(Topic... topics) {
        Account account = new Account(Secret.of(NARRATIVE), Account.Employer.named(Secret.of(EMPLOYER)), List.of(),
                Identity.CONFIDENTIAL, Secret.of(NAME), Set.of());
        NewComplaint fresh = new NewComplaint(Language.KY, Channel.WEB, Set.of(topics), Country.KG, new Region("KG-GB"),
                Sector.GARMENT, false, account, CALL, hotline.organisation());
        return (Submission.Accepted) house.bean(Submissions.class).submit(fresh);
    }

    OpenCase opened(Submission.Accepted complaint) {
        return house.bean(CaseFiles.class).open(complaint.id(), world.worker(consultant)).orElseThrow();
    }

    public Referral send(Submission.Accepted complaint, Part... parts) {
        return send(complaint, service, Retaliation.NONE_SEEN, parts);
    }

    Referral send(Submission.Accepted complaint, ServiceId to, Retaliation danger, Part... parts) {
        Set<Part> chosen = EnumSet.of(Part.REFERENCE);
        chosen.addAll(Arrays.asList(parts));
        Referral proposed = done(house.bean(Referrals.class).propose(opened(complaint),
                new NewReferral(to, Service.S01, Extent.CHOSEN, chosen, List.of(), Secret.NOTHING, danger)));
        done(house.bean(Consents.class).record(opened(complaint), proposed.id(), ConsentMode.READ_ALOUD, Language.KY, true));
        UUID consent = house.bean(Consents.class).of(proposed).getFirst().id();
        return done(house.bean(Sending.class).send(opened(complaint), proposed.id(), Optional.of(consent)));
    }

    /** A visit that began from a signal of this referral, at a workplace of the register. */
    public Inspection visited(Referral referral, WorkplaceId workplace) {
        Signal signal = of(referral);
        house.bean(Sources.class).register(signal.id(), opener());
        house.bean(Handling.class).place(signal.id(), me(), workplace);
        house.bean(SignalVisits.class).begin(signal.id(), me(), new SignalVisits.Wish(List.of(), true, true));
        return house.bean(Inspections.class).find(now(signal.id()).inspection().orElseThrow(), me()).orElseThrow();
    }

    /** A signal of a new complaint about late pay. */
    Signal arrived(Part... parts) {
        Referral referral = send(complaint(Topic.B01), parts);
        return of(referral);
    }

    public Signal of(Referral referral) {
        SignalId id = house.bean(SourceStore.class).from(referral.id()).orElseThrow();
        return now(id);
    }

    Signal now(SignalId id) {
        return house.bean(SignalStore.class).find(id).orElseThrow();
    }

    Signal registered() {
        Signal signal = arrived(Part.TOPICS, Part.EMPLOYER);
        house.bean(Sources.class).register(signal.id(), opener());
        return now(signal.id());
    }

    Signal placed(WorkplaceId workplace) {
        Signal signal = registered();
        house.bean(Handling.class).place(signal.id(), me(), workplace);
        return now(signal.id());
    }

    public WorkplaceId workplace(int workers) {
        return house.bean(Workplaces.class).add(inspectorate.organisation(), Optional.empty(),
                NewWorkplace.of("Цех " + UUID.randomUUID().toString().substring(0, 8), new Isic("C14"), workers, new Region("KG-GB")));
    }

    static Referral done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(Referral referral)) {
            return referral;
        }
        throw new AssertionError("refused: " + outcome);
    }
}
