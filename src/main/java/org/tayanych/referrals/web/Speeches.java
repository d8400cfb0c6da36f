package org.tayanych.referrals.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.directory.Channel;
import org.tayanych.directory.ChannelKind;
import org.tayanych.directory.Directory;
import org.tayanych.directory.Entry;
import org.tayanych.referrals.Referral;
import org.tayanych.site.Bundles;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.OrganisationId;

/** The consent text for one referral, in any of the six languages. */
@Component
class Speeches {

    private final Bundles bundles;
    private final Directory directory;
    private final Organisations organisations;

    Speeches(Bundles bundles, Directory directory, Organisations organisations) {
        this.bundles = bundles;
        this.directory = directory;
        this.organisations = organisations;
    }

    ConsentSpeech of(Referral referral, Language language, OrganisationId asking) {
        String recipient = directory.entry(referral.service(), asking).map(entry -> entry.title(language)).orElse(referral.recipient());
        String reader = referral.receiver().flatMap(to -> organisations.organisation(to.organisation())).map(Organisation::name).orElse("");
        return new ConsentSpeech(bundles.in(language), referral, recipient, reader);
    }

    /** A partner's mail address from the directory; empty text when it has none. */
    String mail(Referral referral, OrganisationId asking) {
        Optional<Entry> entry = directory.entry(referral.service(), asking);
        return entry.stream().flatMap(found -> found.channels().stream())
                .filter(channel -> channel.kind() == ChannelKind.MAIL && !channel.doubted()).map(Channel::value).findFirst().orElse("");
    }

    /** The organisation that sends it, by its public name. */
    String sender(Referral referral) {
        return organisations.organisation(referral.organisation()).map(Organisation::name).orElse("");
    }
}
