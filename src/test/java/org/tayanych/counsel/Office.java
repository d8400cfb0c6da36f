package org.tayanych.counsel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tayanych.access.Role;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseLimits;
import org.tayanych.hotline.OpenCase;
import org.tayanych.house.House;
import org.tayanych.house.World;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.Provision;
import org.tayanych.law.Version;
import org.tayanych.vault.Secret;
import org.tayanych.vault.TeamKeys;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** A hotline of one test with a consultant and a supervisor, and cases in which something happened on a day. */
final class Office {

    final House house;
    final World world;
    final World.Place place;
    final World.Person consultant;
    final World.Person supervisor;
    final Facts facts;
    final Moves moves;

    Office(House house) {
        this.house = house;
        this.world = house.world();
        this.place = world.hotline();
        this.consultant = place.consultant();
        this.supervisor = place.enrol(Role.SUPERVISOR, place.intake());
        house.bean(TeamKeys.class).grant(place.intake(), world.worker(consultant).keyring(), supervisor.id());
        this.facts = house.bean(Facts.class);
        this.moves = house.bean(Moves.class);
    }

    SubjectId complaint(Country country, UnpaidPeriod... unpaid) {
        NewComplaint complaint = new NewComplaint(
                Language.KY, Channel.WEB, Set.of(Topic.B01), country, null, null, false,
                new Account(Secret.of("words of a worker"), Account.Employer.UNKNOWN, List.of(unpaid),
                        Identity.ANONYMOUS, Secret.NOTHING, Set.of()),
                SafeContact.codeOnly(Language.KY), place.organisation());
        return ((Submission.Accepted) house.bean(Submissions.class).submit(complaint)).id();
    }

    OpenCase open(SubjectId id) {
        return house.bean(CaseFiles.class).open(id, world.worker(consultant)).orElseThrow();
    }

    OpenCase newCase() {
        return open(complaint(Country.KG));
    }

    Optional<CaseFile.Limit> limit(OpenCase opened) {
        return open(opened.id()).file().limit();
    }

    LocalDate today() {
        return house.bean(CaseLimits.class).today();
    }

    static NewFact fact(Fact.Kind kind, LocalDate on) {
        return new NewFact(kind, Country.KG, on, Optional.empty(), Optional.empty(), Optional.empty(), Secret.NOTHING);
    }

    static NewFact mediated(Fact.Kind kind, LocalDate on, Period mediation) {
        return new NewFact(
                kind, Country.KG, on, Optional.of(mediation), Optional.empty(), Optional.empty(), Secret.NOTHING);
    }

    /** Running limits of a case by the code of their provision; of several with one code the first to end. */
    Map<String, TimeLimit> limits(OpenCase opened) {
        Map<String, TimeLimit> limits = new LinkedHashMap<>();
        facts.of(opened).stream().flatMap(fact -> fact.limits().stream()).filter(TimeLimit::running)
                .forEach(limit -> limits.merge(limit.provision(), limit,
                        (one, other) -> one.last().isAfter(other.last()) ? other : one));
        return limits;
    }

    TimeLimit limit(OpenCase of, String provision) {
        return Objects.requireNonNull(limits(of).get(provision));
    }

    Pack pack() {
        return house.bean(Packs.class).of(Country.KG).orElseThrow();
    }

    /** Kyrgyz law as it would be if this limit had another number of months, in a pack of its own version. */
    Pack changed(String version, String provision, int months) {
        Pack now = pack();
        Map<String, Provision> provisions = new LinkedHashMap<>(now.provisions());
        Provision old = Objects.requireNonNull(now.provisions().get(provision));
        provisions.put(provision, new Provision(old.code(), old.theme(), old.title(),
                old.versions().stream().map(each -> with(each, months)).toList()));
        return new Pack(now.country(), version, now.currency(), now.since(), now.acts(), provisions, now.rates(),
                now.workDays());
    }

    private static Version with(Version old, int months) {
        return new Version(old.provision(), old.article(), old.act(), old.validFrom(), old.validTo(), old.mark(),
                old.words(), old.summary(), Map.of("months", BigDecimal.valueOf(months)), old.open(), old.source(), old.review());
    }
}
