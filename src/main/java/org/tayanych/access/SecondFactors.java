package org.tayanych.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.guard.Totp;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** The second factor: an authenticator's codes, and printed codes for the day the phone is lost, each good once. */
@Component
public class SecondFactors {

    static final int PRINTED = 10;
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final MemberStore store;
    private final Members members;
    private final HouseSeal seal;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(MemberStore store, Members members, HouseSeal seal, JdbcClient jdbc, Clock clock, Audit audit) {
        this.store = store;
        this.members = members;
        this.seal = seal;
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** A new secret for an authenticator, in base32; nothing is kept until {@link #confirm}. */
    public Secret draw() {
        return Totp.draw();
    }

    /** Whether this text can be such a secret. */
    public static boolean wellFormed(Secret secret) {
        return secret.reveal().matches("[A-Z2-7]{32}");
    }

    /** How many printed codes are left. */
    public int printedLeft(Member member) {
        return jdbc.sql("select count(*) from access.recovery_code where member = :member")
                .param("member", member.id().value())
                .query(Integer.class)
                .single();
    }

    /** Prints ten new codes; older ones are void. They are shown once and kept as keyed fingerprints. */
    @Transactional
    public List<Secret> print(Member member) {
        store.forgetPrinted(member.id());
        List<Secret> codes = new ArrayList<>();
        while (codes.size() < PRINTED) {
            Secret code = drawPrinted();
            codes.add(code);
            jdbc.sql("insert into access.recovery_code (member, fingerprint) values (:member, :fingerprint)")
                    .param("member", member.id().value())
                    .param("fingerprint", printed(member.id(), code))
                    .update();
        }
        audit.record(Deed.by(member.id(), "second-factor.codes-printed", member.id()).within(member.organisation()));
        return codes;
    }

    /** The member moves to a new authenticator; false when the code does not fit the new secret. */
    @Transactional
    public boolean change(Member member, Secret fresh, Secret code) {
        boolean fits = keep(member.id(), member.organisation(), fresh, code);
        if (fits) {
            members.tell(member.id(), NoticeKind.SIGN_IN_CHANGED);
        }
        return fits;
    }

    /** The same for a member who has no second factor yet. */
    @Transactional
    boolean confirm(SealedMember member, Secret secret, Secret code) {
        return keep(member.id(), member.organisation(), secret, code);
    }

    private boolean keep(MemberId member, OrganisationId organisation, Secret secret, Secret code) {
        OptionalLong step = Totp.matches(secret, code, clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        store.totp(member, seal.seal(secret, SealedMember.Field.MEMBER_TOTP, member.value()));
        store.useStep(member, step.getAsLong());
        audit.record(Deed.by(member, "second-factor.set", member).within(organisation));
        return true;
    }

    /** A code of the authenticator that was not used before, or a printed code, which is then used up. */
    boolean accepts(SealedMember member, Secret typed) {
        OptionalLong step = member.totp()
                .map(sealed -> seal.open(sealed, SealedMember.Field.MEMBER_TOTP, member.id().value()))
                .map(secret -> Totp.matches(secret, typed, clock.instant()))
                .orElseGet(OptionalLong::empty);
        if (step.isPresent()) {
            return store.useStep(member.id(), step.getAsLong());
        }
        return usePrinted(member, typed);
    }

    private boolean usePrinted(SealedMember member, Secret typed) {
        boolean used = jdbc.sql("delete from access.recovery_code where member = :member and fingerprint = :fingerprint")
                        .param("member", member.id().value())
                        .param("fingerprint", printed(member.id(), typed))
                        .update()
                == 1;
        if (used) {
            audit.record(Deed.by(member.id(), "second-factor.code-used", member.id()).within(member.organisation()));
            members.tell(member.id(), NoticeKind.SIGN_IN_CHANGED);
        }
        return used;
    }

    private Secret drawPrinted() {
        StringBuilder code = new StringBuilder();
        for (int letter = 0; letter < 12; letter++) {
            if (letter > 0 && letter % 4 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return Secret.of(code.toString());
    }

    private byte[] printed(MemberId member, Secret code) {
        return seal.fingerprint(Secret.of(member + " " + plain(code)), "printed code");
    }

    /** Typed with or without hyphens, in any case; letters that look like digits are read as those. */
    private static String plain(Secret code) {
        return code.reveal().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
