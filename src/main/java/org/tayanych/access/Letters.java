package org.tayanych.access;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.notices.Notice;
import org.tayanych.notices.NoticeKind;
import org.tayanych.notices.Notices;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Secret;

/** Writes to a member at the address that rests sealed. Who has none any more gets nothing. */
@Component
class Letters {

    private final Notices notices;
    private final HouseSeal seal;
    private final AccessSettings settings;

    Letters(Notices notices, HouseSeal seal, AccessSettings settings) {
        this.notices = notices;
        this.seal = seal;
        this.settings = settings;
    }

    /** A notice that says nothing, to a member who is here. */
    void tell(SealedMember member, NoticeKind what) {
        if (member.isActive()) {
            address(member).ifPresent(mail -> notices.send(new Notice(what, mail, member.language(), Optional.empty())));
        }
    }

    /** The letter that brings a one-time code. */
    void invite(SealedMember member, Secret code) {
        String path = "/" + member.language().code() + "/invitation#" + code.reveal();
        address(member).ifPresent(mail -> notices.send(new Notice(
                NoticeKind.INVITATION, mail, member.language(), Optional.of(settings.link(path)))));
    }

    Optional<Secret> address(SealedMember member) {
        return member.mail().map(mail -> seal.open(mail, SealedMember.Field.MEMBER_MAIL, member.id().value()));
    }
}
