package org.tayanych.referrals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Organisation;
import org.tayanych.access.Role;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.directory.Entries;
import org.tayanych.directory.ServiceId;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.OpenCase;
import org.tayanych.house.House;
import org.tayanych.house.World;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.Topic;

/** Cases with referrals for tests: a hotline that sends, a union that receives, a worker with a code. */
final class Cases {

    static final String NARRATIVE = "Прораб Кубатов не платит уже третий месяц, Ң Ө Ү Ў Қ Ғ Ҳ Ҷ Ӣ Ӯ Ә Һ І ʻ";
    static final String EMPLOYER = "ОсОО Незабудка-Строй";
    static final String NAME = "Айгерим Сыдыкова";

    final House house;
    final World.Place hotline;
    final World.Person consultant;
    final World.Place union;
    final World.Person receiver;
    final Entries entries;
    final Submission.Accepted complaint;

    Cases(House house, Topic... topics) {
        this(house, Country.KG, topics);
    }

    Cases(House house, Country country, Topic... topics) {
        this.house = house;
        this.entries = new Entries(house);
        this.hotline = house.world().hotline();
        this.consultant = hotline.consultant();
        this.union = house.world().place(Organisation.Kind.UNION, Country.KG);
        this.receiver = union.enrol(Role.PARTNER, union.receiving());
        this.complaint = submit(country, topics);
    }

    private Submission.Accepted submit(Country country, Topic... topics) {
        Account account = new Account(Secret.of(NARRATIVE), Account.Employer.named(Secret.of(EMPLOYER)), List.of(),
                Identity.CONFIDENTIAL, Secret.of(NAME), Set.of());
        NewComplaint fresh = new NewComplaint(Language.KY, Channel.WEB, Set.of(topics), country, null, Sector.CONSTRUCTION,
                false, account, SafeContact.codeOnly(Language.KY), hotline.organisation());
        return (Submission.Accepted) house.bean(Submissions.class).submit(fresh);
    }

    CaseWorker worker(World.Person person) {
        return house.world().worker(person);
    }

    OpenCase opened() {
        return opened(consultant);
    }

    OpenCase opened(World.Person person) {
        return house.bean(CaseFiles.class).open(complaint.id(), worker(person)).orElseThrow();
    }

    Receipts.Opened withCode() {
        return house.bean(Receipts.class).open(complaint.receipt().code(), ReceiptKind.COMPLAINT).orElseThrow();
    }

    ServiceId unionService(Service... needs) {
        return entries.inHouse(union, "Профсоюз " + UUID.randomUUID(), union.receiving(), needs);
    }

    ServiceId outsideService(Service... needs) {
        return entries.outside(hotline, "Клиника " + UUID.randomUUID(), "clinic-" + UUID.randomUUID() + "@example.org", needs);
    }

    Referral propose(ServiceId service, Service purpose, Part... parts) {
        return propose(service, purpose, Extent.CHOSEN, parts);
    }

    Referral propose(ServiceId service, Service purpose, Extent extent, Part... parts) {
        NewReferral fresh = new NewReferral(service, purpose, extent, Set.of(parts), List.of(), Secret.of("Просим принять."), Retaliation.NONE_SEEN);
        return done(house.bean(Referrals.class).propose(opened(), fresh));
    }

    /** The worker says yes, by phone. */
    Consent consent(Referral referral) {
        done(house.bean(Consents.class).record(opened(), referral.id(), ConsentMode.READ_ALOUD, Language.KY, true));
        return house.bean(Consents.class).of(referral).getFirst();
    }

    Referral sent(ServiceId service, Service purpose, Part... parts) {
        Referral referral = propose(service, purpose, parts);
        Consent consent = consent(referral);
        return done(house.bean(Sending.class).send(opened(), referral.id(), Optional.of(consent.id())));
    }

    static Referral done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(Referral referral)) {
            return referral;
        }
        throw new AssertionError("refused: " + outcome);
    }
}
