package org.tayanych.referrals;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.notices.Notice;
import org.tayanych.notices.NoticeKind;
import org.tayanych.notices.Notices;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.ReferralStatus;

/** Neutral notices to the other side: members are asked to sign in, an outside partner gets a fresh link. */
@Component
class Telling {

    private final ReferralStore store;
    private final Links links;
    private final Members members;
    private final Notices notices;
    private final HouseSeal seal;
    private final ApplicationEventPublisher events;

    Telling(
            ReferralStore store, Links links, Members members, Notices notices, HouseSeal seal, ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.members = members;
        this.notices = notices;
        this.seal = seal;
        this.events = events;
    }

    /** Keeps the address for reminders, sealed, as long as the partner holds papers. */
    void remember(Referral referral, Secret mail) {
        store.partnerMail(referral.id(), seal.seal(mail, ReferralField.REFERRAL_PARTNER_MAIL, referral.id().value()));
    }

    /** @return false when there is no way to tell: an outside partner whose address we were not given */
    boolean receiver(Referral referral) {
        Optional<Referral.Receiver> here = referral.receiver();
        if (here.isPresent()) {
            members.tell(here.get().team(), Right.WORK_CASES, NoticeKind.PLEASE_SIGN_IN);
            return true;
        }
        Optional<Secret> mail = store.partnerMail(referral.id())
                .map(sealed -> seal.open(sealed, ReferralField.REFERRAL_PARTNER_MAIL, referral.id().value()));
        mail.ifPresent(to -> notices.send(
                new Notice(NoticeKind.PLEASE_CONFIRM, to, Language.RU, Optional.of(links.draw(referral.id())))));
        return mail.isPresent();
    }

    /** The sending team has something to look at. */
    void sender(Referral referral) {
        members.tell(referral.caseTeam(), Right.WORK_CASES, NoticeKind.PLEASE_SIGN_IN);
    }

    /** Rooms above hear that it moved; a referral to an outside partner concerns none of them. */
    void moved(Referral referral, ReferralStatus to, Optional<MemberId> by, Instant at) {
        referral.receiver().ifPresent(here -> events.publishEvent(
                new Referral.Moved(referral.id(), to, here.organisation(), here.team(), by, at)));
    }
}
