package org.tayanych.notices;

import java.net.URI;
import java.util.Optional;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/**
 * One outgoing message. It never says what happened: the kind chooses one of a few neutral texts.
 *
 * @param to a mail address
 * @param link where to go on, for invitations and acknowledgements; its secret part is only in the mail
 */
public record Notice(NoticeKind kind, Secret to, Language language, Optional<URI> link) {}
