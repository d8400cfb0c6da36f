package org.tayanych.inspections;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.files.FileKind;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * A photo that was taken at a visit: the sealed original with its hash, and a working copy without hidden data.
 *
 * @param finding what it shows; empty is the workplace as a whole
 * @param size of the original, in bytes
 * @param sha256 of the original, lower-case hexadecimal
 * @param cleaned whether there is a working copy; when false only the original can be looked at
 */
public record Photo(
        UUID id,
        InspectionId inspection,
        Optional<FindingId> finding,
        Secret name,
        FileKind kind,
        long size,
        Secret sha256,
        boolean cleaned,
        MemberId by,
        Instant at) {}
