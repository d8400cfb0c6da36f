package org.tayanych.access;

import java.time.Instant;
import org.tayanych.vault.Sealed;

/**
 * A session as the table keeps it, with the member it belongs to.
 *
 * @param full false between the password and the second factor
 * @param parked the member's key, useless without the cookie
 */
record SessionRow(SessionId id, boolean full, Sealed parked, Instant started, Instant used, SealedMember member) {}
