package org.tayanych.house;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Inspector;
import org.tayanych.access.Members;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Role;
import org.tayanych.access.Team;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** Makes organisations with teams and people for one test, and signs the people in as they would sign in themselves. */
public final class World {

    private static final String PASSWORD = "seven quiet horses by the lake";
    private static final byte[] TOTP_KEY = "house-test-totp-key!".getBytes(StandardCharsets.US_ASCII);
    private static final String TOTP_BASE32 = "NBXXK43FFV2GK43UFV2G65DQFVVWK6JB";

    private final House house;
    private final Organisations organisations;
    private final Members members;
    private final Map<MemberId, Long> lastStep = new HashMap<>();

    World(House house) {
        this.house = house;
        this.organisations = house.bean(Organisations.class);
        this.members = house.bean(Members.class);
    }

    /** Somebody who works there; everybody has the same password and second factor. */
    public record Person(MemberId id, String mail, Place place) {}

    /** An organisation with a team of each kind. Teams draw their keys when the first case worker joins them. */
    public final class Place {

        private final OrganisationId organisation;
        private final String name;
        private final Map<Team.Kind, TeamId> teams = new EnumMap<>(Team.Kind.class);

        private Place(OrganisationId organisation, String name) {
            this.organisation = organisation;
            this.name = name;
        }

        public OrganisationId organisation() {
            return organisation;
        }

        public String name() {
            return name;
        }

        /** The team of this kind; made when first asked for. */
        public TeamId team(Team.Kind kind) {
            return teams.computeIfAbsent(kind, missing -> organisations.addTeam(organisation, name + " " + missing, missing));
        }

        public TeamId intake() {
            return team(Team.Kind.INTAKE);
        }

        public TeamId specialists() {
            return team(Team.Kind.SPECIALIST);
        }

        public TeamId receiving() {
            return team(Team.Kind.RECEIVING);
        }

        /** A new member with this role in these teams. */
        public Person enrol(Role role, TeamId... of) {
            return enrol(Language.EN, role, of);
        }

        /** Speaks this language: the pages of the desk come in it. */
        public Person enrol(Language language, Role role, TeamId... of) {
            String mail = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org";
            MemberId id = members.enrol(organisation, "Test " + role.name(), Secret.of(mail), Secret.of(PASSWORD),
                    Secret.of(TOTP_BASE32), language, Set.of(role), Set.of(of));
            return new Person(id, mail, this);
        }

        public Person consultant() {
            return enrol(Role.CONSULTANT, intake());
        }

        public Person specialist() {
            return enrol(Role.SPECIALIST, specialists());
        }

        public Person supervisor() {
            return enrol(Role.SUPERVISOR, intake());
        }

        public Person inspector() {
            return enrol(Role.INSPECTOR, intake());
        }

        public Person chiefInspector() {
            return enrol(Role.CHIEF_INSPECTOR, intake());
        }

        public Person administrator() {
            return enrol(Role.ADMINISTRATOR);
        }

        /** A worker's anonymous complaint to this place; somebody must have joined its intake team before. */
        public Submission.Accepted complaint(String narrative, Topic... topics) {
            NewComplaint complaint = new NewComplaint(Language.KY, Channel.WEB, Set.of(topics), Country.KG, null, null,
                    false, Account.anonymous(Secret.of(narrative)), SafeContact.codeOnly(Language.KY), organisation);
            return (Submission.Accepted) house.bean(Submissions.class).submit(complaint);
        }
    }

    /** A hotline in Kyrgyzstan with a name of its own and nobody in it. */
    public Place hotline() {
        return place(Organisation.Kind.HOTLINE, Country.KG);
    }

    /** A labour inspectorate in Kyrgyzstan with a name of its own and nobody in it. */
    public Place inspectorate() {
        return place(Organisation.Kind.INSPECTORATE, Country.KG);
    }

    /** The proof to inspect, for working with a desk directly. */
    public Inspector inspector(Person person) {
        return members.inspector(Secret.of(person.mail()), Secret.of(PASSWORD)).orElseThrow();
    }

    public Place place(Organisation.Kind kind, Country country) {
        String name = "Test " + kind.name().toLowerCase(Locale.ROOT) + " " + UUID.randomUUID().toString().substring(0, 8);
        return new Place(organisations.found(name, kind, country), name);
    }

    /** The proof to work with a desk directly. */
    public CaseWorker worker(Person person) {
        return members.caseWorker(Secret.of(person.mail()), Secret.of(PASSWORD)).orElseThrow();
    }

    /** Signs in through the pages: password, then the code of the authenticator. */
    public Visitor signIn(Person person) {
        Visitor visitor = house.visitor();
        Answer second = visitor.form(visitor.get("/en/sign-in"))
                .set("mail", person.mail())
                .set("password", PASSWORD)
                .submit();
        Answer in = visitor.form(second).set("code", code(person)).submit();
        if (in.page().selectFirst("input[name=password], input[name=code]") != null) {
            throw new AssertionError("could not sign in: " + in);
        }
        return visitor;
    }

    public String password() {
        return PASSWORD;
    }

    /** What the member's authenticator shows; never the same code twice, as the house takes each only once. */
    public String code(Person person) {
        long step = house.clock().instant().getEpochSecond() / 30;
        Long last = lastStep.get(person.id());
        if (last != null && last >= step) {
            house.clock().forward(Duration.ofSeconds((last - step + 1) * 30));
            step = house.clock().instant().getEpochSecond() / 30;
        }
        lastStep.put(person.id(), step);
        return totp(step);
    }

    private static String totp(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TOTP_KEY, "HmacSHA1"));
            byte[] sum = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(sum, sum[sum.length - 1] & 0x0f, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }
}
