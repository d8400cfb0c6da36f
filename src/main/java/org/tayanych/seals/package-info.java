/**
 * Seals: the arithmetic under the vault. Envelopes (AES-256-GCM), letters (HPKE with X-Wing), Argon2id, padding, shares
 * of a secret and check digits: bytes in, bytes out. No Spring, no SQL, no word of the domain; only the vault looks here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tayanych.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
