package org.tayanych.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.guard.Passwords;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.MemberKeys;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** What a member changes about themselves. */
@Component
public class Accounts {

    private final MemberStore store;
    private final Members members;
    private final MemberKeys keys;
    private final Sessions sessions;
    private final HouseSeal seal;
    private final Audit audit;

    Accounts(MemberStore store, Members members, MemberKeys keys, Sessions sessions, HouseSeal seal, Audit audit) {
        this.store = store;
        this.members = members;
        this.keys = keys;
        this.sessions = sessions;
        this.seal = seal;
        this.audit = audit;
    }

    /** The name that colleagues see, and the language of the member's pages and letters. */
    @Transactional
    public void describe(Member member, Secret name, Language language) {
        store.describe(member.id(), seal.seal(name, SealedMember.Field.MEMBER_NAME, member.id().value()), language);
        audit.record(Deed.by(member.id(), "member.described", member.id()).within(member.organisation()));
    }

    /** Wraps the member's key anew and ends every other session. False, and nothing changed, when the old password is wrong. */
    @Transactional
    public boolean changePassword(Member member, Secret old, Secret fresh) {
        if (!keys.changePassword(member.id(), Passwords.normal(old), Passwords.normal(fresh))) {
            return false;
        }
        sessions.endOthers(member);
        audit.record(Deed.by(member.id(), "member.password-changed", member.id()).within(member.organisation()));
        members.tell(member.id(), NoticeKind.SIGN_IN_CHANGED);
        return true;
    }
}
